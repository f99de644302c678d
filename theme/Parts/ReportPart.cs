namespace Knowledgebase.Theme.Parts;

/// <summary>Texts that leave the site: a citation to copy, and the page that a report is about.</summary>
internal static class ReportPart
{
    public static void Write(HtmlWriter w, CopyBlock block) => w.Line($"""<p class="copy">{block.Text}</p>""");

    // The link is filled in by the script; until then the sentence stands for it.
    public static void Write(HtmlWriter w, ReportBlock block) => w.Line($"""
        <div class="reported note info">
        <p class="reported-without">{block.Text}</p>
        <p class="reported-with" hidden>お知らせの対象のページ： <a class="reported-page"></a></p>
        </div>
        """);
}
