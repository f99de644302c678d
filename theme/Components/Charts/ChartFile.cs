namespace Knowledgebase.Theme.Components.Charts;

static class ChartFile
{
    const decimal Width = 720;
    const decimal Margin = 56;
    const decimal LineHeight = 22;
    const decimal Letter = 17;

    public static void Write(HtmlWriter w, ChartFileView file)
    {
        var titles = Wrapped(file.Chart.Title, (int)((Width - (2 * 24)) / Letter));
        var top = 24 + (titles.Length * 26) + 12;
        var height = HeightOf(file.Chart);
        var foots = file.Foot.SelectMany(line => Wrapped(line, 54)).ToArray();
        var bottom = top + height + 16;
        var whole = bottom + (foots.Length * LineHeight) + 14;
        var (x, y) = (ChartPen.Number(Width), ChartPen.Number(whole));
        w.Write(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{x}" height="{y}" viewBox="0 0 {x} {y}" xml:lang="ja" """
        );
        w.Line(
            $"""
            font-family="'Hiragino Sans','Noto Sans JP','Noto Sans CJK JP',Meiryo,sans-serif">
            <title>{file.Chart.Title}</title>
            <desc>{file.Chart.Description}</desc>
            <rect width="100%" height="100%" fill="#ffffff"/>
            """
        );
        var texts = ChartPen.InFile(w, Width, 24, 0);
        for (var i = 0; i < titles.Length; i++)
            texts.Text(ChartLook.Heading, 0, (40 + (i * 26)) / ChartPen.Pixels(1), titles[i], "start");
        Draw(w, file.Chart, top);
        for (var i = 0; i < foots.Length; i++)
            texts.Text(
                ChartLook.Small,
                0,
                (bottom + ((i + 1) * LineHeight) - 8) / ChartPen.Pixels(1),
                foots[i],
                "start"
            );
        w.Line($"</svg>");
    }

    static decimal HeightOf(ChartView chart) =>
        chart switch
        {
            LineChartView => ChartPen.Pixels(LineChart.Height),
            YearsView years => ChartPen.Pixels(YearsChart.Height(years)),
            DumbbellView d => d.Rows.Sum(RowPixels) + ChartPen.Pixels(DumbbellChart.ScaleHeight),
            _ => throw new InvalidOperationException($"No file draws {chart.GetType().Name}"),
        };

    static void Draw(HtmlWriter w, ChartView chart, decimal top)
    {
        var width = Width - (2 * Margin);
        switch (chart)
        {
            case LineChartView line:
                LineChart.Draw(ChartPen.InFile(w, width, Margin, top), line);
                break;
            case YearsView years:
                YearsChart.Draw(ChartPen.InFile(w, width, Margin, top), years);
                break;
            case DumbbellView dumbbell:
                DrawRows(w, dumbbell, width, top);
                break;
        }
    }

    static void DrawRows(HtmlWriter w, DumbbellView chart, decimal width, decimal top)
    {
        foreach (var row in chart.Rows)
        {
            var labels = Wrapped(row.Label, 44);
            var texts = ChartPen.InFile(w, Width, 24, top);
            for (var i = 0; i < labels.Length; i++)
                texts.Text(ChartLook.Strong, 0, 1.1m + (i * 1.5m), labels[i], "start");
            texts.Text(ChartLook.Label, 0, 1.1m + (labels.Length * 1.5m), DumbbellChart.Text(row), "start");
            DumbbellChart.DrawRow(
                ChartPen.InFile(w, width, Margin, top + ((labels.Length + 1) * LineHeight)),
                chart.Axis,
                row
            );
            top += RowPixels(row);
        }

        DumbbellChart.DrawScale(ChartPen.InFile(w, width, Margin, top), chart.Axis);
    }

    static decimal RowPixels(DumbbellRow row) =>
        ((Wrapped(row.Label, 44).Length + 1) * LineHeight) + ChartPen.Pixels(DumbbellChart.RowHeight) + 10;

    // SVG breaks no lines by itself. Letters of Japanese are equally wide, those of Latin about half of that.
    static string[] Wrapped(string text, int length)
    {
        var lines = new List<string>();
        var (start, half) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            half += char.IsAscii(text[i]) ? 1 : 2;
            if (half <= length * 2)
                continue;
            lines.Add(text[start..i]);
            (start, half) = (i, char.IsAscii(text[i]) ? 1 : 2);
        }

        lines.Add(text[start..]);
        return [.. lines];
    }
}
