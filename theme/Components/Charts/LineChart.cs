namespace Knowledgebase.Theme.Components.Charts;

/// <summary>One series over the years: its values in navy, the target as a warm line, and what is left to it between the two.</summary>
static class LineChart
{
    const decimal Top = 2.4m;
    const decimal Plot = 10.5m;
    const decimal Foot = Top + Plot;

    // Below the foot: what belongs to a target near it, the years, their eras.
    const decimal Years = Foot + 1.5m;

    public static decimal Height { get; } = Foot + 3.2m;

    public static void Draw(ChartPen pen, LineChartView chart)
    {
        var labels = new ChartLabels(pen);
        foreach (var tick in chart.Axis.Ticks)
        {
            var y = YOf(chart, tick.Value);
            pen.Line(tick.Value == chart.Axis.Low ? ChartLook.Axis : ChartLook.Grid, 0, y, 1, y);
            pen.Text(ChartLook.Small, 0, y + .35m, tick.Text, "end", -.5m);
        }

        foreach (var point in chart.Points)
            labels.KeepDot(XOf(chart, point.Year), YOf(chart, point.Value), .55m);
        DrawTarget(pen, labels, chart);
        for (var i = 1; i < chart.Points.Length; i++)
            DrawJoin(pen, chart, i);
        DrawRest(pen, chart);
        foreach (var point in chart.Points)
            DrawPoint(pen, XOf(chart, point.Year), YOf(chart, point.Value), point.Look);
        DrawLabels(labels, chart);
        DrawYears(pen, labels, chart);
    }

    static void DrawTarget(ChartPen pen, ChartLabels labels, LineChartView chart)
    {
        var target = chart.Target;
        var y = YOf(chart, target.Value);
        var below = chart.Points[^1].Value > target.Value && !target.Reached;
        var text = below ? y + 1.3m : y - .5m;
        if (target.Year is { } year)
        {
            pen.Flag(XOf(chart, year), y);
            labels.KeepDot(XOf(chart, year), y, .3m);
            text = y - 1.7m;
        }
        else
        {
            pen.Line(target.Reached ? ChartLook.GoalReached : ChartLook.GoalLine, 0, y, 1, y);
            labels.Keep(0, y - .1m, 1, y + .1m);
        }

        labels.Write(target.Reached ? ChartLook.Strong : ChartLook.Goals, target.Text, new LabelPlace(0, text, "start"), new(0, text - 1.3m, "start"));
        labels.Write(target.Reached ? ChartLook.Strong : ChartLook.Goals, target.Rest,
            new(1, text, "end"), new(1, text - 1.3m, "end"), new(1, text + 1.4m, "end"));
    }

    // What is left: from the newest value up to the line, or over to the flag.
    static void DrawRest(ChartPen pen, LineChartView chart)
    {
        if (chart.Target.Reached)
            return;
        var last = chart.Points[^1];
        var x = XOf(chart, last.Year);
        pen.Line(ChartLook.Pace, x, YOf(chart, last.Value),
            chart.Target.Year is { } year ? XOf(chart, year) : x, YOf(chart, chart.Target.Value));
    }

    static void DrawJoin(ChartPen pen, LineChartView chart, int index)
    {
        var (from, to) = (chart.Points[index - 1], chart.Points[index]);
        if (to.Join == PointJoin.None)
            return;
        pen.Line(to.Join == PointJoin.NextYear ? ChartLook.Way : ChartLook.WayUnknown,
            XOf(chart, from.Year), YOf(chart, from.Value), XOf(chart, to.Year), YOf(chart, to.Value));
    }

    static void DrawPoint(ChartPen pen, decimal x, decimal y, PointLook look)
    {
        switch (look)
        {
            case PointLook.Baseline:
                pen.Circle(ChartLook.Ring, x, y, .42m);
                break;
            case PointLook.Measured:
                pen.Circle(ChartLook.Dot, x, y, .32m);
                break;
            case PointLook.Latest:
                pen.Circle(ChartLook.Dot, x, y, .5m);
                break;
            default:
                pen.Cross(x, y);
                break;
        }
    }

    // The newest value and the first before those between them: they must stand.
    static void DrawLabels(ChartLabels labels, LineChartView chart)
    {
        var last = chart.Points.Length - 1;
        foreach (var i in Enumerable.Range(0, last + 1).OrderBy(i => i == last ? 0 : i == 0 ? 1 : 2))
        {
            var point = chart.Points[i];
            var (x, y) = (XOf(chart, point.Year), YOf(chart, point.Value));
            LabelPlace right = new(x, y + .35m, "start", 1m), below = new(x, y + 1.6m), above = new(x, y - .8m);
            var look = point.Look is PointLook.Latest or PointLook.Worse ? ChartLook.Strong : ChartLook.Label;
            if (i == last)
                labels.Write(look, point.Text, right, below, above, new(1, y + 1.6m, "end"), new(1, y - .8m, "end"));
            else
                labels.Write(look, point.Text, below, above, right, new(0, y + 1.6m, "start"));
        }
    }

    // Only years of which something is stated have a name; the others have but their place.
    static void DrawYears(ChartPen pen, ChartLabels labels, LineChartView chart)
    {
        var half = chart.Years.Length < 2 ? .1m : (XOf(chart, 1) - XOf(chart, 0)) / 2;
        for (var i = 0; i < chart.Years.Length; i++)
        {
            var x = XOf(chart, i);
            if (chart.Years[i].Gap is { } gap)
            {
                pen.Field(ChartLook.GapBand, x - half, Top, half * 2, Plot);
                labels.Write(ChartLook.Small, gap, new(x, Foot - .5m), new(x, Foot - 1.8m), new(x, Top + 2.6m));
            }

            if (chart.Years[i].Break is { } parting)
            {
                pen.Line(ChartLook.GapBand, x - half, Top, x - half, Foot);
                labels.Write(ChartLook.Small, parting, new(x - half, Foot - .5m), new(x - half, Foot - 1.8m), new(x - half, Top + 2.6m));
            }
        }

        var stated = chart.Points.Select(p => p.Year).Reverse().Concat(chart.Target.Year is { } target ? [target] : []);
        foreach (var i in stated.OrderBy(year => year == chart.Points[^1].Year ? 0 : year == chart.Points[0].Year ? 1 : 2))
            if (labels.Write(ChartLook.Label, chart.Years[i].Text, new LabelPlace(XOf(chart, i), Years)))
                labels.Write(ChartLook.Small, chart.Years[i].Below, new LabelPlace(XOf(chart, i), Years + 1.3m));
    }

    // At the right there is room for the newest value beside its dot.
    static decimal XOf(LineChartView chart, int year)
    {
        const decimal left = .1m;
        const decimal right = .74m;
        return chart.Years.Length < 2 ? (left + right) / 2 : left + (year * (right - left) / (chart.Years.Length - 1));
    }

    static decimal YOf(LineChartView chart, decimal value) => Foot - (chart.Axis.ShareOf(value) * Plot);
}
