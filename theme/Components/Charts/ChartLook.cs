namespace Knowledgebase.Theme.Components.Charts;

/// <summary>
/// The look of a piece of a chart. On a page it is the class <paramref name="Name"/> of <c>charts.css</c>; a file of its own
/// carries the rest as attributes, because it must look right in programs that know no style sheet.
/// </summary>
sealed record ChartLook(
    string Name,
    string Fill,
    string Stroke = "none",
    string Width = "0",
    string Dash = "none"
)
{
    const string Ink = "#333333",
        Soft = "#5e5a54",
        Rule = "#d9d5cc",
        Edge = "#857f75";
    const string Accent = "#1d3f82",
        Caution = "#a8430a",
        Warm = "#c4591b",
        Ground = "#ffffff";

    public string Size { get; init; } = "14";

    public bool IsSmall => Size != "14";

    public string Weight { get; init; } = "400";

    public static ChartLook Grid { get; } = new("chart-grid", "none", Rule, "1");

    public static ChartLook Axis { get; } = new("chart-axis", "none", Edge, "1");

    public static ChartLook Way { get; } = new("chart-way", "none", Accent, "3");

    public static ChartLook WayUnknown { get; } = new("chart-way chart-unknown", "none", Accent, "2.5", "7 6");

    public static ChartLook Pace { get; } = new("chart-pace", "none", Warm, "3", "1.5 5");

    public static ChartLook Bar { get; } = new("chart-bar", "none", Accent, "8");

    public static ChartLook BarWorse { get; } = new("chart-bar worse", "none", Caution, "8");

    public static ChartLook Ring { get; } = new("chart-ring", Ground, Ink, "3");

    public static ChartLook Dot { get; } = new("chart-dot", Accent);

    public static ChartLook Cross { get; } = new("chart-cross", "none", Caution, "4");

    public static ChartLook Goal { get; } = new("chart-goal", "none", Warm, "3");

    public static ChartLook GoalReached { get; } = new("chart-goal reached", "none", Accent, "3");

    public static ChartLook GoalLine { get; } = new("chart-goal line", "none", Warm, "2");

    public static ChartLook Flag { get; } = new("chart-flag", Warm);

    public static ChartLook GapBand { get; } = new("chart-gap", "none", Edge, "1", "3 3");

    public static ChartLook FieldFull { get; } = new("", Accent);

    public static ChartLook FieldEmpty { get; } = new("", Ground, Edge, "2");

    public static ChartLook FieldUnknown { get; } = new("", "none", Edge, "1.5", "4 4");

    public static ChartLook FieldDue { get; } = new("", Ground, Caution, "2.5");

    public static ChartLook Strike { get; } = new("", "none", Edge, "2");

    public static ChartLook Label { get; } = new("chart-label", Ink);

    public static ChartLook Strong { get; } = new("chart-label strong", Ink) { Weight = "700" };

    public static ChartLook StrongWorse { get; } = new("chart-label strong worse", Caution) { Weight = "700" };

    public static ChartLook Goals { get; } = new("chart-label strong goals", Caution) { Weight = "700" };

    public static ChartLook Small { get; } = new("chart-label chart-small", Soft) { Size = "12.25" };

    public static ChartLook OnFull { get; } = new("", Ground) { Weight = "700" };

    public static ChartLook Heading { get; } = new("", Ink) { Size = "17", Weight = "700" };
}
