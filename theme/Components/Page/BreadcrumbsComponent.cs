namespace Knowledgebase.Theme.Components.Page;

static class BreadcrumbsComponent
{
    public static void Write(HtmlWriter w, PageView page)
    {
        if (page.Breadcrumbs.Length == 0)
            return;
        w.Line(
            $"""
            <nav class="breadcrumbs" aria-label="{w.Words.Here}">
            <ol>
            """
        );
        foreach (var place in page.Breadcrumbs)
            w.Line($"""<li><a href="{place.Url}">{new Title(place.Text)}</a>""");
        w.Line(
            $"""
            </ol>
            </nav>
            """
        );
    }
}
