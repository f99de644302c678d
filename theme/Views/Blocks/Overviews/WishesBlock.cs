namespace Knowledgebase.Theme.Views.Blocks.Overviews;

/// <summary>What visitors come with, in their words; each leads to a search for it, and at once to the first things found.</summary>
public sealed record WishesBlock(ImmutableArray<WishView> Wishes) : UnsearchedBlock;

/// <summary>One wish: its search with how much is found, and the first of what is found.</summary>
public sealed record WishView(LinkView Search, ImmutableArray<LinkView> First);
