namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>The same thing in several orders or for several cases. The link without an address is the present one.</summary>
/// <param name="Label">What one chooses between: 並べ方, 場面.</param>
/// <param name="Orders">The choices.</param>
public sealed record SortLinksBlock(string Label, ImmutableArray<LinkView> Orders) : UnsearchedBlock;
