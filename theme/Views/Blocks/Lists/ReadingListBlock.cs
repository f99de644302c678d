namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>Cards under the heads of their readings, with a row of links to all heads of the list.</summary>
public sealed record ReadingListBlock(string Label, ImmutableArray<LinkView> Heads, ImmutableArray<ReadingRowView> Rows)
    : UnsearchedBlock;

/// <summary>What stands under one head: か.</summary>
public sealed record ReadingRowView(string Id, string Head, CardsBlock Cards);
