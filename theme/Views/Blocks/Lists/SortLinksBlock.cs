namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>The same thing in several orders or for several cases. The link without an address is the present one.</summary>
public sealed record SortLinksBlock(string Label, ImmutableArray<LinkView> Orders) : UnsearchedBlock;
