namespace Knowledgebase.Pages.Cases;

/// <summary>The records behind each value of each facet, for lists that need no script.</summary>
sealed class FacetLists
{
    static readonly string[] ExampleFacets = ["subject", "setting", "disability", "device"];
    readonly Dictionary<(string Facet, string Value), List<Entry>> _entries = [];

    public FacetLists(Catalog catalog)
    {
        All = new Facets(catalog).All;
        foreach (var entry in Kinds.Searched.SelectMany(kind => catalog.All(kind.Kind)))
        {
            foreach (var facet in All)
            {
                foreach (var value in facet.KeysOf(entry))
                {
                    var key = (facet.Key, value);
                    if (!_entries.TryGetValue(key, out var list))
                        _entries.Add(key, list = []);
                    list.Add(entry);
                }
            }
        }
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
