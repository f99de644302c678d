namespace Knowledgebase.Theme.Components.Search;

static class SearchComponent
{
    public static bool IsIn(PageView page) => HasBox(page.Cover) || HasBox(page.Opening);

    static bool HasBox(ImmutableArray<Block> blocks) => blocks.Any(b => b is SearchBlock);

    public static void WriteSmall(HtmlWriter w, LayoutView site)
    {
        w.Line(
            $"""
            <form class="search small" role="search" action="{site.Search.PageUrl}">
            <label class="unseen" for="page-q">{w.Words.Search}</label>
            """
        );
        WriteInput(w, w.Words.Search);
        w.Line($"</form>");
    }

    public static void Write(HtmlWriter w, SearchBlock block, LayoutView site)
    {
        w.Line(
            $"""
            <form class="search" role="search" action="{site.Search.PageUrl}">
            <label for="page-q">{block.Label}</label>
            """
        );
        WriteInput(w, "");
        WriteExamples(w, block.Examples);
        w.Line($"</form>");
    }

    static void WriteInput(HtmlWriter w, string placeholder) =>
        w.Line(
            $"""
            <div class="search-line">
            <input type="search" name="q" id="page-q" maxlength="256" placeholder="{placeholder}" autocomplete="off"
             autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-keyshortcuts="Control+K Meta+K">
            <button type="submit">{w.Words.SearchButton}</button>
            </div>
            """
        );

    // An example is sent like typed words, so it works without a script and needs no address of its own.
    static void WriteExamples(HtmlWriter w, ImmutableArray<string> examples)
    {
        if (examples.IsEmpty)
            return;
        w.Write($"""<p class="examples">{w.Words.Example} """);
        foreach (var example in examples)
            w.Write($"""<button type="submit" name="q" value="{example}">{example}</button> """);
        w.Line($"</p>");
    }
}
