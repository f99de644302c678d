using System.Text.Json;

namespace Knowledgebase.Search.Index;

/// <summary>The root, which every search begins with, and the pointer to it.</summary>
static class RootFile
{
    /// <summary>JSON with Japanese as it is: escapes would make it longer.</summary>
    public static JsonWriterOptions Plain { get; } =
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
        IReadOnlySet<string> Common
    );

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
            w.WriteStartArray("kinds");
            foreach (var kind in parts.Kinds)
            {
                w.WriteStartArray();
                w.WriteStringValue(kind.Key);
                w.WriteStringValue(kind.Label);
                w.WriteNumberValue(parts.Documents.Count(d => d.Kind == kind.Key));
                w.WriteNumberValue(kind.Boost);
                w.WriteEndArray();
            }
            w.WriteEndArray();
            w.WriteStartArray("facts");
            foreach (var fact in parts.Facts)
                w.WriteStringValue(fact);
            w.WriteEndArray();
            Files(w, "terms", parts.Terms);
            Files(w, "cards", parts.Cards);
            w.WriteNumber("cardsEach", CardFiles.Length);
            w.WriteStartArray("facets");
            foreach (var facet in parts.Facets)
                Write(w, facet);
            w.WriteEndArray();
            w.WriteString("facetFile", parts.FacetFile.Path[(SearchFile.Folder.Length + 1)..]);
            w.WriteString("lexicon", parts.Lexicon.Path[(SearchFile.Folder.Length + 1)..]);
            w.WriteString("common", string.Concat(parts.Common.Order(StringComparer.Ordinal)));
            w.WriteNumber("filterBits", filter.Size);
            w.WriteString("filter", filter.ToBase64());
            w.WriteEndObject();
        }
        return new PackedText().Bytes(json.ToArray());
    }

    /// <summary>The pointer: plain JSON, so that every tool can read it.</summary>
    public static byte[] Pointer(SearchFile root)
    {
        var (version, name) = (
            SearchFile.Version.ToString(CultureInfo.InvariantCulture),
            root.Path[(SearchFile.Folder.Length + 1)..]
        );
        return Encoding.UTF8.GetBytes($$"""{"version":{{version}},"root":"{{name}}"}""" + "\n");
    }

    static void Write(Utf8JsonWriter w, Facet facet)
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

    static void Files(Utf8JsonWriter w, string name, HashedFiles files)
    {
        w.WriteNumber(name + "Group", files.GroupLength);
        w.WriteNumber(name + "Files", files.Files.Length);
        w.WriteString(name, files.Hashes);
    }
}
