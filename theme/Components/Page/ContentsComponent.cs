namespace Knowledgebase.Theme.Components.Page;

static class ContentsComponent
{
    const int Many = 4;

    // A few sections are seen at a glance, and folded ones are a list of contents themselves; so is the home page.
    // A list with ways to others beside it has no room for a second column, and is its own way.
    public static bool IsWanted(PageView page) =>
        page.Sections.Count(s => !s.Folded) > Many && page.Url != page.Site.Home && !Browses(page);

    public static void Write(HtmlWriter w, PageView page)
    {
        w.Line(
            $"""
            <nav class="contents" aria-labelledby="page-contents">
            <details><summary><h2 id="page-contents">{w.Words.Contents}</h2></summary>
            <ol>
            """
        );
        foreach (var section in page.Sections)
            Entry(w, section.Id, section.Title, section.Lang);
        if (page.History.Length > 0)
            Entry(w, HistoryComponent.Id, w.Words.History);
        w.Line(
            $"""
            </ol>
            </details>
            </nav>
            """
        );
    }

    static bool Browses(PageView page)
    {
        foreach (var section in page.Sections)
        {
            foreach (var block in section.Blocks)
                if (block is FacetedListBlock)
                    return true;
        }

        return false;
    }

    static void Entry(HtmlWriter w, string id, string title, string? lang = null) =>
        w.Write($"<li><a href=\"#{id}\"").Lang(lang).Line($">{new Title(title)}</a>");
}
