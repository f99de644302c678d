namespace Knowledgebase.Theme.Components.Page;

static class HeaderComponent
{
    public static void Write(HtmlWriter w, PageView page)
    {
        var site = page.Site;
        w.Line(
            $"""
            <a class="skip" href="#main">{site.Words.Skip}</a>
            <header class="site-header">
            """
        );
        // One line: what is invented needs no word of who runs it.
        if ((site.Banner ?? site.Standing) is { } standing)
        {
            w.Write($"""<p class="{(site.Banner is null ? "standing" : "standing banner")}">""");
            LinksComponent.WriteLink(w, standing);
            w.Line($"</p>");
        }

        w.Line(
            $"""
            <div class="masthead">
            <p class="site-name"><a href="{site.Home}">
            <img src="{site.IconUrl}" alt="" width="32" height="32"><span>{new Title(site.Title)}</span>
            </a></p>
            """
        );
        if (!SearchComponent.IsIn(page))
            SearchComponent.WriteSmall(w, site);
        var other = page.Other ?? site.Other;
        if (site.Navigation.Length > 0 || other is not null)
            WriteMenu(w, page, other);
        w.Line(
            $"""
            </div>
            </header>
            """
        );
    }

    // On narrow screens the menu folds without a script; wide screens show it always.
    static void WriteMenu(HtmlWriter w, PageView page, LinkView? other)
    {
        w.Line(
            $"""
            <details class="menu fold">
            <summary>{w.Words.Menu}</summary>
            <nav aria-label="{w.Words.MenuLabel}">
            <ul>
            """
        );
        foreach (var entry in page.Site.Navigation)
        {
            w.Write($"<li><a href=\"{entry.Url}\"");
            if (entry.Url == page.Url)
                w.Write($" aria-current=\"page\"");
            else if (IsAbove(entry.Url, page))
                w.Write($" aria-current=\"true\"");
            w.Line($">{entry.Text}</a>");
        }

        if (other is not null)
        {
            LinksComponent.WriteLink(w.Write($"""<li class="other">"""), other);
            w.Line($"</li>");
        }

        w.Line(
            $"""
            </ul>
            </nav>
            </details>
            """
        );
    }

    static bool IsAbove(string url, PageView page) =>
        url != page.Site.Home && url.EndsWith('/') && page.Url.StartsWith(url, StringComparison.Ordinal);
}
