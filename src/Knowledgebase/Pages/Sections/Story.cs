namespace Knowledgebase.Pages.Sections;

/// <summary>What practices and lessons have in common when they are shown.</summary>
internal sealed record Story(
    Entry Entry, Head Head, Links Links, Audience Audience, Effort Effort, ImmutableArray<Requirement> Needs, ImmutableArray<Finding> Results,
    Fact<string> DidNotWork, ImmutableArray<Adaptation> Adaptations, ImmutableArray<AttachedFile> Files, Fact<Rights> Rights,
    Fact<Reference> Contact, ReadYears Years, bool IsNameOnly)
{
    /// <summary>The story that a practice or lesson tells.</summary>
    public static Story Of(Entry entry) => entry.Value switch
    {
        Practice p => new(entry, p.Head, p.Links, p.Audience, p.Effort, p.Needs, p.Results, p.DidNotWork, p.Adaptations, p.Files, p.Rights,
            p.Contact, p.Years, p.IsNameOnly),
        Lesson l => new(entry, l.Head, l.Links, l.Audience, l.Effort, l.Needs, l.Results, l.DidNotWork, l.Adaptations, l.Files, l.Rights,
            l.Contact, l.Years, l.IsNameOnly),
        _ => throw new ArgumentException($"{entry.Id} is neither practice nor lesson", nameof(entry)),
    };

    /// <summary>The mark of a practice or lesson that does not tell how it goes; none on all other records.</summary>
    public static ImmutableArray<MarkView> Marks(object value) => value switch
    {
        Practice { Steps.IsEmpty: true } => [new("手順の記載なし", Tone.Open)],
        Lesson { Flow.IsEmpty: true } => [new("展開の記載なし", Tone.Open)],
        _ => [],
    };
}
