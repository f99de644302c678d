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
    public static SourceFile File { get; } = new("dictionary/trial.yaml", Encoding.UTF8.GetBytes(Text()));

    private static IEnumerable<Concept> All =>
    [
        .. Themes.All, .. RareThemes.All, .. Tools.All, .. Aspects.All, .. Audiences.Schools, .. Audiences.Grades.SelectMany(g => g),
        .. Audiences.AllSubjects, .. Audiences.Disabilities,
    ];

    /// <summary>Without every fourth theme: nobody's dictionary is complete.</summary>
    private static IEnumerable<Concept> Kept =>
        [.. Themes.All.AddRange(RareThemes.All).Where((_, i) => i % 4 != 3), .. All.Where(c => !c.Id.StartsWith("theme:", StringComparison.Ordinal))];

    private static string Text()
    {
        var text = new StringBuilder("title: 試行の辞書\nsummary: 検索の試行で使う言いかえと読みです。\nexample: true\nsame:\n");
        foreach (var words in Same) text.Append("  - [").AppendJoin(", ", words.Select(Quoted)).Append("]\n");
        text.Append("leads:\n");
        foreach (var (from, to) in Leads) text.Append(CultureInfo.InvariantCulture, $"  - {{from: {Quoted(from)}, to: {Quoted(to)}}}\n");
        text.Append("readings:\n");
        foreach (var (word, reading) in Readings) text.Append(CultureInfo.InvariantCulture, $"  - {{word: {Quoted(word)}, reading: {reading}}}\n");
        return text.ToString();
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
