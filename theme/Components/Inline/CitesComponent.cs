namespace Knowledgebase.Theme.Components.Inline;

/// <summary>The line that says where the source says it.</summary>
static class CitesComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites)
    {
        if (cites.IsDefaultOrEmpty)
            return;
        w.Write($"""<p class="cites"><span class="cites-label">{w.Words.Cites}</span>""");
        foreach (var cite in cites)
        {
            w.Write($""" <span class="cite">""");
            WriteOne(w, cite);
            w.Write($"</span>");
        }

        w.Line($"</p>");
    }

    internal static void WriteOne(HtmlWriter w, CiteView cite) => w.Write($"""<a href="{cite.Url}">{cite.Text}</a>""");
}
