namespace Knowledgebase.Theme.Components.Overviews;

static class ShowcaseComponent
{
    public static void Write(HtmlWriter w, ShowcaseBlock block, int headingLevel)
    {
        w.Line($"""<ul class="showcase">""");
        foreach (var item in block.Items)
        {
            w.Write($"<li>");
            SceneComponent.Write(w, item.Scene);
            w.Line($"""<h{headingLevel}><a href="{item.Url}">{new Title(item.Title)}</a></h{headingLevel}>""");
            w.Line($"<p>{item.Summary}</p>");
            FactsComponent.Write(w, item.Facts, "facts-small");
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
