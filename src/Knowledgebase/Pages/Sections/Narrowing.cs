namespace Knowledgebase.Pages.Sections;

/// <summary>The filter of a list, and what the script needs to narrow the list where it stands.</summary>
static class Narrowing
{
    // A list that one sees at a glance needs no filter.
    const int Few = 6;

    /// <summary>How many facets show their values at once.</summary>
    public static int MostOpen => 2;

    static readonly (string Facet, string Label)[] Orders =
    [
        ("", "言葉に近い順"),
        ("year", "年度の新しい順"),
        ("preparation", "準備時間の短い順"),
        ("saved", "減った時間の多い順"),
    ];

    /// <summary>What the search of a kind needs; of all kinds where none is named. Null where the search knows nothing by which its records differ.</summary>
    public static NarrowingView? Of(Site site, Kind? kind = null)
    {
        if (kind is { } one && !IsWanted(site, one))
            return null;
        var searched = site.Facets.Value.Searched.Select(f => f.Key).ToImmutableArray();
        return new(
            kind is { } of ? Kinds.Of(of).Folder : "",
            searched,
            [
                .. Orders
                    .Where(o => o.Facet.Length == 0 || searched.Contains(o.Facet))
                    .Select(o => new OrderView(o.Facet, o.Label)),
            ]
        )
        {
            // Among records of one kind a drawing tells nothing.
            Drawings = kind is null
                ? [.. Kinds.Searched.Select(k => new DrawingView(k.Folder, site.DrawingOf(k.Kind)))]
                : [],
            WaysUrl = kind is null ? "#ways" : site.Routes.Search + "#lists",
        };
    }

    static bool IsWanted(Site site, Kind kind) =>
        Kinds.Of(kind).Search is { IsFiltered: true } && site.Catalog.Listed(kind).Length >= Few;

    /// <summary>A list with its filter, whose links lead to what bears the same value among all kinds; the bare list where there is none.</summary>
    public static ImmutableArray<Block> Around(Site site, Kind kind, ImmutableArray<Block> list)
    {
        var filters = Filters(site, kind);
        return Of(site, kind) is not { } narrowing || filters.IsEmpty
            ? list
            : [new FacetedListBlock(filters, list) { Narrowing = narrowing }];
    }

    /// <summary>What is said of the values that find nothing.</summary>
    public static string? Rest(int none) => none == 0 ? null : $"ほか{Numerals.Of(none)}項目は0件";

    static ImmutableArray<FilterView> Filters(Site site, Kind kind)
    {
        var (facets, entries) = (site.Facets.Value, site.Catalog.All(kind));
        var filters =
            from facet in facets.Searched
            where facet != facets.ByKind && facet != facets.ByPart
            let counts = entries.SelectMany(facet.KeysOf).CountBy(key => key).ToDictionary()
            let choices = facet
                .Values.Where(value => counts.ContainsKey(value.Key))
                .Select(value => new ChoiceView(
                    value.Key,
                    new(value.Label, AddressOf(site, facet, value)) { Count = counts[value.Key] }
                ))
                .ToImmutableArray()
            // What all have and what none has tells nothing apart.
            where choices.Length > 1 || choices.Any(c => c.Link.Count < entries.Length)
            select new FilterView($"by-{facet.Key}", facet.Key, facet.Label, choices);
        return [.. filters.Select((f, i) => f with { IsOpen = i < MostOpen })];
    }

    // A project's page shows what belongs to it.
    static string AddressOf(Site site, Facet facet, FacetValue value) =>
        facet.Key == "project"
            ? site.Routes.Of(new RecordId(Kind.Project, value.Key))
            : site.Routes.SearchOf(facet.Key, value.Key);
}
