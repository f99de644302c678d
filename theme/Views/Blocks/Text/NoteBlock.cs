namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>A note set apart: what is being asked, what an example is, how to ask.</summary>
public sealed record NoteBlock(Tone Tone, string Title, string Text, params ImmutableArray<LinkView> Links)
    : UnsearchedBlock;
