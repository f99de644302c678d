namespace Knowledgebase.Judging;

/// <summary>What is wrong with the officer's dictionary, word by word. Vocabularies and terms say what a record is and are not judged.</summary>
static class DictionaryRule
{
    const int MinRecords = 50;
    const int MaxPercent = 30;

    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var all = catalog.All<SearchDictionary>(Kind.Dictionary).ToArray();
        return [.. TooShort(all), .. Needless(all), .. InTwoGroups(all), .. Contradictory(all)];
    }

    /// <summary>What can be seen only beside the texts of all records.</summary>
    /// <param name="catalog">All records.</param>
    /// <param name="recordsWith">In how many records a folded spelling of <see cref="Synonyms"/>, or anything it finds, occurs.</param>
    /// <param name="recordCount">How many records the search knows.</param>
    public static IEnumerable<Diagnostic> Judge(Catalog catalog, Func<string, int> recordsWith, int recordCount)
    {
        // A word by which records are classed is known before one of them is.
        string[] classes =
        [
            .. catalog.All<Vocabulary>(Kind.Vocabulary).SelectMany(v => v.Words).Select(w => Fold.Stem(w.Label)),
        ];
        foreach (var words in Groups(catalog.All<SearchDictionary>(Kind.Dictionary), l => [l.To], r => [r.Word]))
        {
            var (most, records) = words.Select(w => (Word: w, Records: recordsWith(Folded(w)))).MaxBy(w => w.Records);
            if (records == 0 && words.Any(w => classes.Any(c => c.Contains(Folded(w), StringComparison.Ordinal))))
                continue;
            if (records == 0)
                yield return Codes.WordNeverSeen.At(words[0].Spot, $"{Quoted(words)}は、どの記録にも出ません。");
            else if (recordCount >= MinRecords && records * 100L > recordCount * (long)MaxPercent)
                yield return Codes.WordTooBroad.At(most.Spot,
                    $"「{most.Text}」を探すと、{Numerals.Of(recordCount)}件のうち{Numerals.Of(records)}件の記録が見つかります。");
        }
    }

    static IEnumerable<ImmutableArray<DictionaryWord>> Groups(
        IEnumerable<SearchDictionary> all,
        Func<WordLead, ImmutableArray<DictionaryWord>> ofLead,
        Func<WordReading, ImmutableArray<DictionaryWord>> ofReading) =>
        [
            .. all.SelectMany(d => d.Same),
            .. all.SelectMany(d => d.Leads).Select(ofLead),
            .. all.SelectMany(d => d.Readings).Select(ofReading),
        ];

    static IEnumerable<Diagnostic> TooShort(SearchDictionary[] all) =>
        from word in all.SelectMany(d => d.Words)
        where !Synonyms.IsSelective(Folded(word))
        select Codes.WordTooShort.At(word.Spot, $"「{word.Text}」は短すぎて、ほかの言葉と区別できません。");

    static IEnumerable<Diagnostic> Needless(SearchDictionary[] all) =>
        from words in Groups(all, l => [l.From, l.To], r => [r.Word, r.Reading])
        from equal in words.GroupBy(Folded)
        from word in equal.Skip(1)
        select Codes.NeedlessWord.At(word.Spot,
            $"{Quoted([equal.First(), word])}は、辞書になくても同じものとして扱われます。");

    static IEnumerable<Diagnostic> InTwoGroups(SearchDictionary[] all) =>
        from equal in all.SelectMany(d => d.Same).SelectMany(words => words.DistinctBy(Folded)).GroupBy(Folded)
        from word in equal.Skip(1)
        select Codes.WordInTwoGroups.At(word.Spot,
            $"「{word.Text}」は、ほかの組（{equal.First().Spot}）にもあります。");

    static IEnumerable<Diagnostic> Contradictory(SearchDictionary[] all)
    {
        var groups = all.SelectMany(d => d.Same)
            .SelectMany(group => group.Select(word => (word, group)))
            .ToLookup(x => Folded(x.word), x => x.group);
        return from lead in all.SelectMany(d => d.Leads)
               where Folded(lead.From) != Folded(lead.To)
               from both in groups[Folded(lead.From)].Intersect(groups[Folded(lead.To)])
               select Codes.ContradictoryLead.At(lead.From.Spot,
                   $"{Quoted([lead.From, lead.To])}は片方向の言葉ですが、同じ言葉の組（{both[0].Spot}）にもあります。");
    }

    static string Folded(DictionaryWord word) => Fold.Stem(word.Text);

    static string Quoted(IEnumerable<DictionaryWord> words) =>
        string.Join("と", words.Select(w => $"「{w.Text}」"));
}
