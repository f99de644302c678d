namespace Knowledgebase.Theme.Components.Charts;

/// <summary>A row from baseline to latest value with the target on the same scale. Its values are told beside its name, so no text meets another.</summary>
static class DumbbellChart
{
    public static decimal RowHeight => 1.7m;

    public static decimal ScaleHeight => 1.6m;

    const decimal Line = .85m;

    public static void DrawRow(ChartPen pen, AxisView axis, DumbbellRow row)
    {
        var (baseline, latest, target) = (
            axis.ShareOf(row.Baseline.Value),
            axis.ShareOf(row.Latest.Value),
            axis.ShareOf(row.Target.Value)
        );
        pen.Line(ChartLook.Axis, 0, Line, 1, Line);
        if (row.Rest is not null)
            pen.Line(ChartLook.Pace, latest, Line, target, Line);
        pen.Line(row.Worse ? ChartLook.BarWorse : ChartLook.Bar, baseline, Line, latest, Line);
        pen.Line(row.Rest is null ? ChartLook.GoalReached : ChartLook.Goal, target, Line - .8m, target, Line + .8m);
        pen.Circle(ChartLook.Ring, baseline, Line, .42m);
        if (row.Worse)
            pen.Cross(latest, Line);
        else
            pen.Circle(ChartLook.Dot, latest, Line, .5m);
    }

    public static void DrawScale(ChartPen pen, AxisView axis)
    {
        foreach (var tick in axis.Ticks)
        {
            var x = axis.ShareOf(tick.Value);
            pen.Line(ChartLook.Axis, x, 0, x, .4m);
            pen.Text(ChartLook.Small, x, 1.4m, tick.Text);
        }
    }

    /// <summary>A row in words: what it was, what it is, where it should go, what is left.</summary>
    public static string Text(DumbbellRow row) =>
        $"{row.Baseline.Text} → {row.Latest.Text}　{row.Target.Text}　{row.Rest ?? ""}".TrimEnd();
}
