namespace Knowledgebase.Search.Index;

/// <summary>The finished index: its files, and what the dictionary's lint needs to know of it.</summary>
/// <param name="Files">All but the client's script.</param>
/// <param name="RecordsWith">In how many documents a folded spelling or anything it finds occurs.</param>
public sealed record SearchIndex(ImmutableArray<SearchFile> Files, IReadOnlyDictionary<string, int> RecordsWith)
{
    // Terms whose hiragana fills more than this share of the records are left out of running text.
    const double CommonShare = 0.2;

    const int FewRecords = 50;

    // Of the words that begin with two letters, so many are marked in results.
    const int MaxMarked = 20;

    /// <summary>The same documents in the same order give the same files.</summary>
    /// <param name="siteBase">The site's home below its host (<c>/</c> or <c>/kb/</c>).</param>
    /// <param name="kinds">In the order of documents.</param>
    /// <param name="facets">Those whose values the documents carry.</param>
    /// <param name="spellings">The dictionary, folded.</param>
    /// <param name="words">The dictionary's words as written, for suggestions.</param>
    /// <param name="documents">Sorted by kind and then so that what is alike lies together.</param>
    internal static SearchIndex Of(
        string siteBase,
        ImmutableArray<SearchedKind> kinds,
        ImmutableArray<Facet> facets,
        ImmutableArray<Synonym> spellings,
        ImmutableArray<string> words,
        IReadOnlyList<SearchDocument> documents)
    {
        var lists = PostingLists.Of(documents, new(spellings));
        var common = lists
            .Where(l => documents.Count >= FewRecords && l.WeakCount > documents.Count * CommonShare)
            .Select(l => l.Text)
            .ToHashSet();
        var terms = HashedFiles.Of("terms", TermFiles.Of(Encoded(lists, common, spellings, documents.Count)));
        var texts = TextFiles.Of(documents);
        ImmutableArray<string> facts = [.. documents.SelectMany(d => d.Facts).Distinct().Order(StringComparer.Ordinal)];
        var cards = HashedFiles.Of("cards", CardFiles.Of(documents, texts.Places, facts));
        var facetFile = HashedFiles.One("facets", FacetFile.Of(facets, documents));
        var lexicon = HashedFiles.One("lexicon", LexiconFile.Of(lists, words, documents));
        var root = HashedFiles.One("root",
            RootFile.Of(new(
                siteBase, kinds, documents, facts, facets, terms, cards, facetFile, lexicon, spellings, common)));
        return new(
            [
                new(SearchFile.Pointer, RootFile.Pointer(root)),
                root,
                facetFile,
                lexicon,
                .. terms.Files,
                .. cards.Files,
                .. texts.Files,
            ],
            lists.Where(IsSpelling).ToDictionary(l => l.Text[1..], l => l.Count));
    }

    static bool IsSpelling(PostingList list) => list.Text[0] == IndexTerm.Spelling;

    static List<EncodedTerm> Encoded(
        PostingList[] lists, HashSet<string> common, ImmutableArray<Synonym> spellings, int documentCount)
    {
        var finds = spellings.ToDictionary(s => IndexTerm.Spelling + s.Text, s => string.Join('\n', s.Finds));
        PostingList[] whole = [.. lists.Where(l => IndexTerm.IsWord(l.Text) || IndexTerm.First(l.Text, 1) != l.Text)];
        return
        [
            .. InParallel
                .Make(whole, Encode)
                .Concat(Prefixes(lists, documentCount))
                .Where(t => t.Count > 0)
                .OrderBy(t => t.Text, StringComparer.Ordinal),
        ];

        EncodedTerm Encode(PostingList list)
        {
            var (found, levels) = list.Read(common.Contains(list.Text));
            return EncodedTerm.Of(list.Text, found, levels, documentCount) with
            {
                Finds = finds.GetValueOrDefault(list.Text, ""),
            };
        }
    }

    /// <summary>
    /// A single Japanese character stands for all that begins with it; a kanji inside a longer word (家 in 専門家委員会)
    /// hardly counts. Two letters that are no word are a spelling of the words that begin so: these lie in files apart,
    /// unlike those that begin with three letters.
    /// </summary>
    static IEnumerable<EncodedTerm> Prefixes(PostingList[] lists, int documentCount)
    {
        var own = lists.Where(IsSpelling).Select(l => l.Text[1..]).ToHashSet();
        foreach (
            var all in lists
                .Where(l => !IsSpelling(l))
                .GroupBy(l => IndexTerm.First(l.Text, IndexTerm.IsWord(l.Text) ? 2 : 1))
        )
        {
            if (!IndexTerm.IsWord(all.Key))
                yield return Merged(all.Key, all, documentCount);
            else if (all.Key.Length == 2 && all.All(l => l.Text != all.Key) && !own.Contains(all.Key))
            {
                var words = all.OrderByDescending(l => l.Count)
                    .ThenBy(l => l.Text, StringComparer.Ordinal)
                    .Take(MaxMarked)
                    .Select(l => l.Text);
                yield return Merged(IndexTerm.Spelling + all.Key, all, documentCount) with
                {
                    Finds = string.Join('\n', words),
                };
            }
        }
    }

    static EncodedTerm Merged(string text, IEnumerable<PostingList> lists, int documentCount)
    {
        var levels = new byte[documentCount];
        var isKanji = FoldTables.ClassOf(char.ConvertToUtf32(text, 0)) == CharacterClass.Ideograph;
        foreach (var list in lists)
        {
            var (found, level) = list.Read(false);
            var isInside = isKanji && list.Text != text;
            for (var i = 0; i < found.Length; i++)
                levels[found[i]] = Math.Max(levels[found[i]], (byte)((isInside ? 0 : level[i]) + 1));
        }
        var documents = Enumerable.Range(0, documentCount).Where(d => levels[d] > 0).ToArray();
        return EncodedTerm.Of(text, documents, [.. documents.Select(d => (byte)(levels[d] - 1))], documentCount);
    }
}
