namespace Knowledgebase.Theme.Components.Page;

static class HeadComponent
{
    public static void Write(HtmlWriter w, PageView page, bool furigana)
    {
        var site = page.Site;
        var title = page.DocumentTitle ?? page.Title;
        WriteStart(w, w.Words.Lang);
        if (title == site.Title)
            w.Line($"<title>{title}</title>");
        else
            w.Line($"<title>{title} | {site.Title}</title>");
        w.Line($"""<meta name="description" property="og:description" content="{page.Description}">""");
        if (page.NoIndex || !site.IsIndexed)
            w.Line($"""<meta name="robots" content="noindex">""");
        if (page.CanonicalUrl is { } canonical)
            w.Line($"""<link rel="canonical" href="{canonical}">""");
        SharingComponent.Write(w, page);
        if (page is { AlternateUrl: { } alternate, Other: { TargetLang: { } lang } })
            w.Line($"""<link rel="alternate" hreflang="{lang}" href="{alternate}">""");
        WriteLinks(w, site, StyleOf(page));
        if (furigana)
            w.Line($"""<script src="{site.FuriganaUrl}"></script>""");
        LinkedDataComponent.Write(w, page);
        // The search's script speaks Japanese; elsewhere its box is a plain form that leads to the search page.
        if (w.Words.Lang != Words.Japanese.Lang)
        {
            w.Line($"</head>");
            return;
        }
        if (page.Url == site.Search.PageUrl)
            w.Line($"""<link rel="modulepreload" href="{site.Search.PageUrl}api.js">""");
        if (!page.PlainSearch)
            w.Line($"""<script type="module" src="{site.Search.ScriptUrl}"></script>""");
        foreach (var script in page.Scripts)
            w.Line($"""<script type="module" src="{script}"></script>""");
        w.Line($"</head>");
    }

    static string StyleOf(PageView page)
    {
        foreach (var block in page.Opening.Concat(page.Sections.SelectMany(s => s.Blocks)))
        {
            if (block is FormBlock or PaperFormBlock)
                return page.Site.FormStyleUrl;
            if (block is SearchResultsBlock or CompareBlock or SheetBlock)
                return page.Site.FindStyleUrl;
        }
        return page.Site.StyleUrl;
    }

    /// <summary>The first lines. The policy comes right after the encoding, because it only holds for what follows it.</summary>
    internal static void WriteStart(HtmlWriter w, string lang) =>
        w.Line(
            $"""
            <!doctype html>
            <html lang="{lang}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new SafeHtml(ContentSecurity.Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="strict-origin">
            <meta name="color-scheme" content="light dark">
            """
        );

    internal static void WriteLinks(HtmlWriter w, LayoutView site, string styleUrl)
    {
        w.Line($"""<link rel="stylesheet" href="{styleUrl}">""");
        w.Line($"""<link rel="icon" href="{site.IconUrl}" type="image/svg+xml">""");
        if (site.FeedUrl is { } feed)
            w.Line(
                $"""<link rel="alternate" type="application/atom+xml" title="{site.Title} {w.Words.Feed}" href="{feed}">"""
            );
    }
}
