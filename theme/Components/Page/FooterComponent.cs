namespace Knowledgebase.Theme.Components.Page;

static class FooterComponent
{
    public static void Write(HtmlWriter w, LayoutView site, string url)
    {
        w.Line(
            $"""
            <footer class="site-footer">
            <p class="to-top"><a href="#top">{w.Words.ToTop}</a></p>
            <div class="footer-body">
            """
        );
        if (site.ReportUrl is { } report)
            w.Line($"""<p class="report-link"><a href="{report + "?page=" + url}">{w.Words.Report}</a></p>""");
        if (site.Footer.Length > 0)
            WriteGroups(w, site);
        w.Line($"""<div class="imprint">""");
        foreach (var line in site.Imprint)
        {
            w.Write($"<p>{line.Label}");
            if (line.Lang is { } lang)
                w.Write($"""<span lang="{lang}">{line.Text}</span>""");
            else
                w.Write($"{line.Text}");
            w.Line($"</p>");
        }

        w.Line(
            $"""
            </div>
            </div>
            </footer>
            """
        );
    }

    static void WriteGroups(HtmlWriter w, LayoutView site)
    {
        w.Line($"""<nav class="footer-groups" aria-label="{w.Words.Footer}">""");
        foreach (var group in site.Footer)
        {
            w.Line($"""<div><h2>{new Title(group.Title)}</h2>""");
            LinksComponent.Write(w, group.Links);
            w.Line($"</div>");
        }

        w.Line($"</nav>");
    }
}
