namespace Knowledgebase.Theme.Components.Lists;

static class ReadingListComponent
{
    public static void Write(HtmlWriter w, ReadingListBlock block, int headingLevel)
    {
        w.Line($"""<nav class="heads" aria-label="{block.Label}">""");
        LinksComponent.Write(w, block.Heads);
        w.Line($"</nav>");
        foreach (var row in block.Rows)
        {
            w.Line($"""<h{headingLevel} class="head" id="{row.Id}">{row.Head}</h{headingLevel}>""");
            CardsComponent.Write(w, row.Cards, headingLevel + 1);
        }
    }
}
