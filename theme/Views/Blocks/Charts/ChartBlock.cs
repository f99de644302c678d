namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>A chart beside its table: drawn when the site is built, with a caption, a text alternative and a file to download.</summary>
public sealed record ChartBlock(ChartView Chart) : UnsearchedBlock
{
    /// <summary>What stands over the chart where the heading above it names already what it is about; else its title does.</summary>
    public string? Caption { get; init; }

    /// <summary>The page that has the whole of it as a table; none where the chart stands on that page.</summary>
    public string? Url { get; init; }

    /// <summary>Where the chart lies as a file of its own.</summary>
    public string? FileUrl { get; init; }

    /// <summary>How to read what could be misread: dashed lines, gaps.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where the source says the values.</summary>
    public ImmutableArray<CiteView> Cites { get; init; } = [];
}
