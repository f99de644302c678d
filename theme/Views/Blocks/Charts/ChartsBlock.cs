namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>Charts of one scale side by side, with what holds of all of them said once.</summary>
public sealed record ChartsBlock(ImmutableArray<ChartBlock> Charts) : UnsearchedBlock
{
    /// <summary>How to read what could be misread.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where the source says the values.</summary>
    public ImmutableArray<CiteView> Cites { get; init; } = [];
}
