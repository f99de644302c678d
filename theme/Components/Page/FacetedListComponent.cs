namespace Knowledgebase.Theme.Components.Page;

static class FacetedListComponent
{
    public static void Write(HtmlWriter w, LayoutView site, FacetedListBlock block, int headingLevel)
    {
        w.Line(
            $"""
            <div class="browse">
            <details class="ways fold">
            <summary>{block.Label}</summary>
            <nav aria-label="{block.Label}">
            """
        );
        for (var i = 0; i < block.Ways.Length; i++)
        {
            if (i < block.Open)
                w.Line($"""<details id="{block.Ways[i].Id}" open>""");
            else
                w.Line($"""<details id="{block.Ways[i].Id}">""");
            w.Line($"<summary>{block.Ways[i].Title}</summary>");
            LinksComponent.Write(w, block.Ways[i].Links);
            w.Line($"</details>");
        }

        w.Line(
            $"""
            </nav>
            </details>
            <div class="browse-list">
            """
        );
        BlockComponent.WriteAll(w, site, block.List, headingLevel);
        w.Line(
            $"""
            </div>
            </div>
            """
        );
    }
}
