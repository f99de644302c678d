namespace Knowledgebase.Theme.Components.Forms;

/// <summary>One A4 page to be filled in. Its rows have fixed heights on paper, so that it stays one page whatever stands in it.</summary>
static class PaperFormComponent
{
    public static void Write(HtmlWriter w, PaperFormBlock sheet)
    {
        w.Line(
            $"""
            <div class="sheet">
            <h3 class="sheet-title">{new Title(sheet.Title)}</h3>
            """
        );
        w.Write($"""<p class="sheet-meta"><span>{w.Words.Number} <b data-cell="id"></b></span> """);
        w.Line(
            $"""
            <span>{w.Words.Written} <b data-cell="made">{w.Words.BlankDay}</b></span></p>
            <p>{sheet.To}</p>
            <p>{w.Words.PaperOpening}</p>
            """
        );
        foreach (var row in sheet.Rows)
        {
            w.Write($"""<dl class="lines-{row.Lines}">""");
            foreach (var cell in row.Cells)
            {
                w.Write($"""<div><dt>{cell.Label}</dt><dd data-cell="{cell.Name}" """);
                w.Write($"""data-lines="{row.Lines}" data-cells="{row.Cells.Length}">{cell.Text}</dd></div>""");
            }

            w.Line($"</dl>");
        }

        w.Line($"""<div class="sheet-foot"><div>""");
        foreach (var line in sheet.Foot)
            w.Line($"<p>{line}</p>");
        w.Line($"""<p class="sheet-keys" data-cell="keys" data-lines="2" data-cells="2"></p>""");
        w.Line($"</div>");
        foreach (var box in sheet.Boxes)
            w.Line($"""<p class="seal">{box}</p>""");
        w.Line($"</div>\n</div>");
    }
}
