namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>The place where practices and lessons are compared.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Without">What to do where no script runs.</param>
/// <param name="None">What to do when nothing is chosen.</param>
/// <param name="Lists">Where there is something to choose.</param>
public sealed record CompareBlock(string Caption, string Without, string None, ImmutableArray<LinkView> Lists)
    : UnsearchedBlock;
