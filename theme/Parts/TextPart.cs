namespace Knowledgebase.Theme.Parts;

/// <summary>Running text in its plain forms: paragraph, prose, steps, code.</summary>
internal static class TextPart
{
    public static void Write(HtmlWriter w, TextBlock block) => w.Line($"<p>{new RunningText(block.Text)}</p>");

    public static void Write(HtmlWriter w, ProseBlock block) => w.Line($"""
        <div class="prose">
        {new RunningMarkup(block.Html)}
        </div>
        """);

    public static void Write(HtmlWriter w, StepsBlock block)
    {
        w.Line($"""<ol class="steps">""");
        foreach (var step in block.Steps) w.Line($"<li>{new RunningText(step)}</li>");
        w.Line($"</ol>");
    }

    public static void Write(HtmlWriter w, CodeBlock block) => w.Line($"<pre><code>{block.Text}</code></pre>");
}
