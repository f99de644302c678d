namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>The place where practices and lessons are compared.</summary>
public sealed record CompareBlock(string Caption, string Without, string None, ImmutableArray<LinkView> Lists)
    : UnsearchedBlock;
