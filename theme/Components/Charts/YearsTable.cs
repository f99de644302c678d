namespace Knowledgebase.Theme.Components.Charts;

/// <summary>Years as a table: the fields are its cells, so that everybody reads them in the same order.</summary>
static class YearsTable
{
    // From here on the name of an era no longer fits above a field of a phone; the year in figures still does.
    const int ManyYears = 5;

    public static void Write(HtmlWriter w, YearsView chart, int id)
    {
        WriteKey(w, chart);
        var look = chart.Years.Length >= ManyYears ? "years many" : "years";
        w.Line($"""<table class="{look}" aria-labelledby="chart_{id}">""");
        w.Write($"""<thead><tr><td></td>""");
        foreach (var year in chart.Years)
        {
            w.Write($"""<th scope="col"><b>{year.Text}</b> <span>{year.Below}</span>""");
            if (year.Now)
                w.Write($""" <strong>{w.Words.ThisYear}</strong>""");
            w.Write($"</th>");
        }

        w.Line($"</tr></thead>\n<tbody>");
        foreach (var row in chart.Rows)
            WriteRow(w, row);
        w.Line($"</tbody></table>");
    }

    static void WriteRow(HtmlWriter w, YearsRow row)
    {
        w.Write($"""<tr><th scope="row">""");
        if (row.Url is { } url)
            w.Write($"""<a href="{url}">{new Title(row.Label)}</a>""");
        else
            w.Write($"{new Title(row.Label)}");
        w.Write($"</th>");
        foreach (var field in row.Fields)
            WriteField(w, field);
        w.Line($"</tr>");
    }

    // What a full, dotted or hatched field means, the key says for all of them.
    static void WriteField(HtmlWriter w, YearField field)
    {
        w.Write($"""<td><span class="year year-{Name(field.Look)}">""");
        if (field.Look is YearLook.Active or YearLook.Unknown or YearLook.NotEntered)
            w.Write($"""<span class="unseen">{field.State}</span>""");
        else
            w.Write($"""<span>{field.State}</span>""");
        w.Write($"</span></td>");
    }

    static void WriteKey(HtmlWriter w, YearsView chart)
    {
        w.Write($"""<ul class="key" aria-label="{w.Words.Key}">""");
        foreach (var (look, states) in Key(chart))
            w.Write($"""<li><span class="year year-{Name(look)}"></span>{string.Join('・', states)}</li>""");
        w.Line($"</ul>");
    }

    /// <summary>Each shape that is drawn with the states that it stands for.</summary>
    public static IEnumerable<(YearLook Look, IEnumerable<string> States)> Key(YearsView chart) =>
        chart.Rows.SelectMany(row => row.Fields).GroupBy(field => field.Look).OrderBy(fields => fields.Key)
            .Select(fields => (fields.Key, fields.Select(field => field.State).Distinct()));

    static string Name(YearLook look) => look switch
    {
        YearLook.Active => "done",
        YearLook.Started => "begun",
        YearLook.NotCarriedOut => "skipped",
        YearLook.Ended => "ended",
        YearLook.Outside => "outside",
        YearLook.Due => "due",
        YearLook.Unknown => "unsaid",
        _ => "not-entered",
    };
}
