namespace Knowledgebase.Theme.Components.Charts;

/// <summary>A field for each year with the state in words and a shape of its own.</summary>
static class StripChart
{
    public static decimal Height => 6.6m;

    const decimal Top = 2.7m;
    const decimal Field = 3.6m;

    public static void Draw(ChartPen pen, StripView chart)
    {
        var width = 1m / chart.Years.Length;
        for (var i = 0; i < chart.Years.Length; i++)
            DrawYear(pen, chart.Years[i], i * width, width);
    }

    static void DrawYear(ChartPen pen, StripYear year, decimal left, decimal width)
    {
        var inner = width * .96m;
        var middle = left + (inner / 2);
        pen.Text(ChartLook.Label, middle, 1m, year.Text);
        pen.Text(ChartLook.Small, middle, 2.2m, year.Below);
        var full = year.Look is StripLook.Active or StripLook.Started;
        var field =
            full ? ChartLook.FieldFull
            : year.Look == StripLook.Unknown ? ChartLook.FieldUnknown
            : ChartLook.FieldEmpty;
        pen.Field(field, left, Top, inner, Field);
        switch (year.Look)
        {
            case StripLook.Started:
                pen.Line(ChartLook.Ring, left + (inner * .04m), Top, left + (inner * .04m), Top + Field);
                break;
            case StripLook.NotCarriedOut:
                pen.Line(ChartLook.Strike, left, Top + Field, left + inner, Top + Field - .55m);
                break;
            case StripLook.Ended:
                pen.Line(ChartLook.Bar, left + inner, Top, left + inner, Top + Field);
                break;
        }

        var lines = Lines(year.State);
        var first = Top + (Field / 2) + .35m - ((lines.Length - 1) * .65m);
        for (var i = 0; i < lines.Length; i++)
            pen.Text(full ? ChartLook.OnFull : ChartLook.Label, middle, first + (i * 1.3m), lines[i]);
    }

    // A field of a phone holds four letters a line.
    static string[] Lines(string state)
    {
        const int max = 4;
        return state.Length <= max
            ? [state]
            : [.. state.Chunk((state.Length + 1) / 2).Select(part => new string(part))];
    }
}
