namespace Knowledgebase.Pages.Cases;

/// <summary>The records behind each value of each facet, for lists that need no script.</summary>
internal sealed class FacetLists
{
    private static readonly string[] ExampleFacets = ["subject", "setting", "disability", "device"];
    private readonly Dictionary<(string Facet, string Value), List<Entry>> _entries = [];

    public FacetLists(Catalog catalog)
    {
        var facets = new Facets(catalog);
        All = facets.All;
        foreach (var entry in Facets.SearchedKinds.SelectMany(kind => catalog.All(kind)))
        {
            var values = facets.ValuesOf(entry);
            for (var i = 0; i < values.Length; i++)
            {
                foreach (var value in values[i])
                {
                    var key = (All[i].Key, value);
                    if (!_entries.TryGetValue(key, out var list)) _entries.Add(key, list = []);
                    list.Add(entry);
                }
            }
        }
    }

    public ImmutableArray<Facet> All { get; }

    /// <summary>The records with a value, kind by kind.</summary>
    public IReadOnlyList<Entry> Of(Facet facet, FacetValue value) => _entries.GetValueOrDefault((facet.Key, value.Key), []);

    /// <summary>The words that most records bear: as examples for the search box they find something on any site.</summary>
    public ImmutableArray<string> Examples(int count) =>
    [
        .. All.Where(f => ExampleFacets.Contains(f.Key)).SelectMany(f => f.Values.Select(v => (v.Label, Of(f, v).Count)))
            .Where(v => v.Count > 0).OrderByDescending(v => v.Count).Select(v => v.Label).Distinct(StringComparer.Ordinal).Take(count),
    ];
}
