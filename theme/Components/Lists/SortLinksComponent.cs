namespace Knowledgebase.Theme.Components.Lists;

static class SortLinksComponent
{
    public static void Write(HtmlWriter w, SortLinksBlock block)
    {
        w.Line(
            $"""
            <nav class="orders" aria-label="{block.Label}">
            <p>{block.Label}</p>
            <ul>
            """
        );
        foreach (var order in block.Orders)
        {
            if (order.Url.Length == 0)
                w.Line($"""<li><strong>{order.Text}</strong></li>""");
            else
                w.Line($"""<li><a href="{order.Url}">{order.Text}</a></li>""");
        }

        w.Line(
            $"""
            </ul>
            </nav>
            """
        );
    }
}
