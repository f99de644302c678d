namespace Knowledgebase.Theme.Components.Overviews;

static class WishesComponent
{
    public static void Write(HtmlWriter w, WishesBlock block, int headingLevel)
    {
        w.Line($"""<ul class="wishes">""");
        foreach (var (search, first) in block.Wishes)
        {
            w.Write($"""<li><h{headingLevel}><a href="{search.Url}">{new Title(search.Text)}</a></h{headingLevel}>""");
            LinksComponent.Write(w, first);
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
