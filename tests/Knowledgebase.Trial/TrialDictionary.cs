namespace Knowledgebase.Trial;

/// <summary>
/// The dictionary that a diligent officer would keep for this corpus: three quarters of the themes' groups, and all of those of tools,
/// aspects, school types, grades, subjects and disabilities. Planted items are in no dictionary.
/// </summary>
public static class TrialDictionary
{
    /// <summary>Groups of equal words, without the spellings that are the same by folding: the build would ask for them to be struck out.</summary>
    public static ImmutableArray<ImmutableArray<string>> Same { get; } =
    [
        .. Kept.Where(c => c.Spellings.Length > 1).Select(c => c.Spellings.DistinctBy(Fold.Stem).ToImmutableArray())
            .Where(words => words.Length > 1),
    ];

    /// <summary>Narrower words and what they lead to.</summary>
    public static ImmutableArray<(string From, string To)> Leads { get; } =
        [.. Kept.SelectMany(c => c.Leads.Select(lead => (lead, c.Spellings[0])))];

    /// <summary>Words with their readings in kana; readings are kept of all themes.</summary>
    public static ImmutableArray<(string Word, string Reading)> Readings { get; } = [.. All.SelectMany(c => c.Readings).Distinct()];

    /// <summary>The dictionary as a record of the input folder.</summary>
    public static SourceFile File { get; } = Make();

    static IEnumerable<Concept> All =>
    [
        .. Themes.All, .. RareThemes.All, .. Tools.All, .. Aspects.All, .. Audiences.Schools, .. Audiences.Grades.SelectMany(g => g),
        .. Audiences.AllSubjects, .. Audiences.Disabilities,
    ];

    /// <summary>Without every fourth theme: nobody's dictionary is complete.</summary>
    static IEnumerable<Concept> Kept =>
        [.. Themes.All.AddRange(RareThemes.All).Where((_, i) => i % 4 != 3), .. All.Where(c => !c.Id.StartsWith("theme:", StringComparison.Ordinal))];

    static SourceFile Make()
    {
        var y = new YamlWriter();
        y.Raw("title", "試行の辞書");
        y.Raw("summary", "検索の試行で使う言いかえと読みです。");
        y.Raw("example", "true");
        y.RawItems("same", Same.Select(words => $"[{string.Join(", ", words.Select(YamlWriter.Quoted))}]"));
        y.RawItems("leads", Leads.Select(l => $"{{from: {YamlWriter.Quoted(l.From)}, to: {YamlWriter.Quoted(l.To)}}}"));
        y.RawItems("readings", Readings.Select(r => $"{{word: {YamlWriter.Quoted(r.Word)}, reading: {r.Reading}}}"));
        return y.ToFile("dictionary/trial.yaml");
    }
}
