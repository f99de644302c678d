namespace Knowledgebase.Theme.Components.Charts;

static class ChartComponent
{
    public static void Write(HtmlWriter w, ChartBlock block)
    {
        var id = w.NextId();
        w.Line($"""<figure class="chart">""");
        w.Write($"""<figcaption><span id="chart_{id}">""");
        if (block.Url is { } whole)
            w.Write($"""<a href="{whole}">{block.Caption ?? block.Chart.Title}</a>""");
        else
            w.Write($"{block.Caption ?? block.Chart.Title}");
        w.Write($"</span>");
        if (block.FileUrl is { } url)
            w.Write($""" <span class="chart-file"><a href="{url}" download>{w.Words.SaveChart}</a></span>""");
        w.Line($"</figcaption>");
        switch (block.Chart)
        {
            case LineChartView line:
                WriteLine(w, line, id);
                break;
            case YearsView years:
                YearsTable.Write(w, years, id);
                break;
            case DumbbellView dumbbell:
                WriteRows(w, dumbbell);
                break;
            case SlopeView slope:
                WriteSlope(w, slope, id);
                break;
            default:
                throw new InvalidOperationException($"No component draws {block.Chart.GetType().Name}");
        }

        WriteNotes(w, block.Notes, block.Cites);
        w.Line($"</figure>");
    }

    public static void Write(HtmlWriter w, ChartsBlock block)
    {
        w.Line($"""<div class="charts">""");
        foreach (var chart in block.Charts)
            Write(w, chart);
        w.Line($"</div>");
        WriteNotes(w, block.Notes, block.Cites);
    }

    // The places that say the values stand behind how to read them, or behind a word for them.
    static void WriteNotes(HtmlWriter w, ImmutableArray<string> notes, ImmutableArray<CiteView> cites)
    {
        var last = Math.Max(notes.Length, cites.Length > 0 ? 1 : 0) - 1;
        for (var i = 0; i <= last; i++)
        {
            w.Write($"""<p class="chart-note">{(i < notes.Length ? notes[i] : w.Words.Cites)}""");
            if (i == last)
                CitesComponent.Write(w, cites);
            w.Line($"</p>");
        }
    }

    static void WriteLine(HtmlWriter w, LineChartView chart, int id)
    {
        WriteStart(w, "chart-line", LineChart.Height, chart.Description, id);
        LineChart.Draw(ChartPen.OnPage(w), chart);
        w.Line($"</svg>");
    }

    static void WriteSlope(HtmlWriter w, SlopeView chart, int id)
    {
        for (var i = 0; i < chart.Lines.Length; i++)
            WriteKey(w, chart, i);
        w.Line($"""<p class="values"><span>{chart.Goal}</span></p>""");
        WriteStart(w, "chart-slope", SlopeChart.Height, chart.Description, id);
        SlopeChart.Draw(ChartPen.OnPage(w), chart);
        w.Line($"</svg>");
    }

    // A series with its marks, so that no colour is needed to find it in the plot.
    static void WriteKey(HtmlWriter w, SlopeView chart, int i)
    {
        var line = chart.Lines[i];
        w.Write($"""<p class="values"><svg width="2.5rem" height="1rem" aria-hidden="true">""");
        SlopeChart.DrawMarks(ChartPen.OnPage(w), chart, i, (.2m, .5m), (.7m, .5m));
        w.Write($"""</svg> {line.Label} {line.From.Text} → <b>{line.To.Text}</b> """);
        w.Line($"""<b class="{(line.Reached ? "there" : "rest")}">{line.Said}</b></p>""");
    }

    static void WriteStart(HtmlWriter w, string look, decimal height, string description, int id)
    {
        w.Write($"""<svg class="{look}" width="100%" height="{ChartPen.OnPage(height)}" """);
        w.Line(
            $"""
            role="img" aria-labelledby="chart_{id}" aria-describedby="chart_{id}_desc">
            <desc id="chart_{id}_desc">{description}</desc>
            """
        );
    }

    // Names of series are long, so they stand as text of the page, which breaks its lines.
    static void WriteRows(HtmlWriter w, DumbbellView chart)
    {
        w.Line($"""<div class="dumbbells">""");
        foreach (var row in chart.Rows)
        {
            w.Write($"""<div class="dumbbell"><p>""");
            if (row.Url is { } url)
                w.Write($"""<a href="{url}">{new Title(row.Label)}</a>""");
            else
                w.Write($"{new Title(row.Label)}");
            w.Write($"""</p><p class="values">{row.Baseline.Text} → <b>{row.Latest.Text}</b> """);
            w.Write($"""<span>{row.Target.Text}</span>""");
            if (row.Rest is { } rest)
                w.Write($""" <b class="rest">{rest}</b>""");
            w.Write($"""</p><svg class="chart-row" width="100%" aria-hidden="true" """);
            w.Line($"""height="{ChartPen.OnPage(DumbbellChart.RowHeight)}">""");
            DumbbellChart.DrawRow(ChartPen.OnPage(w), chart.Axis, row);
            w.Line($"</svg></div>");
        }

        w.Write(
            $"""<div class="dumbbell scale" aria-hidden="true"><svg class="chart-row" aria-hidden="true" width="100%" """
        );
        w.Line($"""height="{ChartPen.OnPage(DumbbellChart.ScaleHeight)}">""");
        DumbbellChart.DrawScale(ChartPen.OnPage(w), chart.Axis);
        w.Line($"</svg></div></div>");
    }
}
