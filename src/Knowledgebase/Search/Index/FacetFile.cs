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
            var having = new List<int>[facet.Values.Length];
            for (var v = 0; v < having.Length; v++)
                having[v] = [];
            for (var d = 0; d < documents.Count; d++)
                foreach (var value in documents[d].FacetValues.GetValueOrDefault(facet.Key, []))
                    having[value].Add(d);
            foreach (var list in having)
            {
                packed.Number((uint)list.Count);
                bits.WriteAscending(
                    System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list),
                    0,
                    documents.Count - 1
                );
            }
        }
        return packed.Bytes(bits.ToArray());
    }
}
