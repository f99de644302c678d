using System.Collections.Immutable;

namespace Knowledgebase.Search;

/// <summary>The facets: names and values as text, how many documents have each value, then which ones in bits.</summary>
internal static class FacetFile
{
    public static PackedText Of(ImmutableArray<Facet> facets, IReadOnlyList<SearchDocument> documents)
    {
        // A line for each facet and value, so that the text packs well: ids have no blanks.
        var names = facets.Select(f => string.Join('\n', f.Values.Select(v => $"{v.Key} {v.Label}").Prepend($"{f.Key} {f.Label}")));
        var packed = new PackedText().Counted(string.Join("\n\n", names));
        var bits = new BitWriter();
        for (var f = 0; f < facets.Length; f++)
        {
            var having = new List<int>[facets[f].Values.Length];
            for (var v = 0; v < having.Length; v++) having[v] = [];
            for (var d = 0; d < documents.Count; d++)
                foreach (var value in documents[d].FacetValues[f]) having[value].Add(d);
            foreach (var list in having)
            {
                packed.Number((uint)list.Count);
                bits.WriteAscending(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list), 0, documents.Count - 1);
            }
        }
        return packed.Bytes(bits.ToArray());
    }
}
