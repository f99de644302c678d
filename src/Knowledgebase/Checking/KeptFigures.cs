using System.Globalization;
using System.Text.Json;
using Knowledgebase.Diagnostics;
using Knowledgebase.Output;
using Knowledgebase.Sources;

namespace Knowledgebase.Checking;

/// <summary>A published figure changes only with a word in its record's history: what nobody is told of nobody sees.</summary>
internal static class KeptFigures
{
    private static readonly string[] Names = ["id", "year", "what", "number", "label"];

    public static IEnumerable<Diagnostic> Judge(SitePlan plan, Dictionary<string, PlannedFile> files, PublishedSite before)
    {
        foreach (var was in before.Records)
        {
            if (!files.TryGetValue(was.Path, out var file) || file.Make is null) continue;
            var now = file.Make();
            if (now.Span.SequenceEqual(was.Bytes.Span)) continue;
            using var newer = JsonDocument.Parse(now);
            if (Parsed(was.Bytes) is not { } older) continue;
            using (older)
            {
                if (HistoryOf(older.RootElement) != HistoryOf(newer.RootElement)) continue;
                var figures = Figures(older.RootElement, "").ToLookup(f => f.Place);
                foreach (var (place, value) in Figures(newer.RootElement, ""))
                {
                    if (figures[place].Select(f => f.Value).FirstOrDefault() is not { } old || old == value) continue;
                    yield return new(Codes.SilentChange, SourceSpot.StartOf(file.Origin.Path), $"公開済みの数値「{old}」が「{value}」に変わりましたが、history に書かれていません（{place}）。",
                        $"history に「{{date: {plan.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, kind: 訂正, text: 変えた理由, was: \"{old}\", now: \"{value}\"}}」を書き足してください。");
                }
            }
        }
    }

    /// <summary>A file that was damaged since says nothing.</summary>
    private static JsonDocument? Parsed(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string HistoryOf(JsonElement record) => record.TryGetProperty("history", out var history) ? history.GetRawText() : "";

    /// <summary>Every value with its unit, at a place that stays when others are added before it.</summary>
    private static IEnumerable<(string Place, string Value)> Figures(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Number)
                yield return (place, value.GetRawText() + UnitOf(element));
            foreach (var property in element.EnumerateObject())
                foreach (var inner in Figures(property.Value, place.Length == 0 ? property.Name : $"{place}.{property.Name}")) yield return inner;
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                var name = NameOf(item) ?? (++index).ToString(CultureInfo.InvariantCulture);
                foreach (var inner in Figures(item, $"{place}[{name}]")) yield return inner;
            }
        }
    }

    private static string UnitOf(JsonElement figure) =>
        figure.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String ? unit.GetString()! : "";

    private static string? NameOf(JsonElement item) => item.ValueKind != JsonValueKind.Object ? null
        : Names.Select(name => item.TryGetProperty(name, out var value) ? value : default)
            .Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(value => value.ToString()).FirstOrDefault();
}
