namespace Knowledgebase.Theme.Components.Lists;

static class PagerComponent
{
    public static void Write(HtmlWriter w, PagerBlock pager)
    {
        if (pager.Pages < 2)
            return;
        w.Line(
            $"""
            <nav class="pager" aria-label="{w.Words.Pager}">
            <p>{w.Words.PageOf(pager.Page, pager.Pages)}</p>
            <ul>
            """
        );
        if (pager.PreviousUrl is { } previous)
            w.Line($"""<li><a href="{previous}" rel="prev">{w.Words.Previous}</a></li>""");
        var current = pager.Page.ToString(CultureInfo.InvariantCulture);
        foreach (var link in pager.Links)
            WriteNumber(w, link, isCurrent: link.Text == current);
        if (pager.NextUrl is { } next)
            w.Line($"""<li><a href="{next}" rel="next">{w.Words.Next}</a></li>""");
        w.Line(
            $"""
            </ul>
            </nav>
            """
        );
    }

    static void WriteNumber(HtmlWriter w, LinkView link, bool isCurrent)
    {
        // An entry without an address is the gap between far numbers.
        if (link.Url.Length == 0)
        {
            w.Line($"<li><span>{link.Text}</span></li>");
            return;
        }

        w.Write($"""<li><a href="{link.Url}" aria-label="{w.Words.PageNumber(link.Text)}" """);
        if (isCurrent)
            w.Write($"""aria-current="page" """);
        w.Line($">{link.Text}</a></li>");
    }
}
