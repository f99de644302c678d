namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>Where one is in a list of several pages. Null addresses at the ends.</summary>
public sealed record PagerBlock(
    int Page,
    int Pages,
    string? PreviousUrl,
    string? NextUrl,
    ImmutableArray<LinkView> Links
) : UnsearchedBlock;
