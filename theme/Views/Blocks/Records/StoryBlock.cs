namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What was wrong and what was done about it, side by side where there is room: the face of a practice.</summary>
public sealed record StoryBlock(StatementView Problem, string DoneTitle, string Done) : Block
{
    internal override IEnumerable<string> Texts() => Problem.Texts();
}
