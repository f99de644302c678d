using System.Collections.Immutable;

namespace Knowledgebase.Search;

/// <summary>The finished index: its files, and what the dictionary's lint needs to know of it.</summary>
/// <param name="Files">All files but the client's script.</param>
/// <param name="RecordsWith">In how many documents a folded spelling or anything it finds occurs.</param>
public sealed record SearchIndex(ImmutableArray<SearchFile> Files, IReadOnlyDictionary<string, int> RecordsWith)
{
    /// <summary>Version of the format; a client refuses another one and asks for a reload.</summary>
    public const int Version = 1;

    /// <summary>The folder of the index below the site.</summary>
    public const string Folder = "search";

    /// <summary>The one file whose name never changes and which no one may keep: it names the root.</summary>
    public const string Pointer = Folder + "/search.json";

    /// <summary>Terms whose hiragana fills more than this share of the records are left out of running text.</summary>
    private const double CommonShare = 0.2;

    private const int FewRecords = 50;

    /// <summary>Makes the index of a site. The same documents in the same order give the same files.</summary>
    /// <param name="siteBase">The site's home below its host (<c>/</c> or <c>/kb/</c>).</param>
    /// <param name="kinds">The kinds in the order of documents, with their names.</param>
    /// <param name="facets">The facets whose values the documents carry.</param>
    /// <param name="spellings">The dictionary, folded.</param>
    /// <param name="words">The dictionary's words as written, for suggestions.</param>
    /// <param name="documents">What is to be found, sorted by kind and then so that what is alike lies together.</param>
    public static SearchIndex Of(
        string siteBase, ImmutableArray<SearchedKind> kinds, ImmutableArray<Facet> facets, ImmutableArray<Spelling> spellings,
        ImmutableArray<string> words, IReadOnlyList<SearchDocument> documents)
    {
        var lists = PostingLists.Of(documents, new Spellings(spellings));
        var common = lists.Where(l => documents.Count >= FewRecords && l.WeakCount > documents.Count * CommonShare)
            .Select(l => l.Text).ToHashSet(StringComparer.Ordinal);
        var terms = Encoded(lists, common, documents.Count);
        var shelves = new TermShelves(terms);
        var finds = spellings.ToDictionary(s => s.Text, s => string.Join('\n', s.Finds), StringComparer.Ordinal);
        var termFiles = NamedFiles.Of("terms", ChunkFiles.Of(terms, shelves, finds));
        var texts = documents.AsParallel().AsOrdered().Select(TextFiles.Of).ToImmutableArray();
        var facts = documents.SelectMany(d => d.Facts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var cardFiles = NamedFiles.Of("cards", CardFiles.Of(documents, texts, facts));
        var facetFile = NamedFiles.One("facets", FacetFile.Of(facets, documents));
        var lexicon = NamedFiles.One("lexicon", LexiconFile.Of(lists, words));
        var root = NamedFiles.One("root", RootFile.Of(new RootFile.Parts(
            siteBase, kinds, documents, facts, shelves, termFiles, cardFiles, facetFile, lexicon, spellings, common)));
        return new(
            [
                new(Pointer, RootFile.Pointer(root)), root, facetFile, lexicon, .. termFiles.Files, .. cardFiles.Files,
                .. texts.Where(t => t is not null).Select(t => t!).DistinctBy(t => t.Path),
            ],
            lists.Where(l => l.Text[0] == TermText.Spelling).ToDictionary(l => l.Text[1..], l => l.Count, StringComparer.Ordinal));
    }

    private static List<EncodedTerm> Encoded(PostingList[] lists, HashSet<string> common, int documentCount)
    {
        var terms = lists.AsParallel().AsOrdered().Select(Encode).Where(t => t.Count > 0).ToList();
        // A single kanji finds everything that begins with it. On a big shelf that would take many files, so the shelf says it in one.
        foreach (var (shelf, _) in new TermShelves(terms).Big.Where(b => TermText.ShelfOf(b.Key) == b.Key && !TermText.IsWord(b.Key)))
        {
            var all = lists.Where(l => l.Text.StartsWith(shelf, StringComparison.Ordinal)).ToArray();
            terms.RemoveAll(t => t.Text == shelf);
            terms.Add(Together(shelf, all, documentCount));
        }
        terms.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text));
        return terms;

        EncodedTerm Encode(PostingList list)
        {
            var (found, levels) = list.Read(common.Contains(list.Text));
            return EncodedTerm.Of(list.Text, found, levels, documentCount);
        }
    }

    private static EncodedTerm Together(string text, PostingList[] lists, int documentCount)
    {
        var levels = new byte[documentCount];
        foreach (var list in lists)
        {
            var (found, level) = list.Read(false);
            for (var i = 0; i < found.Length; i++) levels[found[i]] = Math.Max(levels[found[i]], (byte)(level[i] + 1));
        }
        var documents = Enumerable.Range(0, documentCount).Where(d => levels[d] > 0).ToArray();
        return EncodedTerm.Of(text, documents, [.. documents.Select(d => (byte)(levels[d] - 1))], documentCount);
    }
}

/// <summary>A kind that the search finds.</summary>
/// <param name="Key">Its folder.</param>
/// <param name="Label">Its name.</param>
/// <param name="Worth">Factor on the score: what readers come for ranks before what explains it.</param>
public sealed record SearchedKind(string Key, string Label, double Worth);
