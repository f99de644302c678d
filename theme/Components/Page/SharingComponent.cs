namespace Knowledgebase.Theme.Components.Page;

/// <summary>How the page looks where it is shared (Open Graph). A picture needs an address with a host, so there is none while it is unknown.</summary>
static class SharingComponent
{
    public static void Write(HtmlWriter w, PageView page)
    {
        var (site, isRecord) = (page.Site, page.Kind is not null);
        var title = page.Url == site.Home ? site.Title : page.DocumentTitle ?? page.Title;
        w.Line(
            $"""
            <meta property="og:title" content="{title}">
            <meta property="og:type" content="{(isRecord ? "article" : "website")}">
            <meta property="og:site_name" content="{site.Title}">
            """
        );
        if (page.CanonicalUrl is { } url)
            w.Line($"""<meta property="og:url" content="{url}">""");
        if (site.Host is null || !site.IsIndexed)
            return;
        var picture = ThemePictures.Of(page.Url.AsSpan(site.Base.Length));
        w.Line(
            $"""
            <meta property="og:image" content="{site.Host}{site.Base}{picture.Asset.Name}">
            <meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630">
            <meta property="og:image:alt" content="{picture.Words}">
            <meta name="twitter:card" content="summary_large_image">
            """
        );
    }
}
