namespace Knowledgebase.Theme.Views;

/// <summary>A chart beside its table: drawn when the site is built, with a caption, a text alternative and a file to download.</summary>
public sealed record ChartBlock(ChartView Chart) : Block
{
    /// <summary>Where the chart lies as a file of its own.</summary>
    public string? FileUrl { get; init; }

    /// <summary>How to read what could be misread: dashed lines, gaps.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where the source says the values.</summary>
    public ImmutableArray<CiteView> Cites { get; init; } = [];
}

/// <summary>What a chart shows: values and their texts. Where they come to lie on the page is the theme's affair.</summary>
/// <param name="Title">The caption, with the unit.</param>
/// <param name="Description">All that the chart shows, in words.</param>
public abstract record ChartView(string Title, string Description);

/// <summary>A chart as a file of its own.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Foot">Lines below it: where it comes from, who made it.</param>
public sealed record ChartFileView(ChartView Chart, ImmutableArray<string> Foot);

/// <summary>The values of one series over the years, from the baseline towards the target.</summary>
public sealed record LineChartView(
    string Title, string Description, AxisView Axis, ImmutableArray<ChartYear> Years, ImmutableArray<ChartPoint> Points, ChartTarget Target)
    : ChartView(Title, Description);

/// <summary>The range of an axis and what is written along it.</summary>
public sealed record AxisView(decimal Low, decimal High, ImmutableArray<AxisTick> Ticks)
{
    /// <summary>How far up the axis a value lies, from 0 to 1.</summary>
    public decimal ShareOf(decimal value) => High == Low ? 0 : (value - Low) / (High - Low);
}

/// <summary>One mark on an axis.</summary>
public sealed record AxisTick(decimal Value, string Text);

/// <summary>One year on the axis of time; every year between the first and the last has its place, with or without a value.</summary>
public sealed record ChartYear(string Text, string Below)
{
    /// <summary>A short word why the year has no value, where the record says so; the year then parts the line.</summary>
    public string? Gap { get; init; }

    /// <summary>A short word that from this year on something else was measured; the line is parted before it.</summary>
    public string? Break { get; init; }
}

/// <summary>A value in one of the years.</summary>
/// <param name="Year">Which of the chart's years, counted from 0.</param>
/// <param name="Value">The value.</param>
/// <param name="Text">The value as written beside it.</param>
/// <param name="Look">What it is.</param>
/// <param name="Join">How it hangs together with the value before.</param>
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
public sealed record ChartTarget(decimal Value, string Text, int? Year);

/// <summary>Several series on one scale: where each began, where it is, where it should go.</summary>
/// <param name="Title">The caption, with the unit.</param>
/// <param name="Description">All that the chart shows, in words.</param>
/// <param name="Axis">The scale that all rows share.</param>
/// <param name="Rows">The series.</param>
public sealed record DumbbellView(string Title, string Description, AxisView Axis, ImmutableArray<DumbbellRow> Rows)
    : ChartView(Title, Description);

/// <summary>One series of a dumbbell chart.</summary>
public sealed record DumbbellRow(string Label, DumbbellMark Baseline, DumbbellMark Latest, DumbbellMark Target, bool Worse)
{
    /// <summary>Where the row's label leads on a page, or null.</summary>
    public string? Url { get; init; }
}

/// <summary>A value and the text beside it.</summary>
public sealed record DumbbellMark(decimal Value, string Text);

/// <summary>How something stood in each year, side by side.</summary>
public sealed record StripView(string Title, string Description, ImmutableArray<StripYear> Years) : ChartView(Title, Description);

/// <summary>One year of a strip: the state in words, with a shape of its own.</summary>
public sealed record StripYear(string Text, string Below, string State, StripLook Look);

/// <summary>The shape of a state.</summary>
public enum StripLook
{
    /// <summary>Carried out: a full field.</summary>
    Active,

    /// <summary>Begun: a full field with a rising edge.</summary>
    Started,

    /// <summary>Said not to be carried out: an empty field, struck through.</summary>
    NotCarriedOut,

    /// <summary>Said to have ended: an empty field with a closing bar.</summary>
    Ended,

    /// <summary>Outside of what was looked at: an empty field.</summary>
    Outside,

    /// <summary>Nothing is said: a dashed outline.</summary>
    Unknown,
}
