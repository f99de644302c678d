namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>Counts with labels, each leading to what is counted.</summary>
public sealed record CountsBlock(ImmutableArray<LinkView> Counts) : UnsearchedBlock;
