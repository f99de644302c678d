namespace Knowledgebase.Theme.Components.Page;

static class FacetedListComponent
{
    public static void Write(HtmlWriter w, LayoutView site, FacetedListBlock block, int headingLevel)
    {
        if (block.Narrowing is { } opening)
            SearchResultsComponent.WriteOpening(w, opening, "browse");
        else
            w.Line($"""<div class="browse">""");
        w.Line(
            $"""
            <div class="browse-list">
            <div class="list-tools">
            """
        );
        if (!block.Filters.IsEmpty)
            SearchResultsComponent.WriteToFilter(w);
        if (block.FilterUrl is { } filter)
            w.Line($"""<a href="{filter}">{w.Words.Filter}</a>""");
        if (block.Orders is { } orders)
            SortLinksComponent.Write(w, orders);
        w.Line($"</div>");
        BlockComponent.WriteAll(w, site, block.List, headingLevel);
        w.Line($"</div>");
        if (block.Narrowing is { } narrowing)
            SearchResultsComponent.WriteResults(w, narrowing, headingLevel);
        if (!block.Filters.IsEmpty)
            SearchResultsComponent.WriteFilter(w, block.Filters, headingLevel, block.Narrowing is not null);
        w.Line($"</div>");
    }
}
