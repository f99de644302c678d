using System.Text.Json;

namespace Knowledgebase.Data;

/// <summary>A published figure, year, name, class or link changes only with a word in its record's history: what nobody is told of nobody sees.</summary>
sealed class SilentChanges
{
    static readonly string[] Keys = ["date", "kind", "place", "text"];

    readonly Catalog _catalog;
    readonly DateOnly _today;
    readonly Lazy<PublishedFacts> _facts;

    public SilentChanges(Catalog catalog, DateOnly today)
    {
        (_catalog, _today) = (catalog, today);
        _facts = new(() => new(catalog));
    }

    /// <summary>What changed in silence since the data of the record of that id was published, with other records beside it.</summary>
    public IEnumerable<Diagnostic> Since(RecordId id, ReadOnlyMemory<byte> published, IReadOnlySet<RecordId> beside)
    {
        if (_catalog.Settings.Standing == SiteStanding.Draft)
            return [];
        // Plans of loans change every day and name nobody; a withdrawal says why by itself; invented records are
        // promised to nobody.
        if (_facts.Value.Find(id) is not { Id.Kind: not Kind.Loan and not Kind.Removed } entry || IsInvented(entry))
            return [];
        // It was not renamed but taken in by another, which has a story of its own.
        if (entry.Id != id && beside.Contains(entry.Id))
            return [];
        return Parsed(published) is { ValueKind: JsonValueKind.Object } was && IsPromised(was, entry)
            ? Report(entry, was)
            : [];
    }

    IEnumerable<Diagnostic> Report(Entry entry, JsonElement was)
    {
        var known = History(was);
        var fields = entry.Record.ToDatum();
        var fresh = entry
            .Record.Head.History.Where(c => !known.Contains(KeyOf(c)))
            .Select(c => (Change: c, Place: Place.Find(fields, c.Place, out _)?.Path ?? c.Place))
            .ToArray();
        return new ChangedFacts(_facts.Value)
            .Of(fields, was)
            .Where(fact => !fresh.Any(c => Covers(c.Change, c.Place, fact)))
            .Select(fact => Silent(SourceSpot.StartOf(entry.Path), fact));
    }

    bool IsInvented(Entry entry) => entry.Record.Head.Example && !_catalog.Settings.Example;

    // Nobody was promised what a draft said, and at the address of a record that came back stood why it was withdrawn.
    static bool IsPromised(JsonElement was, Entry entry) =>
        TextOf(was, RecordData.Standing) != RecordData.StandingOf(SiteStanding.Draft)
        && TextOf(was, "kind") == Kinds.Of(entry.Id.Kind).Folder;

    // An entry without a place speaks of the whole record; a slip of writing changes names only.
    static bool Covers(Change change, string place, ChangedFact fact) =>
        (change.Kind != ChangeKind.Typo || PublishedFacts.IsName(fact.Field))
        && (place.Length == 0 || Lies(fact.Place, place) || Lies(place, fact.Place));

    static bool Lies(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || inner[outer.Length] == '/');

    Diagnostic Silent(SourceSpot file, ChangedFact fact)
    {
        var spot = fact.Spot == default ? file : fact.Spot;
        var change = fact.Now is null
            ? $"の「{fact.Was}」がなくなりましたが"
            : $"が「{fact.Was}」から「{fact.Now}」に変わりましたが";
        var (date, place) = (Dates.Iso(_today), Typed.Quoted(fact.Place));
        return Codes.SilentChange.At(spot,
            $"公開済みの「{fact.Field.Label}」{change}、history に書かれていません（{fact.Place}）。",
            $"誤りを直したのなら、history に「{{date: {date}, kind: 訂正, place: {place}, text: 直したこと, reason: 誤っていた理由, "
                + $"was: {Typed.Quoted(fact.Was)}, now: {Typed.Quoted(fact.Now ?? "削除しました。")}}}」を書き足してください。"
                + $"誤りでなかったのなら、「{{date: {date}, place: {place}, text: 変えた理由}}」と書きます。");
    }

    static JsonElement? Parsed(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static HashSet<string> History(JsonElement record) =>
        record.TryGetProperty("history", out var history) && history.ValueKind == JsonValueKind.Array
            ?
            [
                .. from change in history.EnumerateArray()
                where change.ValueKind == JsonValueKind.Object
                select Key(key => TextOf(change, key)),
            ]
            : [];

    static string TextOf(JsonElement change, string key) =>
        change.TryGetProperty(key, out var text) ? text.ToString() : "";

    static string KeyOf(Change change) =>
        Key(key =>
            key switch
            {
                "date" => Dates.Iso(change.Date),
                "kind" => Change.Kinds.LabelOf(change.Kind),
                "place" => change.Place,
                _ => change.Text,
            }
        );

    static string Key(Func<string, string> valueOf) => string.Join('\n', Keys.Select(valueOf));
}
