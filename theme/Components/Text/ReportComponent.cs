namespace Knowledgebase.Theme.Components.Text;

/// <summary>The link is filled in by the script; until then the sentence stands for it.</summary>
static class ReportComponent
{
    public static void Write(HtmlWriter w, ReportBlock block) =>
        w.Line(
            $"""
            <div class="reported note info">
            <p class="reported-without">{block.Text}</p>
            <p class="reported-with" hidden>{w.Words.ReportedPage} <a class="reported-page"></a></p>
            </div>
            """
        );
}
