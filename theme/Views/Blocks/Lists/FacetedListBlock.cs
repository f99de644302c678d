namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>A list with the ways to shorter lists beside it: folded above the list on a phone, a column on a wide screen.</summary>
public sealed record FacetedListBlock(
    string Label,
    ImmutableArray<GroupView> Ways,
    int Open,
    ImmutableArray<Block> List
) : UnsearchedBlock;
