namespace Knowledgebase.Theme.Components.Charts;

/// <summary>A row from baseline to latest value with the target on the same scale. Each text has a line of its own, so none meets another.</summary>
static class DumbbellChart
{
    public static decimal RowHeight => 5.3m;

    public static decimal ScaleHeight => 1.6m;

    const decimal Line = 1.9m;

    public static void DrawRow(ChartPen pen, AxisView axis, DumbbellRow row)
    {
        var (baseline, latest, target) = (
            axis.ShareOf(row.Baseline.Value),
            axis.ShareOf(row.Latest.Value),
            axis.ShareOf(row.Target.Value)
        );
        pen.Line(ChartLook.Axis, 0, Line, 1, Line);
        pen.Line(row.Worse ? ChartLook.BarWorse : ChartLook.Bar, baseline, Line, latest, Line);
        pen.Line(ChartLook.Pace, latest, Line, target, Line);
        pen.Line(ChartLook.Goal, target, Line - .8m, target, Line + .8m);
        pen.Circle(ChartLook.Ring, baseline, Line, .42m);
        if (row.Worse)
            pen.Cross(latest, Line);
        else
            pen.Circle(ChartLook.Dot, latest, Line, .5m);
        Text(pen, row.Worse ? ChartLook.StrongWorse : ChartLook.Strong, latest, Line - .9m, row.Latest.Text);
        Text(pen, ChartLook.Label, baseline, Line + 1.6m, row.Baseline.Text);
        Text(pen, ChartLook.Label, target, Line + 3.05m, row.Target.Text);
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

    static void Text(ChartPen pen, ChartLook look, decimal x, decimal y, string text)
    {
        const decimal near = .25m;
        var (anchor, shift) =
            x < near ? ("start", -.5m)
            : x > 1 - near ? ("end", .5m)
            : ("middle", 0m);
        pen.Text(look, x, y, text, anchor, shift);
    }
}
