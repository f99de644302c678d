namespace Knowledgebase.Theme.Components.Text;

static class ProseComponent
{
    public static void Write(HtmlWriter w, ProseBlock block) =>
        w.Line(
            $"""
            <div class="prose">
            {new RunningMarkup(block.Html)}
            </div>
            """
        );
}
