namespace Knowledgebase.Theme.Components.Text;

static class TextComponent
{
    public static void Write(HtmlWriter w, TextBlock block) => w.Line($"<p>{new RunningText(block.Text)}</p>");
}
