namespace Knowledgebase.Pages.Cases;

/// <summary>The records behind each value of each facet, for lists that need no script.</summary>
sealed class FacetLists
{
    static readonly string[] ExampleFacets = ["subject", "setting", "disability", "device"];
    readonly Dictionary<(string Facet, string Value), Entry[]> _entries;

    public FacetLists(Catalog catalog)
    {
        All = new Facets(catalog).All;
        _entries = (
            from kind in Kinds.Searched
            from entry in catalog.All(kind.Kind)
            from facet in All
            from value in facet.KeysOf(entry)
            select (Key: (facet.Key, value), Entry: entry)
        )
            .GroupBy(x => x.Key, x => x.Entry)
            .ToDictionary(g => g.Key, g => g.ToArray());
    }

    public ImmutableArray<Facet> All { get; }

    public IReadOnlyList<Entry> Of(Facet facet, FacetValue value) =>
        _entries.GetValueOrDefault((facet.Key, value.Key), []);

    /// <summary>The words that most records bear: as examples for the search box they find something on any site.</summary>
    public ImmutableArray<string> Examples(int count) =>
        [
            .. All.Where(f => ExampleFacets.Contains(f.Key))
                .SelectMany(f => f.Values.Select(v => (v.Label, Of(f, v).Count)))
                .Where(v => v.Count > 0)
                .OrderByDescending(v => v.Count)
                .Select(v => v.Label)
                .Distinct(StringComparer.Ordinal)
                .Take(count),
        ];
}
