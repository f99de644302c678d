namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>Several series on one scale: where each began, where it is, where it should go.</summary>
/// <param name="Title">The caption, with the unit.</param>
/// <param name="Description">All that the chart shows, in words.</param>
/// <param name="Axis">The scale that all rows share.</param>
/// <param name="Rows">The series.</param>
public sealed record DumbbellView(string Title, string Description, AxisView Axis, ImmutableArray<DumbbellRow> Rows)
    : ChartView(Title, Description);

/// <summary>One series of a dumbbell chart.</summary>
public sealed record DumbbellRow(
    string Label,
    DumbbellMark Baseline,
    DumbbellMark Latest,
    DumbbellMark Target,
    bool Worse
)
{
    /// <summary>Where the row's label leads on a page, or null.</summary>
    public string? Url { get; init; }
}

/// <summary>A value and the text beside it.</summary>
public sealed record DumbbellMark(decimal Value, string Text);
