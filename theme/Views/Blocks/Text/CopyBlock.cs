namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>A text to copy as it is: one click selects all of it.</summary>
public sealed record CopyBlock(string Text) : UnsearchedBlock;
