namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>A list with the ways to shorter lists beside it: folded above the list on a phone, a column on a wide screen.</summary>
/// <param name="Label">What the ways are, for example 条件から探す.</param>
/// <param name="Ways">The ways under headings; the first groups stand open.</param>
/// <param name="Open">How many groups stand open.</param>
/// <param name="List">The list itself.</param>
public sealed record FacetedListBlock(
    string Label,
    ImmutableArray<GroupView> Ways,
    int Open,
    ImmutableArray<Block> List
) : UnsearchedBlock;
