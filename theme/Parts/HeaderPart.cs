using Knowledgebase.Theme.Views;

namespace Knowledgebase.Theme.Parts;

/// <summary>The site's name, search box and main menu on top of every page.</summary>
internal static class HeaderPart
{
    public static void Write(HtmlWriter w, PageView page, bool furigana)
    {
        var site = page.Site;
        w.Line($"""
            <a class="skip" href="#main">{site.Words.Skip}</a>
            <header class="site-header">
            """);
        if (site.Banner is { } banner) w.Line($"""<p class="banner">{banner}</p>""");
        // Said at once, because the columns may not change when the tools arrive.
        if (HasTools(page, furigana)) w.Line($"""<div class="masthead with-tools">""");
        else w.Line($"""<div class="masthead">""");
        w.Line($"""
            <p class="site-name"><a href="{site.Home}">
            <img src="{site.IconUrl}" alt="" width="32" height="32"><span>{site.Title}</span>
            </a></p>
            """);
        if (!SearchPart.IsIn(page)) SearchPart.WriteSmall(w, site);
        if (HasTools(page, furigana)) WriteTools(w, page.Other ?? site.Other, furigana);
        if (site.Navigation.Length > 0) WriteMenu(w, page);
        w.Line($"""
            </div>
            </header>
            """);
    }

    private static bool HasTools(PageView page, bool furigana) => furigana || (page.Other ?? page.Site.Other) is not null;

    // A check box works without a script; the script only remembers it.
    private static void WriteTools(HtmlWriter w, LinkView? other, bool furigana)
    {
        w.Line($"""<div class="tools">""");
        if (furigana)
            w.Line($"""<label class="furigana"><input type="checkbox" role="switch" id="page-furigana">ふりがな</label>""");
        if (other is not null)
        {
            LinksPart.WriteLink(w, other);
            w.Line($"");
        }

        w.Line($"</div>");
    }

    // On narrow screens the menu folds without a script; wide screens show it always.
    private static void WriteMenu(HtmlWriter w, PageView page)
    {
        w.Line($"""
            <details class="menu fold">
            <summary>{page.Site.Words.Menu}</summary>
            <nav aria-label="{page.Site.Words.MenuLabel}">
            <ul>
            """);
        foreach (var entry in page.Site.Navigation)
        {
            w.Write($"""<li><a href="{entry.Url}" """);
            if (entry.Url == page.Url) w.Write($"""aria-current="page" """);
            else if (IsAbove(entry.Url, page)) w.Write($"""aria-current="true" """);
            w.Line($">{entry.Text}</a></li>");
        }

        w.Line($"""
            </ul>
            </nav>
            </details>
            """);
    }

    private static bool IsAbove(string url, PageView page) =>
        url != page.Site.Home && url.EndsWith('/') && page.Url.StartsWith(url, StringComparison.Ordinal);
}
