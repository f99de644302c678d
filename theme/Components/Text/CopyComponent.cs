namespace Knowledgebase.Theme.Components.Text;

static class CopyComponent
{
    public static void Write(HtmlWriter w, CopyBlock block) => w.Line($"""<p class="copy">{block.Text}</p>""");
}
