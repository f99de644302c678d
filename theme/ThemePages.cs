namespace Knowledgebase.Theme;

/// <summary>Turns views into finished pages. This is the only way from the core into the theme's templates.</summary>
public static class ThemePages
{
    /// <summary>Draws a page as UTF-8 HTML. Safe to call from many threads.</summary>
    /// <exception cref="InvalidOperationException">The view links to an address that a page may not link to.</exception>
    public static byte[] Draw(PageView page)
    {
        using var w = new HtmlWriter { Words = page.Site.Words };
        PageComponent.Write(w, page);
        return w.ToUtf8();
    }

    /// <summary>Draws a letter, which belongs to no site.</summary>
    public static byte[] DrawLetter(LetterView letter)
    {
        using var w = new HtmlWriter();
        LetterComponent.Write(w, letter);
        return w.ToUtf8();
    }

    /// <summary>Draws what is left at the old address of a renamed record; it sends readers on without a script and names the record.</summary>
    public static byte[] DrawRedirect(LayoutView site, string toUrl, string title, string? canonicalUrl = null)
    {
        using var w = new HtmlWriter { Words = site.Words };
        RedirectComponent.Write(w, site, toUrl, title, canonicalUrl);
        return w.ToUtf8();
    }

    /// <summary>Draws a chart as a file of its own, to be kept or put into a document.</summary>
    public static byte[] DrawChart(ChartFileView chart)
    {
        using var w = new HtmlWriter();
        ChartFile.Write(w, chart);
        return w.ToUtf8();
    }
}
