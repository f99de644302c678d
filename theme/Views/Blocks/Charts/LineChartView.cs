namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>The values of one series over the years, from the baseline towards the target.</summary>
public sealed record LineChartView(
    string Title,
    string Description,
    AxisView Axis,
    ImmutableArray<ChartYear> Years,
    ImmutableArray<ChartPoint> Points,
    ChartTarget Target
) : ChartView(Title, Description);

/// <summary>One year on the axis of time; every year between the first and the last has its place, with or without a value.</summary>
public sealed record ChartYear(string Text, string Below)
{
    /// <summary>A short word why the year has no value, where the record says so; the year then parts the line.</summary>
    public string? Gap { get; init; }

    /// <summary>A short word that from this year on something else was measured; the line is parted before it.</summary>
    public string? Break { get; init; }
}

/// <summary>A value in one of the chart's years, counted from 0.</summary>
public sealed record ChartPoint(int Year, decimal Value, string Text, PointLook Look, PointJoin Join);

/// <summary>What a value on a chart is; each has a shape of its own.</summary>
public enum PointLook
{
    /// <summary>Where it began: a ring.</summary>
    Baseline,

    /// <summary>Measured on the way: a dot.</summary>
    Measured,

    /// <summary>The newest value: a larger dot.</summary>
    Latest,

    /// <summary>The newest value, further from the target than the baseline: a cross.</summary>
    Worse,
}

/// <summary>How a value hangs together with the value before.</summary>
public enum PointJoin
{
    /// <summary>Not at all: the first value, or one behind a gap or break.</summary>
    None,

    /// <summary>The year before was measured too.</summary>
    NextYear,

    /// <summary>The source has no value for the years between.</summary>
    YearsUnknown,
}

/// <summary>The target. <paramref name="Year"/> is null while its year is not known; then it is a level without a place in time.</summary>
public sealed record ChartTarget(decimal Value, string Text, int? Year)
{
    /// <summary>What is left to it, or that it is reached.</summary>
    public string Rest { get; init; } = "";

    /// <summary>True where nothing is left.</summary>
    public bool Reached { get; init; }
}
