namespace Knowledgebase.Theme.Components.Text;

internal static class ProseComponent
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
