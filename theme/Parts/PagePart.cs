using Knowledgebase.Theme.Views;

namespace Knowledgebase.Theme.Parts;

/// <summary>The order of things on every page.</summary>
internal static class PagePart
{
    public static void Write(HtmlWriter w, PageView page)
    {
        HeadPart.Write(w, page);
        w.Line($"""<body id="top">""");
        HeaderPart.Write(w, page);
        BreadcrumbsPart.Write(w, page);
        w.Line($"""<main id="main" tabindex="-1">""");
        TitlePart.Write(w, page);
        BlockPart.WriteAll(w, page.Site, page.Opening, headingLevel: 2);
        WriteBody(w, page);
        w.Line($"</main>");
        FooterPart.Write(w, page.Site, page.Url);
        w.Line($"</body>\n</html>");
    }

    private static void WriteBody(HtmlWriter w, PageView page)
    {
        var contents = ContentsPart.IsWanted(page);
        if (contents)
        {
            w.Line($"""<div class="with-contents">""");
            ContentsPart.Write(w, page);
        }

        w.Line($"""<div class="sections">""");
        // Said once on a page: readers must not take our words for the source's.
        if (page.Sections.Any(s => s.Blocks.Any(b => b is StatementsBlock))) w.Line($"""<p class="whose-words">記述は、出典を当サイトで要約した文章です。</p>""");
        foreach (var section in page.Sections) SectionPart.Write(w, page.Site, section);
        SourcesPart.Write(w, page.Cites);
        HistoryPart.Write(w, page.History);
        w.Line($"</div>");
        if (contents) w.Line($"</div>");
    }
}
