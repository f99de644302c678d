namespace Knowledgebase.Sample.Words;

/// <summary>What a made-up practice is about.</summary>
/// <param name="Slug">Part of ids.</param>
/// <param name="Name">A noun phrase.</param>
/// <param name="Setting">A word of the vocabulary <c>settings</c>.</param>
/// <param name="Problem">What was difficult before: a sentence without its full stop.</param>
/// <param name="Aim">What it is for: ends in こと.</param>
/// <param name="Done">What was done: a sentence without its full stop.</param>
/// <param name="Product">What is made for it.</param>
/// <param name="Counted">What can be counted before and after.</param>
/// <param name="Unit">In what unit.</param>
/// <param name="Falls">True when less of it is better.</param>
sealed record SchoolTheme(
    string Slug, string Name, string Setting, string Problem, string Aim, string Done, string Product,
    string Counted, string Unit, bool Falls)
{
    public static ImmutableArray<SchoolTheme> All { get; } =
        Mixed([ThemesOfAffairs.List, ThemesOfLessons.List, ThemesOfSupport.List]);

    public bool IsSupport => ThemesOfSupport.List.Contains(this);

    public bool IsAffairs => ThemesOfAffairs.List.Contains(this);

    /// <summary>In turn from each list, so that the common ones are of all sorts.</summary>
    static ImmutableArray<SchoolTheme> Mixed(ImmutableArray<SchoolTheme>[] lists) =>
        [.. Enumerable.Range(0, lists.Max(l => l.Length))
            .SelectMany(i => lists.Where(l => i < l.Length).Select(l => l[i]))];
}
