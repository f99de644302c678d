using Knowledgebase.Theme.Views;

namespace Knowledgebase.Theme.Parts;

/// <summary>Who answers for the site and under which terms, at the foot of every page.</summary>
internal static class FooterPart
{
    public static void Write(HtmlWriter w, SiteView site)
    {
        w.Line($"""
            <footer class="site-footer">
            <p class="to-top"><a href="#top">{site.Words.ToTop}</a></p>
            <div class="footer-body">
            """);
        if (site.FooterLinks.Length > 0)
        {
            w.Line($"""<nav aria-label="{site.Words.About}">""");
            LinksPart.Write(w, site.FooterLinks);
            w.Line($"</nav>");
        }

        w.Line($"""<p class="publisher">{site.Publisher}</p>""");
        if (site.Contact.Length > 0) w.Line($"""<p class="licence">{site.Contact}</p>""");
        if (site.Licence.Length > 0) w.Line($"""<p class="licence">{site.Licence}</p>""");
        w.Line($"""
            </div>
            </footer>
            """);
    }
}
