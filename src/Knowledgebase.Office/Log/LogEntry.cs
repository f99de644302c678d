using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Knowledgebase.Office.Log;

/// <summary>The moment, the day for which it counts (<c>--today</c>) and the command.</summary>
public sealed record LogStamp(DateTimeOffset At, DateOnly On, string Command);

/// <summary>
/// A line of the log: numbers of requests, ids, days and counts. There is no field in which a name or a sentence
/// would fit, so the log may stay when a request is deleted.
/// </summary>
public sealed record LogEntry(LogStamp Stamp, LogEvent What, string Request = "")
{
    /// <summary>Its number in the request.</summary>
    public int? Item { get; init; }

    /// <summary>Those accepted.</summary>
    public ImmutableArray<int> Items { get; init; } = [];

    /// <summary>Id of the material.</summary>
    public string? Material { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How many sets.</summary>
    public int? Units { get; init; }

    /// <summary>Number of a use report.</summary>
    public string? Report { get; init; }

    /// <summary>How many of which things of a set were missing, by their marks.</summary>
    public ImmutableSortedDictionary<string, int> Missing { get; init; } = Loan.Complete;

    /// <summary>The mark of the line before it; null in logs written before lines were marked.</summary>
    internal string? After { get; init; }

    /// <summary>From the first day to the last.</summary>
    public Period Period => new(From!.Value, Until!.Value);

    internal string ToLine()
    {
        var json = new JsonObject
        {
            ["at"] = Stamp.At.ToString(Moment, CultureInfo.InvariantCulture),
            ["on"] = Dates.Iso(Stamp.On),
            ["command"] = Stamp.Command,
            ["what"] = Word(What),
        };
        if (Request.Length > 0)
            json["request"] = Request;
        if (Item is { } item)
            json["item"] = item;
        if (!Items.IsEmpty)
            json["items"] = new JsonArray([.. Items.Select(i => JsonValue.Create(i))]);
        if (Material is not null)
            json["material"] = Material;
        if (From is { } from)
            json["from"] = Dates.Iso(from);
        if (Until is { } until)
            json["until"] = Dates.Iso(until);
        if (Units is { } units)
            json["units"] = units;
        if (Report is not null)
            json["report"] = Report;
        if (!Missing.IsEmpty)
            json["missing"] = new JsonObject(Missing.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)m.Value)));
        if (After is not null)
            json["after"] = After;
        return json.ToJsonString(Plain);
    }

    /// <summary>Null when it is no line of ours.</summary>
    internal static LogEntry? Parse(string line)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject json || !Words.TryGetValue((string)json["what"]!, out var what))
                return null;
            var at = DateTimeOffset.ParseExact(
                (string)json["at"]!,
                Moment,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None
            );
            var stamp = new LogStamp(at, Day(json["on"])!.Value, (string)json["command"]!);
            var entry = new LogEntry(stamp, what, (string?)json["request"] ?? "")
            {
                Item = (int?)json["item"],
                Items = json["items"] is JsonArray items ? [.. items.Select(i => (int)i!)] : [],
                Material = (string?)json["material"],
                From = Day(json["from"]),
                Until = Day(json["until"]),
                Units = (int?)json["units"],
                Report = (string?)json["report"],
                Missing = json["missing"] is JsonObject missing
                    ? Loan.Complete.AddRange(missing.Select(m => KeyValuePair.Create(m.Key, (int)m.Value!)))
                    : Loan.Complete,
                After = (string?)json["after"],
            };
            return entry.IsSound && json.All(pair => Keys.Contains(pair.Key)) ? entry : null;
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or FormatException
                        or InvalidOperationException
                        or ArgumentException
                        or NullReferenceException
            )
        {
            return null;
        }
    }

    bool IsSound =>
        Item is null or > 0
        && Items.All(i => i > 0)
        && Units is null or > 0
        && !(Until < From)
        && Missing.All(m => IsMark(m.Key) && m.Value > 0);

    // Twelve digits, so that no word fits where a mark stands.
    static bool IsMark(string text) => text.Length == 12 && text.All(char.IsAsciiHexDigitLower);

    const string Moment = "yyyy-MM-ddTHH:mm:sszzz";

    static ImmutableHashSet<string> Keys { get; } =
    [
        "at",
        "on",
        "command",
        "what",
        "request",
        "item",
        "items",
        "material",
        "from",
        "until",
        "units",
        "report",
        "missing",
        "after",
    ];

    static ImmutableDictionary<string, LogEvent> Words { get; } =
        Enum.GetValues<LogEvent>().ToImmutableDictionary(Word);

    static string Word(LogEvent what) =>
        what == LogEvent.PartlyAccepted ? "part" : what.ToString().ToLowerInvariant();

    static JsonSerializerOptions Plain { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static DateOnly? Day(JsonNode? node) =>
        node is null ? null
        : PlausibleDays.TryParse((string)node!, out var day) ? day
        : throw new FormatException();
}
