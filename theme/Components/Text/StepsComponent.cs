namespace Knowledgebase.Theme.Components.Text;

static class StepsComponent
{
    public static void Write(HtmlWriter w, StepsBlock block)
    {
        w.Line($"""<ol class="steps">""");
        foreach (var step in block.Steps)
            w.Line($"<li>{new RunningText(step)}");
        w.Line($"</ol>");
    }
}
