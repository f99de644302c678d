namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>Corrections of what a page says in other words than statements: its title, its facts.</summary>
public sealed record CorrectionsBlock(ImmutableArray<CorrectionView> Corrections) : UnsearchedBlock;
