namespace Knowledgebase.Theme.Components.Charts;

/// <summary>Years in a file of their own, where there are no tables: labels at the left, a field a year, the state in words.</summary>
static class YearsChart
{
    const decimal Labels = .3m;
    const decimal Head = 3m;
    const decimal Row = 3m;
    const decimal Field = 2.2m;

    // Letters that fit beside the fields, and into a field of a file, in a line.
    const int LabelLetters = 12;

    public static decimal Height(YearsView chart) => Head + (chart.Rows.Length * Row);

    public static void Draw(ChartPen pen, YearsView chart)
    {
        var width = (1 - Labels) / chart.Years.Length;
        for (var i = 0; i < chart.Years.Length; i++)
        {
            pen.Text(ChartLook.Label, Middle(i), 1m, chart.Years[i].Text);
            pen.Text(ChartLook.Small, Middle(i), 2.2m, chart.Years[i].Below);
        }

        for (var r = 0; r < chart.Rows.Length; r++)
        {
            var (row, top) = (chart.Rows[r], Head + (r * Row));
            WriteLines(pen, ChartLook.Label, 0, top + (Field / 2), Lines(row.Label, LabelLetters), "start");
            for (var i = 0; i < row.Fields.Length; i++)
                DrawField(pen, row.Fields[i], Labels + (i * width), top, width);
        }

        decimal Middle(int year) => Labels + ((year + .48m) * width);
    }

    static void DrawField(ChartPen pen, YearField field, decimal left, decimal top, decimal width)
    {
        var inner = width * .96m;
        var full = field.Look is YearLook.Active or YearLook.Started;
        pen.Field(Frame(field.Look), left, top, inner, Field);
        switch (field.Look)
        {
            case YearLook.Started:
                pen.Line(ChartLook.Ring, left + (inner * .04m), top, left + (inner * .04m), top + Field);
                break;
            case YearLook.NotCarriedOut:
                pen.Line(ChartLook.Strike, left, top + Field, left + inner, top + Field - .4m);
                break;
            case YearLook.Ended:
                pen.Line(ChartLook.Bar, left + inner, top, left + inner, top + Field);
                break;
        }

        var letters = Math.Max(4, (field.State.Length + 1) / 2);
        WriteLines(pen, full ? ChartLook.OnFull : ChartLook.Small, left + (inner / 2), top + (Field / 2),
            Lines(field.State, letters), "middle");
    }

    static ChartLook Frame(YearLook look) => look switch
    {
        YearLook.Active or YearLook.Started => ChartLook.FieldFull,
        YearLook.Unknown or YearLook.NotEntered => ChartLook.FieldUnknown,
        YearLook.Due => ChartLook.FieldDue,
        _ => ChartLook.FieldEmpty,
    };

    static void WriteLines(ChartPen pen, ChartLook look, decimal x, decimal middle, string[] lines, string anchor)
    {
        const decimal line = 1.1m;
        var first = middle + .35m - ((lines.Length - 1) * line / 2);
        for (var i = 0; i < lines.Length; i++)
            pen.Text(look, x, first + (i * line), lines[i], anchor);
    }

    // Two lines are all that a row holds; what is longer ends in a sign that it goes on.
    static string[] Lines(string text, int letters) =>
        text.Length <= letters ? [text]
        : text.Length <= letters * 2 ? [text[..letters], text[letters..]]
        : [text[..letters], string.Concat(text.AsSpan(letters, letters - 1), "…")];
}
