namespace Knowledgebase.Search;

/// <summary>
/// Joins the dictionary, the terms and the vocabularies into the spellings of the index. A word in several groups finds what either of
/// them finds, but does not make them one: their other words still find their own group only.
/// </summary>
static class Synonyms
{
    /// <summary>
    /// Every spelling that finds more than itself, and every word of the dictionary, in ordinal order.
    /// </summary>
    public static ImmutableArray<Synonym> Of(Catalog catalog)
    {
        var finds = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var group in GroupsOf(catalog))
        {
            ImmutableArray<string> words = [.. group.Select(Fold.Stem).Where(w => w.Length > 0)];
            foreach (var word in words)
                Add(finds, word, words);
        }

        var equals = finds.ToDictionary(f => f.Key, f => f.Value.ToImmutableArray(), StringComparer.Ordinal);
        foreach (var (typed, found) in OneWay(catalog))
        {
            var (from, to) = (Fold.Stem(typed), Fold.Stem(found));
            if (from.Length > 0 && to.Length > 0)
                Add(finds, from, [from, to, .. equals.GetValueOrDefault(to, [])]);
        }

        // The lint asks the index for each of the dictionary's words, also for those that find only themselves.
        var own = Dictionaries(catalog)
            .SelectMany(d => d.Words)
            .Select(w => Fold.Stem(w.Text))
            .Where(w => w.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var word in own)
            Add(finds, word, [word]);
        return
        [
            .. finds
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => new Synonym(f.Key, [.. f.Value.Where(IsSelective)]))
                .Where(s => s.Finds.Any(word => word != s.Text) || (own.Contains(s.Text) && !s.Finds.IsEmpty)),
        ];
    }

    public static ImmutableArray<string> Spellings(Catalog catalog) =>
        [
            .. GroupsOf(catalog)
                .SelectMany(group => group)
                .Concat(Dictionaries(catalog).SelectMany(d => d.Words).Select(w => w.Text))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>False for a single kana or kanji, which stands in other words everywhere.</summary>
    internal static bool IsSelective(string folded) =>
        folded.EnumerateRunes().Count() > 1 || (folded.Length == 1 && char.IsAsciiLetterOrDigit(folded[0]));

    static IEnumerable<SearchDictionary> Dictionaries(Catalog catalog) =>
        catalog.All<SearchDictionary>(Kind.Dictionary);

    static IEnumerable<IEnumerable<string>> GroupsOf(Catalog catalog) =>
        Dictionaries(catalog)
            .SelectMany(d => d.Same)
            .Select(group => group.Select(w => w.Text))
            .Concat(catalog.All<Term>(Kind.Term).Select(t => t.Synonyms.Prepend(t.Head.Title)));

    // A vocabulary's word stands for a class: who types モデル校 wants what is classed as 学校, but not the other way round.
    static IEnumerable<(string Typed, string Found)> OneWay(Catalog catalog) =>
        Dictionaries(catalog)
            .SelectMany(d => d.Leads)
            .Select(l => (l.From.Text, l.To.Text))
            .Concat(Dictionaries(catalog).SelectMany(d => d.Readings).Select(r => (r.Reading.Text, r.Word.Text)))
            .Concat(
                catalog
                    .All<Term>(Kind.Term)
                    .Where(t => t.Head.Reading.Length > 0)
                    .Select(t => (t.Head.Reading, t.Head.Title))
            )
            .Concat(
                catalog
                    .All<Vocabulary>(Kind.Vocabulary)
                    .SelectMany(v => v.Words)
                    .SelectMany(w => w.Synonyms.Select(s => (s, w.Label)))
            );

    static void Add(Dictionary<string, SortedSet<string>> finds, string word, ImmutableArray<string> found)
    {
        if (!finds.TryGetValue(word, out var all))
            finds.Add(word, all = new(StringComparer.Ordinal));
        all.UnionWith(found);
    }
}
