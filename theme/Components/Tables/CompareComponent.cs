namespace Knowledgebase.Theme.Components.Tables;

static class CompareComponent
{
    public static void Write(HtmlWriter w, CompareBlock block)
    {
        w.Write($"""<div class="comparison" data-comparison""");
        if (block.Former.Length > 0)
            w.Write($" data-former=\"{block.Former}\"");
        w.Line(
            $"""
            >
            <div class="note plain" data-without>
            <p class="note-title">{w.Words.CompareNeeds}</p>
            <p>{block.Without}</p>
            </div>
            <div class="note open" data-none hidden>
            <p class="note-title">{w.Words.CompareNone}</p>
            <p>{block.None}</p>
            </div>
            <p class="missing" role="status" data-missing></p>
            <div class="table-region" role="region" tabindex="0" aria-label="{w.Words.CompareTable}" data-table hidden>
            <table>
            <caption>{block.Caption}</caption>
            <thead></thead>
            <tbody>
            """
        );
        foreach (var row in block.Rows)
            w.Line($"""<tr><th scope="row">{row}</th></tr>""");
        w.Line(
            $"""
            </tbody>
            </table>
            </div>
            <p class="absences" data-silent hidden></p>
            <p data-more hidden>{w.Words.CompareMore}</p>
            <div data-lists>
            """
        );
        LinksComponent.Write(w, block.Lists);
        w.Line($"</div>\n</div>");
    }
}
