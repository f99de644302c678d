namespace Knowledgebase.Theme.Components.Text;

static class CodeComponent
{
    public static void Write(HtmlWriter w, CodeBlock block) => w.Line($"<pre><code>{block.Text}</code></pre>");
}
