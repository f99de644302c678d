namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>A few links, each perhaps with a count.</summary>
public sealed record LinksBlock(params ImmutableArray<LinkView> Links) : UnsearchedBlock;
