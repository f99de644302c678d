namespace Knowledgebase.Theme.Components.Charts;

/// <summary>Two years and the way between them. Values stand outside of the plot, pushed apart where they would run into each other.</summary>
static class SlopeChart
{
    const decimal Top = 1m;
    const decimal Plot = 13m;
    const decimal Foot = Top + Plot;
    const decimal Line = 1.35m;
    const decimal Beside = .8m;

    public static decimal Height { get; } = Foot + 3.1m;

    public static void Draw(ChartPen pen, SlopeView chart)
    {
        var target = YOf(chart, chart.Target.Value);
        pen.Line(ChartLook.Axis, 0, Foot, 1, Foot);
        pen.Text(ChartLook.Small, 0, Foot + .35m, chart.Axis.Ticks[0].Text, "end", -Beside);
        pen.Line(ChartLook.GoalLine, 0, target, 1, target);
        for (var i = 0; i < chart.Lines.Length; i++)
        {
            var line = chart.Lines[i];
            DrawLine(pen, chart, i, (0, YOf(chart, line.From.Value)), (1, YOf(chart, line.To.Value)));
        }

        if (chart.Lines.Any(l => !l.Reached))
            DrawRest(pen, chart, target);
        Label(pen, chart, 0, [.. chart.Lines.Select(l => (l.From, ChartLook.Label))]);
        Label(pen, chart, 1, [(chart.Target, ChartLook.Goals), .. chart.Lines.Select(l => (l.To, ChartLook.Strong))]);
        DrawYear(pen, chart.From, 0);
        DrawYear(pen, chart.To, 1);
    }

    /// <summary>The marks of a series, beside its name: the first has round ones, the second square ones.</summary>
    public static void DrawMarks(
        ChartPen pen, SlopeView chart, int i, (decimal X, decimal Y) from, (decimal X, decimal Y) to)
    {
        Mark(pen, i, ChartLook.Ring, from, .42m);
        if (chart.Lines[i].Worse)
            pen.Cross(to.X, to.Y);
        else
            Mark(pen, i, ChartLook.Dot, to, .5m);
    }

    static void DrawLine(ChartPen pen, SlopeView chart, int i, (decimal X, decimal Y) from, (decimal X, decimal Y) to)
    {
        pen.Line(chart.IsBroken ? ChartLook.WayUnknown : ChartLook.Way, from.X, from.Y, to.X, to.Y);
        DrawMarks(pen, chart, i, from, to);
    }

    static void Mark(ChartPen pen, int line, ChartLook look, (decimal X, decimal Y) at, decimal radius)
    {
        if (line == 0)
            pen.Circle(look, at.X, at.Y, radius);
        else
            pen.Square(look, at.X, at.Y);
    }

    // From the value that is nearest to it.
    static void DrawRest(ChartPen pen, SlopeView chart, decimal target)
    {
        var near = chart.Lines.Select(l => YOf(chart, l.To.Value)).MinBy(y => Math.Abs(y - target));
        pen.Line(ChartLook.Pace, 1, near, 1, target);
    }

    static void Label(ChartPen pen, SlopeView chart, decimal x, (DumbbellMark Mark, ChartLook Look)[] marks)
    {
        var sorted = marks.OrderByDescending(m => m.Mark.Value).ToArray();
        decimal[] places = [.. sorted.Select(m => YOf(chart, m.Mark.Value))];
        for (var i = 1; i < places.Length; i++)
            if (places[i] - places[i - 1] is var gap && gap < Line)
            {
                // Two part evenly where nothing stands above them; whatever follows gives way downwards.
                var up = i == 1 || places[i - 1] - places[i - 2] >= 2 * Line ? (Line - gap) / 2 : 0;
                (places[i - 1], places[i]) = (places[i - 1] - up, places[i - 1] - up + Line);
            }
        var (anchor, shift) = x == 0 ? ("end", -Beside) : ("start", Beside);
        for (var i = 0; i < sorted.Length; i++)
            pen.Text(sorted[i].Look, x, places[i] + .35m, sorted[i].Mark.Text, anchor, shift);
    }

    static void DrawYear(ChartPen pen, ChartYear year, decimal x)
    {
        var shift = x == 0 ? -Beside : Beside;
        pen.Text(ChartLook.Label, x, Foot + 1.65m, year.Text, shift: shift);
        pen.Text(ChartLook.Small, x, Foot + 2.9m, year.Below, shift: shift);
    }

    static decimal YOf(SlopeView chart, decimal value) => Foot - (chart.Axis.ShareOf(value) * Plot);
}
