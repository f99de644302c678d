namespace Knowledgebase.Theme.Components.Tables;

/// <summary>A map of cells. Each says its figure or a word, so that no colour is needed.</summary>
static class MatrixComponent
{
    public static void Write(HtmlWriter w, MatrixBlock map)
    {
        var caption = w.NextId();
        w.Line(
            $"""
            <div class="map" role="region" tabindex="0" aria-labelledby="caption_{caption}">
            <table>
            <caption><span id="caption_{caption}">{map.Caption}</span></caption>
            """
        );
        w.Write($"<thead><tr><td></td>");
        foreach (var column in map.Columns)
            WriteHead(w, "col", column);
        w.Line($"</tr></thead>\n<tbody>");
        foreach (var row in map.Rows)
        {
            w.Write($"<tr>");
            WriteHead(w, "row", row.Title);
            foreach (var cell in row.Cells)
                WriteCell(w, cell);
            w.Line($"</tr>");
        }

        w.Line(
            $"""
            </tbody>
            </table>
            </div>
            """
        );
    }

    public static string Look(MatrixState state, int step)
    {
        var name = state switch
        {
            MatrixState.Some => "some",
            MatrixState.None => "none",
            MatrixState.Asked => "asked",
            MatrixState.NotApplicable => "not",
            _ => "unknown",
        };
        return step == 0 ? name : $"{name} heat-{step}";
    }

    static void WriteHead(HtmlWriter w, string scope, LinkView title)
    {
        w.Write($"""<th scope="{scope}">""");
        if (title.Url.Length > 0)
            w.Write($"""<a href="{title.Url}">{title.Text}</a></th>""");
        else
            w.Write($"<span>{title.Text}</span></th>");
    }

    static void WriteCell(HtmlWriter w, MatrixCell cell)
    {
        w.Write($"""<td class="{Look(cell.State, cell.Step)}">""");
        if (cell.Url.Length > 0)
            w.Write($"""<a href="{cell.Url}">""");
        else
            w.Write($"<span>");
        if (cell.State == MatrixState.NotApplicable)
            w.Write($"""<span class="unseen">{w.Words.NotAsked}</span>""");
        else if (cell.Text.Length == 0)
            w.Write($"{w.Words.NotSaid}");
        else
        {
            if (cell.State == MatrixState.Unknown)
                w.Write($"""<span class="unseen">{w.Words.NotSaid} </span>""");
            w.Write($"""{cell.Text}<span class="unseen">{cell.Unit}</span>""");
        }

        w.Write($"</{(cell.Url.Length > 0 ? "a" : "span")}>");
        if (cell.Asking is { } asking)
            w.Write($"""<a href="{asking.Url}">{asking.Text}</a>""");
        w.Write($"</td>");
    }
}
