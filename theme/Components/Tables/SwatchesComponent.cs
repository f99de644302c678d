namespace Knowledgebase.Theme.Components.Tables;

/// <summary>The colours as a table. Each sample is a drawing, because a page may not carry style of its own.</summary>
static class SwatchesComponent
{
    public static void Write(HtmlWriter w, SwatchesBlock block)
    {
        var caption = w.NextId();
        w.Line(
            $"""
            <div class="table-region wide" role="group" tabindex="0" aria-labelledby="caption_{caption}">
            <table class="swatches">
            <caption><span id="caption_{caption}">{block.Caption}</span></caption>
            <thead><tr><th scope="col">{w.Words.Role}</th><th scope="col">{w.Words.Day}</th><th scope="col" class="numeric">{w.Words.Contrast}</th>
            <th scope="col">{w.Words.Night}</th><th scope="col" class="numeric">{w.Words.Contrast}</th></tr></thead>
            <tbody>
            """
        );
        foreach (var swatch in block.Swatches)
        {
            w.Write($"""<tr><th scope="row"><code>{swatch.Name}</code></th>""");
            WriteColour(w, swatch.Day, swatch.DayContrast);
            WriteColour(w, swatch.Night, swatch.NightContrast);
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

    static void WriteColour(HtmlWriter w, string colour, string contrast)
    {
        w.Write($"""<td><svg class="swatch" width="48" height="24" aria-hidden="true">""");
        w.Write($"""<rect width="48" height="24" fill="{colour}"/></svg> """);
        w.Write($"""<code>{colour}</code></td><td class="numeric">{contrast}</td>""");
    }
}
