namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>The few facts with which a practice or lesson opens, as one card.</summary>
public sealed record KeyFactsBlock(ImmutableArray<FactView> Facts) : UnsearchedBlock;
