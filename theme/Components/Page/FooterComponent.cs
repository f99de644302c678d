namespace Knowledgebase.Theme.Components.Page;

/// <summary>Who answers for the site and under which terms, at the foot of every page.</summary>
static class FooterComponent
{
    /// <param name="w">The page.</param>
    /// <param name="site">What every page shares.</param>
    /// <param name="url">The page that a reader may report a mistake on.</param>
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
        for (var i = 0; i < site.Imprint.Length; i++)
        {
            var line = site.Imprint[i];
            w.Write($"""<p class="{(i == 0 ? "publisher" : "licence")}">{line.Label}""");
            if (line.Url is { } about)
                w.Write($"""<a href="{about}">{line.Text}</a>""");
            else if (line.Lang is { } lang)
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
