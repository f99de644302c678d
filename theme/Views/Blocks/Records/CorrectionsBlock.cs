namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>Corrections of what a page says in other words than statements: its title, its facts.</summary>
public sealed record CorrectionsBlock(ImmutableArray<CorrectionView> Corrections) : UnsearchedBlock
{
    /// <summary>True at the head of a page: a line each, and the rest is in the history at its end.</summary>
    public bool Brief { get; init; }
}
