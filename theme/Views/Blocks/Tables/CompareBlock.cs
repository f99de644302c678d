namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>The place where practices and lessons are compared.</summary>
/// <param name="Rows">What is compared: a cell of each record stands for each, in this order.</param>
/// <param name="Former">Former names of records and present ones, as an address writes its query; empty where none has changed.</param>
public sealed record CompareBlock(
    string Caption,
    string Without,
    string None,
    ImmutableArray<string> Rows,
    string Former,
    ImmutableArray<LinkView> Lists
) : UnsearchedBlock;
