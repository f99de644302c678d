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
        // The newest value and the first come before the target, and all of these before the values between.
        int[] ends = [chart.Points.Length - 1, 0];
        foreach (var i in ends.Distinct())
            DrawLabel(labels, chart, i);
        DrawTargetWords(labels, chart);
        for (var i = 1; i < chart.Points.Length; i++)
            DrawJoin(pen, chart, i);
        DrawRest(pen, chart);
        foreach (var point in chart.Points)
            DrawPoint(pen, XOf(chart, point.Year), YOf(chart, point.Value), point.Look);
        for (var i = 1; i < chart.Points.Length - 1; i++)
            DrawLabel(labels, chart, i);
        DrawYears(pen, labels, chart);
    }

    static void DrawTarget(ChartPen pen, ChartLabels labels, LineChartView chart)
    {
        var y = YOf(chart, chart.Target.Value);
        if (chart.Target.Year is { } year)
        {
            pen.Flag(XOf(chart, year), y);
            labels.KeepDot(XOf(chart, year), y, .3m);
            return;
        }

        pen.Line(chart.Target.Reached ? ChartLook.GoalReached : ChartLook.GoalLine, 0, y, 1, y);
        labels.Keep(0, y - .1m, 1, y + .1m);
    }

    // As near to the line as others leave room, on the side that the values do not come from.
    static void DrawTargetWords(ChartLabels labels, LineChartView chart)
    {
        var target = chart.Target;
        var y = YOf(chart, target.Value);
        var below = chart.Points[^1].Value > target.Value && !target.Reached;
        var near = target.Year is not null ? -1.7m : below ? 1.3m : -.5m;
        decimal[] heights = [near, near - 1.3m, -.5m, 1.3m, -1.8m, 2.6m, -3.1m, 3.9m];
        var look = target.Reached ? ChartLook.Strong : ChartLook.Goals;
        labels.Write(look, target.Text, [.. heights.Select(height => new LabelPlace(0, y + height, "start"))]);
        labels.Write(look, target.Rest, [.. heights.Select(height => new LabelPlace(1, y + height, "end"))]);
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

    static void DrawLabel(ChartLabels labels, LineChartView chart, int index)
    {
        var (point, isLast) = (chart.Points[index], index == chart.Points.Length - 1);
        var (x, y) = (XOf(chart, point.Year), YOf(chart, point.Value));
        LabelPlace right = new(x, y + .35m, "start", 1m), below = new(x, y + 1.6m), above = new(x, y - .8m);
        var further = new[] { 2.9m, -2.1m, 4.2m, -3.4m }.Select(height => new LabelPlace(x, y + height));
        var look = point.Look is PointLook.Latest or PointLook.Worse ? ChartLook.Strong : ChartLook.Label;
        labels.Write(look, point.Text, isLast ? [right, below, above, .. further]
            : [below, above, right, .. index == 0 ? further : further.Take(2)]);
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
                labels.Write(ChartLook.Small, gap, Heights(x));
            }

            if (chart.Years[i].Break is { } parting)
            {
                pen.Line(ChartLook.GapBand, x - half, Top, x - half, Foot);
                labels.Write(ChartLook.Small, parting, Heights(x - half));
            }
        }

        var stated = chart.Points.Select(p => p.Year).Reverse().Concat(chart.Target.Year is { } target ? [target] : []);
        var (first, last) = (chart.Points[0].Year, chart.Points[^1].Year);
        foreach (var i in stated.OrderBy(year => year == last ? 0 : year == first ? 1 : 2))
            if (labels.Write(ChartLook.Label, chart.Years[i].Text, new LabelPlace(XOf(chart, i), Years)))
                labels.Write(ChartLook.Small, chart.Years[i].Below, new LabelPlace(XOf(chart, i), Years + 1.3m));
    }

    // A word of a year stands at the foot, or as far above it as others leave room.
    static LabelPlace[] Heights(decimal x) =>
        [.. Enumerable.Range(0, 6).Select(n => new LabelPlace(x, Foot - .5m - (n * 1.4m)))];

    // At the right there is room for the newest value beside its dot.
    static decimal XOf(LineChartView chart, int year)
    {
        const decimal left = .1m;
        const decimal right = .74m;
        return chart.Years.Length < 2 ? (left + right) / 2 : left + (year * (right - left) / (chart.Years.Length - 1));
    }

    static decimal YOf(LineChartView chart, decimal value) => Foot - (chart.Axis.ShareOf(value) * Plot);
}
