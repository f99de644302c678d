namespace Knowledgebase.Theme.Components.Charts;

/// <summary>A series over the years: ring, dots, target, and honest gaps.</summary>
static class LineChart
{
    const decimal Top = 2m;
    const decimal Plot = 12m;
    const decimal Foot = Top + Plot;

    public static decimal Height { get; } = Foot + 2.9m;

    // Closer than this to the target line, a label would stand in it.
    const decimal LabelRoom = 2m;

    public static void Draw(ChartPen pen, LineChartView chart)
    {
        DrawYears(pen, chart);
        foreach (var tick in chart.Axis.Ticks)
        {
            var y = YOf(chart, tick.Value);
            pen.Line(tick.Value == chart.Axis.Low ? ChartLook.Axis : ChartLook.Grid, 0, y, 1, y);
            pen.Text(ChartLook.Small, 0, y + .35m, tick.Text, "end", -.5m);
        }

        DrawTarget(pen, chart);
        var worse = chart.Points[^1].Look == PointLook.Worse;
        for (var i = 1; i < chart.Points.Length; i++)
            DrawJoin(pen, chart, i, worse && i == chart.Points.Length - 1);
        foreach (var point in chart.Points)
            DrawPoint(pen, chart, point);
        for (var i = 0; i < chart.Points.Length; i++)
            DrawLabel(pen, chart, i);
    }

    static void DrawYears(ChartPen pen, LineChartView chart)
    {
        const int max = 8;
        var sparse = chart.Years.Length > max;
        for (var i = 0; i < chart.Years.Length; i++)
        {
            var year = chart.Years[i];
            var (x, left) = (XOf(chart, i), (decimal)i / chart.Years.Length);
            if (year.Gap is { } gap)
            {
                pen.Field(ChartLook.GapBand, left, Top, 1m / chart.Years.Length, Plot);
                pen.Text(ChartLook.Small, x, Foot - .5m, gap);
            }

            if (year.Break is { } parting)
            {
                pen.Line(ChartLook.GapBand, left, Top - .6m, left, Foot);
                pen.Text(ChartLook.Small, left, Top - .9m, parting);
            }

            var stated = chart.Points.Any(p => p.Year == i) || chart.Target.Year == i;
            if (sparse && !stated)
                continue;
            pen.Text(stated ? ChartLook.Label : ChartLook.Small, x, Foot + 1.3m, year.Text);
            if (stated)
                pen.Text(ChartLook.Small, x, Foot + 2.5m, year.Below);
        }
    }

    static void DrawTarget(ChartPen pen, LineChartView chart)
    {
        var y = YOf(chart, chart.Target.Value);
        if (chart.Target.Year is { } year)
        {
            var (x, from) = (XOf(chart, year), chart.Points[0]);
            pen.Line(ChartLook.Pace, XOf(chart, from.Year), YOf(chart, from.Value), x, y);
            pen.Flag(x, y);
            pen.Text(ChartLook.Label, x, y - 1.6m, chart.Target.Text, "end", 1m);
        }
        else
        {
            pen.Line(ChartLook.GoalLine, 0, y, 1, y);
            pen.Text(ChartLook.Label, 1, y - .5m, chart.Target.Text, "end");
        }
    }

    static void DrawJoin(ChartPen pen, LineChartView chart, int index, bool worse)
    {
        var (from, to) = (chart.Points[index - 1], chart.Points[index]);
        if (to.Join == PointJoin.None)
            return;
        var look = (worse, to.Join) switch
        {
            (false, PointJoin.NextYear) => ChartLook.Way,
            (false, _) => ChartLook.WayUnknown,
            (true, PointJoin.NextYear) => ChartLook.WayWorse,
            (true, _) => ChartLook.WayWorseUnknown,
        };
        pen.Line(look, XOf(chart, from.Year), YOf(chart, from.Value), XOf(chart, to.Year), YOf(chart, to.Value));
        if (to.Join == PointJoin.YearsUnknown)
            DrawUnknown(pen, chart, from, to);
    }

    // Said where it is true: above the years without a value, unless the line itself runs there.
    static void DrawUnknown(ChartPen pen, LineChartView chart, ChartPoint from, ChartPoint to)
    {
        const decimal low = .2m;
        const decimal room = .55m;
        var (left, right) = (XOf(chart, from.Year), XOf(chart, to.Year));
        if (right - left < room)
            return;
        var atFoot = Math.Min(chart.Axis.ShareOf(from.Value), chart.Axis.ShareOf(to.Value)) > low;
        pen.Text(ChartLook.Small, (left + right) / 2, atFoot ? Foot - .6m : Top + 1.6m, pen.Words.YearsUnknown);
    }

    static void DrawPoint(ChartPen pen, LineChartView chart, ChartPoint point)
    {
        var (x, y) = (XOf(chart, point.Year), YOf(chart, point.Value));
        switch (point.Look)
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

    // On the side where the line does not come from, and out of the target's line.
    static void DrawLabel(ChartPen pen, LineChartView chart, int index)
    {
        var point = chart.Points[index];
        var last = index == chart.Points.Length - 1;
        var rises = last
            ? index == 0 || point.Value >= chart.Points[index - 1].Value
            : chart.Points[index + 1].Value < point.Value;
        var (x, y) = (XOf(chart, point.Year), YOf(chart, point.Value));
        var toTarget = y - YOf(chart, chart.Target.Value);
        var level = chart.Target.Year is null;
        var above = rises ? !(level && toTarget is > 0 and < LabelRoom) : level && toTarget is < 0 and > -LabelRoom;
        var look = point.Look switch
        {
            PointLook.Worse => ChartLook.StrongWorse,
            PointLook.Latest => ChartLook.Strong,
            _ => ChartLook.Label,
        };
        pen.Text(look, x, above ? y - .8m : y + 1.6m, point.Text);
    }

    static decimal XOf(LineChartView chart, int year) => (year + .5m) / chart.Years.Length;

    static decimal YOf(LineChartView chart, decimal value) => Foot - (chart.Axis.ShareOf(value) * Plot);
}
