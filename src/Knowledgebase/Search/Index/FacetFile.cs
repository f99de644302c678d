namespace Knowledgebase.Search.Index;

/// <summary>The facets' documents: how many have each value, then which ones in bits. The root names facets and values.</summary>
static class FacetFile
{
    public static PackedText Of(ImmutableArray<Facet> facets, IReadOnlyList<SearchDocument> documents)
    {
        var packed = new PackedText();
        var bits = new BitWriter();
        foreach (var facet in facets)
        {
            var having = documents
                .Index()
                .SelectMany(d => d.Item.FacetValues.GetValueOrDefault(facet.Key, []).Select(v => (Value: v, d.Index)))
                .ToLookup(d => d.Value, d => d.Index);
            for (var value = 0; value < facet.Values.Length; value++)
            {
                int[] list = [.. having[value]];
                packed.Number((uint)list.Length);
                bits.WriteAscending(list, 0, documents.Count - 1);
            }
        }
        return packed.Bytes(bits.ToArray());
    }
}
