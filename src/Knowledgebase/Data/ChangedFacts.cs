using System.Text.Json;

namespace Knowledgebase.Data;

/// <summary>A published fact that a record states differently today, or not any more; its place as a history names it.</summary>
sealed record ChangedFact(string Place, Field Field, string Was, string? Now, SourceSpot Spot);

/// <summary>What changed between an older publication of a record and the record as it is. What was added is no change of what readers know.</summary>
sealed class ChangedFacts(PublishedFacts facts)
{
    // What a record says of itself: its own history, where it is found, other languages, when somebody looks at it
    // again.
    static readonly string[] Aside =
    [
        "history",
        "cites",
        "aliases",
        "example",
        "english",
        "reviewed",
        "review_due",
        "menu_order",
    ];

    public IEnumerable<ChangedFact> Of(GroupDatum now, JsonElement was) => Group(now, was, "", null);

    IEnumerable<ChangedFact> Group(GroupDatum now, JsonElement was, string place, string? unit)
    {
        var unitNow = now["unit"] is TextDatum { Text: var own } ? own : unit;
        // A unit stands beside a value alone; every other number has the one of its field, which is in no data.
        var hasUnit = now.Shape.Published.Any(f => f.Key == "value");
        return now
            .Shape.Published.Where(f => !Aside.Contains(f.Key))
            .SelectMany(field =>
                was.TryGetProperty(field.Key, out var old)
                    ? Value(
                        field,
                        now,
                        old,
                        place + field.Key,
                        unitNow,
                        hasUnit ? (unitNow, PublishedFacts.UnitOf(was)) : default
                    )
                    : []
            );
    }

    IEnumerable<ChangedFact> Value(
        Field field,
        GroupDatum group,
        JsonElement old,
        string place,
        string? inner,
        (string? Now, string? Was) unit
    )
    {
        var value = group[field.Key];
        if (value is ListDatum list)
            return old.ValueKind == JsonValueKind.Array ? Items(field, list, old, place, group.Spot, inner) : [];
        if (value is GroupDatum part)
            return IsPart(old) ? Group(part, old, place + "/", inner) : [];
        if (facts.Was(field, old, unit.Was) is not { } was)
            return value is null or AbsentDatum ? Gone(field, old, place, group.Spot) : [];
        var now = facts.Is(field, value, unit.Now);
        // What is neither absent nor of a form that can be compared is another program's.
        var isSame = now is null ? value is not (null or AbsentDatum) : now.Key == was.Key;
        return isSame ? [] : [new(place, field, was.Label, now?.Label, group.Spot)];
    }

    IEnumerable<ChangedFact> Items(
        Field field,
        ListDatum list,
        JsonElement old,
        string place,
        SourceSpot spot,
        string? unit
    )
    {
        var was = old.EnumerateArray().Select(i => facts.Was(field, i, null)).OfType<PublishedFact>().ToArray();
        if (was.Length > 0)
        {
            var now = list.Items.Select(i => facts.Is(field, i, null)).OfType<PublishedFact>().ToArray();
            return was.All(w => now.Any(n => n.Key == w.Key))
                ? []
                : [new(place, field, Listed(was), now.Length == 0 ? null : Listed(now), spot)];
        }
        var pairs = new PairedItems(list, old, (item, before) => !Group(item, before, "", unit).Any());
        return pairs
            .Kept.SelectMany(p => Group(p.Now, p.Was, $"{place}/{p.Name}/", unit))
            .Concat(pairs.Lost.SelectMany(lost => Gone(field, lost, place, spot)));
    }

    static IEnumerable<ChangedFact> Gone(Field field, JsonElement old, string place, SourceSpot spot)
    {
        if (old.ValueKind == JsonValueKind.Array)
            return old.EnumerateArray().SelectMany(item => Gone(field, item, place, spot));
        if (old.ValueKind != JsonValueKind.Object)
            return [];
        var inner = old.EnumerateObject()
            .Where(p => !Aside.Contains(p.Name))
            .SelectMany(p => Gone(field, p.Value, place, spot));
        return old.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Number
            ? inner.Prepend(new(place, field, value.GetRawText() + PublishedFacts.UnitOf(old), null, spot))
            : inner;
    }

    static bool IsPart(JsonElement old) =>
        old.ValueKind == JsonValueKind.Object && !old.TryGetProperty("absent", out _);

    static string Listed(IEnumerable<PublishedFact> facts) => string.Join("、", facts.Select(f => f.Label));
}
