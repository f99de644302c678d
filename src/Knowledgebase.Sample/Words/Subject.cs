namespace Knowledgebase.Sample.Words;

/// <summary>A subject with topics of its lessons.</summary>
/// <param name="Label">A word of the vocabulary <c>subjects</c>.</param>
/// <param name="Slug">Its id.</param>
/// <param name="Stages">Which schools teach it: 小, 中, 高, 特.</param>
/// <param name="Goal">What pupils learn to do with a topic; ends in できる.</param>
/// <param name="Topics">Topics, the common ones first.</param>
sealed record Subject(string Label, string Slug, string Stages, string Goal, ImmutableArray<string> Topics)
{
    public static ImmutableArray<Subject> All { get; } =
        [.. SubjectsOfLanguage.List, .. SubjectsOfScience.List, .. SubjectsOfLife.List];

    public static ImmutableArray<Subject> Of(char stage) => ByStage[stage];

    static readonly Dictionary<char, ImmutableArray<Subject>> ByStage =
        "小中高特".ToDictionary(c => c, c => All.Where(s => s.Stages.Contains(c)).ToImmutableArray());
}
