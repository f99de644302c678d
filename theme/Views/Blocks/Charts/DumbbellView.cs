namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>Several series on one scale: where each began, where it is, where it should go.</summary>
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
    /// <summary>Where the row's label leads on a page.</summary>
    public string? Url { get; init; }

    /// <summary>What is missing to the target, in words; null once it is reached.</summary>
    public string? Rest { get; init; }
}

/// <summary>A value and the text beside it.</summary>
public sealed record DumbbellMark(decimal Value, string Text);
