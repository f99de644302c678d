using System.Collections.Immutable;
using System.Text.Json;

namespace Knowledgebase.Search;

/// <summary>The facets: names and values as JSON, how many documents have each value, then which ones in bits.</summary>
internal static class FacetFile
{
    public static PackedText Of(ImmutableArray<Facet> facets, IReadOnlyList<SearchDocument> documents)
    {
        using var json = new MemoryStream();
        using (var w = new Utf8JsonWriter(json, RootFile.Plain)) Names(w, facets);
        var packed = new PackedText().Number((uint)json.Length).Bytes(json.ToArray());
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

    private static void Names(Utf8JsonWriter w, ImmutableArray<Facet> facets)
    {
        w.WriteStartArray();
        foreach (var facet in facets)
        {
            w.WriteStartObject();
            w.WriteString("key", facet.Key);
            w.WriteString("label", facet.Label);
            w.WriteStartArray("values");
            foreach (var value in facet.Values)
            {
                w.WriteStartObject();
                w.WriteString("key", value.Key);
                w.WriteString("label", value.Label);
                w.WriteEndObject();
            }
            w.WriteEndArray();
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }
}
