namespace Knowledgebase.Theme.Components.Search;

static class FilterComponent
{
    public static void Write(HtmlWriter w, FilterBlock block)
    {
        w.Line(
            $"""
            <div class="findings within" data-findings="{block.Kind}" data-facets="{string.Join(' ', block.Facets)}">
            <details class="narrow fold">
            <summary>{w.Words.Filter}</summary>
            <div class="facets"><p>{block.Text}<a href="{block.Link.Url}">{block.Link.Text}</a></p></div>
            </details>
            """
        );
        SearchResultsComponent.WriteResults(w, block.Link.Url);
        w.Line($"</div>");
    }
}
