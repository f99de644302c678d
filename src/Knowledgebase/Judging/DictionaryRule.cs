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
        var all = catalog.All<SearchDictionary>(Kind.Dictionary).ToArray();
        var entries = all.SelectMany(d => d.Same)
            .Concat(all.SelectMany(d => d.Leads).Select(l => ImmutableArray.Create(l.To)))
            .Concat(all.SelectMany(d => d.Readings).Select(r => ImmutableArray.Create(r.Word)));
        foreach (var words in entries)
        {
            var (most, records) = words.Select(w => (Word: w, Records: recordsWith(Folded(w)))).MaxBy(w => w.Records);
            if (records == 0)
                yield return new(
                    Codes.WordNeverSeen,
                    words[0].Spot,
                    $"{Quoted(words)}は、どの記録にも出ません。",
                    Codes.WordNeverSeen.Remedy
                );
            else if (recordCount >= MinRecords && records * 100L > recordCount * (long)MaxPercent)
                yield return new(
                    Codes.WordTooBroad,
                    most.Spot,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"「{most.Text}」を探すと、{Numerals.Of(recordCount)}件のうち{Numerals.Of(records)}件の記録が見つかります。"
                    ),
                    Codes.WordTooBroad.Remedy
                );
        }
    }

    static IEnumerable<Diagnostic> TooShort(SearchDictionary[] all) =>
        all.SelectMany(d => d.Words)
            .Where(w => !Synonyms.IsSelective(Folded(w)))
            .Select(w => new Diagnostic(
                Codes.WordTooShort,
                w.Spot,
                $"「{w.Text}」は短すぎて、ほかの言葉と区別できません。",
                Codes.WordTooShort.Remedy
            ));

    static IEnumerable<Diagnostic> Needless(SearchDictionary[] all) =>
        all.SelectMany(d => d.Same)
            .Concat(all.SelectMany(d => d.Leads).Select(l => ImmutableArray.Create(l.From, l.To)))
            .Concat(all.SelectMany(d => d.Readings).Select(r => ImmutableArray.Create(r.Word, r.Reading)))
            .SelectMany(words => words.GroupBy(Folded, StringComparer.Ordinal))
            .SelectMany(equal =>
                equal
                    .Skip(1)
                    .Select(w => new Diagnostic(
                        Codes.NeedlessWord,
                        w.Spot,
                        $"{Quoted([equal.First(), w])}は、辞書になくても同じものとして扱われます。",
                        Codes.NeedlessWord.Remedy
                    ))
            );

    static IEnumerable<Diagnostic> InTwoGroups(SearchDictionary[] all) =>
        all.SelectMany(d => d.Same)
            .SelectMany(group => group.DistinctBy(Folded, StringComparer.Ordinal))
            .GroupBy(Folded, StringComparer.Ordinal)
            .SelectMany(equal =>
                equal
                    .Skip(1)
                    .Select(w => new Diagnostic(
                        Codes.WordInTwoGroups,
                        w.Spot,
                        $"「{w.Text}」は、ほかの組（{equal.First().Spot}）にもあります。",
                        Codes.WordInTwoGroups.Remedy
                    ))
            );

    static IEnumerable<Diagnostic> Contradictory(SearchDictionary[] all)
    {
        var groups = all.SelectMany(d => d.Same)
            .SelectMany(group => group.Select(word => (word, group)))
            .ToLookup(x => Folded(x.word), x => x.group);
        return from lead in all.SelectMany(d => d.Leads)
               where Folded(lead.From) != Folded(lead.To)
               from both in groups[Folded(lead.From)].Intersect(groups[Folded(lead.To)])
               select new Diagnostic(
                   Codes.ContradictoryLead,
                   lead.From.Spot,
                   $"{Quoted([lead.From, lead.To])}は片方向の言葉ですが、同じ言葉の組（{both[0].Spot}）にもあります。",
                   Codes.ContradictoryLead.Remedy
               );
    }

    static string Folded(DictionaryWord word) => Fold.Stem(word.Text);

    static string Quoted(IEnumerable<DictionaryWord> words) =>
        string.Join("と", words.Select(w => $"「{w.Text}」"));
}
