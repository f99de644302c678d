namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>A list with its one filter, beside it on a wide screen: links to shorter lists, which a script makes boxes to tick.</summary>
public sealed record FacetedListBlock(ImmutableArray<FilterView> Filters, ImmutableArray<Block> List)
    : UnsearchedBlock
{
    /// <summary>The orders in which the list can be read; null where it has one.</summary>
    public SortLinksBlock? Orders { get; init; }

    /// <summary>Where the filter is, when it is not here: a list of several pages has it on the first.</summary>
    public string? FilterUrl { get; init; }

    /// <summary>What the script needs to narrow the list where it stands; null where the links alone do.</summary>
    public NarrowingView? Narrowing { get; init; }
}
