namespace Knowledgebase.Theme.Components.Page;

static class RedirectComponent
{
    public static void Write(HtmlWriter w, LayoutView site, string toUrl, string title, string? canonicalUrl)
    {
        // The refresh target is no href, so the writer cannot tell by itself that it is an address.
        Address.Require(toUrl);
        HeadComponent.WriteStart(w, w.Words.Lang);
        w.Line(
            $"""
            <title>{title} | {site.Title}</title>
            <meta http-equiv="refresh" content="0; url={toUrl}">
            <meta name="robots" content="noindex">
            """
        );
        if (canonicalUrl is not null)
            w.Line($"""<link rel="canonical" href="{canonicalUrl}">""");
        HeadComponent.WriteLinks(w, site, site.StyleUrl);
        w.Line(
            $"""
            </head>
            <body id="top">
            <main id="main" class="moved">
            <h1>{new Title(w.Words.Moved)}</h1>
            <p>{w.Words.NewPage}<a href="{toUrl}">{title}</a></p>
            </main>
            </body>
            </html>
            """
        );
    }
}
