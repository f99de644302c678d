using System.Text.Json;

namespace Knowledgebase.Search.Index;

/// <summary>The root, which every search begins with, and the pointer to it.</summary>
static class RootFile
{
    // Japanese as it is: escapes would make it longer.
    static readonly JsonWriterOptions Plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public sealed record Parts(
        string SiteBase,
        ImmutableArray<SearchedKind> Kinds,
        IReadOnlyList<SearchDocument> Documents,
        ImmutableArray<string> Facts,
        ImmutableArray<Facet> Facets,
        HashedFiles Terms,
        HashedFiles Cards,
        SearchFile FacetFile,
        SearchFile Lexicon,
        ImmutableArray<Synonym> Spellings,
        IReadOnlySet<string> Common);

    public static PackedText Of(Parts parts)
    {
        using var json = new MemoryStream();
        var filter = new BloomFilter([.. parts.Spellings.Select(s => s.Text)]);
        using (var w = new Utf8JsonWriter(json, Plain))
        {
            w.WriteStartObject();
            w.WriteNumber("version", SearchFile.Version);
            w.WriteString("base", parts.SiteBase);
            w.WriteNumber("documents", parts.Documents.Count);
            List(w, "kinds", parts.Kinds, kind =>
            {
                w.WriteStartArray();
                w.WriteStringValue(kind.Key);
                w.WriteStringValue(kind.Label);
                w.WriteNumberValue(parts.Documents.Count(d => d.Kind == kind.Key));
                w.WriteNumberValue(kind.Boost);
                w.WriteEndArray();
            });
            List(w, "facts", parts.Facts, w.WriteStringValue);
            Files(w, "terms", parts.Terms);
            Files(w, "cards", parts.Cards);
            w.WriteNumber("cardsEach", CardFiles.Length);
            List(w, "facets", parts.Facets, facet =>
            {
                Named(w, facet.Key, facet.Label);
                List(w, "values", facet.Values, value =>
                {
                    Named(w, value.Key, value.Label);
                    w.WriteEndObject();
                });
                w.WriteEndObject();
            });
            w.WriteString("facetFile", NameOf(parts.FacetFile));
            w.WriteString("lexicon", NameOf(parts.Lexicon));
            w.WriteString("common", string.Concat(parts.Common.Order(StringComparer.Ordinal)));
            w.WriteNumber("filterBits", filter.Size);
            w.WriteString("filter", filter.ToBase64());
            w.WriteEndObject();
        }
        return new PackedText().Bytes(json.ToArray());
    }

    /// <summary>Plain JSON, so that every tool can read it.</summary>
    public static byte[] Pointer(SearchFile root) =>
        Encoding.UTF8.GetBytes($$"""{"version":{{SearchFile.Version}},"root":"{{NameOf(root)}}"}""" + "\n");

    static string NameOf(SearchFile file) => file.Path[(SearchFile.Folder.Length + 1)..];

    static void List<T>(Utf8JsonWriter w, string name, ImmutableArray<T> items, Action<T> write)
    {
        w.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        w.WriteEndArray();
    }

    // Begins an object.
    static void Named(Utf8JsonWriter w, string key, string label)
    {
        w.WriteStartObject();
        w.WriteString("key", key);
        w.WriteString("label", label);
    }

    static void Files(Utf8JsonWriter w, string name, HashedFiles files)
    {
        w.WriteNumber(name + "Group", files.GroupLength);
        w.WriteNumber(name + "Files", files.Files.Length);
        w.WriteString(name, files.Hashes);
    }
}
