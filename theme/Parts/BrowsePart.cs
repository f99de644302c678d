namespace Knowledgebase.Theme.Parts;

/// <summary>A list and the ways to shorter lists.</summary>
internal static class BrowsePart
{
    public static void Write(HtmlWriter w, SiteView site, BrowseBlock block, int headingLevel)
    {
        w.Line($"""
            <div class="browse">
            <details class="ways fold">
            <summary>{block.Label}</summary>
            <nav aria-label="{block.Label}">
            """);
        for (var i = 0; i < block.Ways.Length; i++)
        {
            if (i < block.Open) w.Line($"""<details id="{block.Ways[i].Id}" open>""");
            else w.Line($"""<details id="{block.Ways[i].Id}">""");
            w.Line($"<summary>{block.Ways[i].Title}</summary>");
            LinksPart.Write(w, block.Ways[i].Links);
            w.Line($"</details>");
        }

        w.Line($"""
            </nav>
            </details>
            <div class="browse-list">
            """);
        BlockPart.WriteAll(w, site, block.List, headingLevel);
        w.Line($"""
            </div>
            </div>
            """);
    }

    public static void Write(HtmlWriter w, OrdersBlock block)
    {
        w.Line($"""
            <nav class="orders" aria-label="{block.Label}">
            <p>{block.Label}</p>
            <ul>
            """);
        foreach (var order in block.Orders)
        {
            if (order.Url.Length == 0) w.Line($"""<li><strong>{order.Text}</strong></li>""");
            else w.Line($"""<li><a href="{order.Url}">{order.Text}</a></li>""");
        }

        w.Line($"""
            </ul>
            </nav>
            """);
    }
}
