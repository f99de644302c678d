namespace Knowledgebase.Pages.Sections;

/// <summary>A practice or lesson as it is shown, with its entry.</summary>
internal sealed record Story(Entry Entry, ICase Case)
{
    /// <summary>The story that a practice or lesson tells.</summary>
    public static Story Of(Entry entry) => new(entry, (ICase)entry.Value);

    /// <summary>The mark of a practice or lesson that does not tell how it goes; none on all other records.</summary>
    public static ImmutableArray<MarkView> Marks(object value) =>
        value is ICase { TellsSteps: false } ? [new(value is Lesson ? "展開の記載なし" : "手順の記載なし", Tone.Open)] : [];
}
