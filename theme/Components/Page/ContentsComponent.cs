namespace Knowledgebase.Theme.Components.Page;

static class ContentsComponent
{
    // With two sections or fewer the list would be longer than the way it saves; the home page is itself a list of
    // ways.
    // A list with ways to others beside it has no room for a second column, and is its own way; so are small maps.
    public static bool IsWanted(PageView page) =>
        page.Sections.Length > 2 && page.Url != page.Site.Home && !Browses(page);

    public static void Write(HtmlWriter w, PageView page)
    {
        w.Line(
            $"""
            <nav class="contents" aria-labelledby="page-contents">
            <h2 id="page-contents">{w.Words.Contents}</h2>
            <ol>
            """
        );
        foreach (var section in page.Sections)
            Entry(w, section.Id, section.Title, section.Lang);
        if (page.Cites.Length > 0)
            Entry(w, SourcesComponent.Id, w.Words.Sources);
        if (page.History.Length > 0)
            Entry(w, HistoryComponent.Id, w.Words.History);
        w.Line(
            $"""
            </ol>
            </nav>
            """
        );
    }

    static bool Browses(PageView page)
    {
        foreach (var section in page.Sections)
        {
            foreach (var block in section.Blocks)
                if (block is FacetedListBlock or MatrixMinisBlock)
                    return true;
        }

        return false;
    }

    static void Entry(HtmlWriter w, string id, string title, string? lang = null) =>
        w.Write($"<li><a href=\"#{id}\"").Lang(lang).Line($">{new Title(title)}</a></li>");
}
