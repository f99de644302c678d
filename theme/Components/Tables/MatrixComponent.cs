namespace Knowledgebase.Theme.Components.Tables;

/// <summary>A map of cells. Each state is told by a word and a sign, so that no colour is needed.</summary>
static class MatrixComponent
{
    public static void Write(HtmlWriter w, MatrixBlock map)
    {
        var caption = w.NextId();
        w.Line(
            $"""
            <div class="table-region wide map" role="region" tabindex="0" aria-labelledby="caption_{caption}">
            <table>
            <caption><span id="caption_{caption}">{map.Caption}</span></caption>
            """
        );
        w.Write($"""<thead><tr><th scope="col">{new Title(map.Corner)}</th>""");
        foreach (var column in map.Columns)
            w.Write($"""<th scope="col">{column}</th>""");
        w.Line($"</tr></thead>\n<tbody>");
        foreach (var row in map.Rows)
        {
            w.Write($"""<tr><th scope="row">""");
            if (row.Title.Url.Length > 0)
                w.Write($"""<a href="{row.Title.Url}">{row.Title.Text}</a></th>""");
            else
                w.Write($"{row.Title.Text}</th>");
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

    static void WriteCell(HtmlWriter w, MatrixCell cell)
    {
        w.Write($"""<td class="{Name(cell.State)}">""");
        if (cell.Url.Length > 0)
            w.Write($"""<a href="{cell.Url}">{cell.Text}</a>""");
        else
            w.Write($"<span>{cell.Text}</span>");
        if (cell.Asking is { } asking)
            w.Write($"""<a href="{asking.Url}">{asking.Text}</a>""");
        w.Write($"</td>");
    }

    public static string Name(MatrixState state) =>
        state switch
        {
            MatrixState.Some => "some",
            MatrixState.None => "none",
            MatrixState.Asked => "asked",
            MatrixState.NotApplicable => "not",
            _ => "unknown",
        };
}
