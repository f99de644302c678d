namespace Knowledgebase.Theme.Parts;

/// <summary>The order of things on every page.</summary>
internal static class PagePart
{
    public static void Write(HtmlWriter w, PageView page)
    {
        // The main part comes first, because the head must know whether all of it is read: a switch that shows the reading of three
        // words among hundreds is none. Only what records say has readings; the words of the site around it have not.
        using var main = new HtmlWriter(page.Kind is null ? null : page.Furigana ?? page.Site.Furigana);
        WriteMain(main, page);
        var isRead = main is { HasReadings: true, HasUnread: false };
        HeadPart.Write(w, page, isRead);
        w.Line($"""<body id="top">""");
        HeaderPart.Write(w, page);
        // A check box works without a script; the script only remembers it.
        if (isRead) w.Line($"""<aside class="furigana" aria-label="読みやすさ"><label><input type="checkbox" role="switch" id="page-furigana">ふりがな</label></aside>""");
        BreadcrumbsPart.Write(w, page);
        w.Append(main);
        FooterPart.Write(w, page.Site, page.Url);
        w.Line($"</body>\n</html>");
    }

    private static void WriteMain(HtmlWriter w, PageView page)
    {
        w.Line($"""<main id="main" tabindex="-1">""");
        if (page.Cover.Length > 0) WriteCover(w, page);
        else TitlePart.Write(w, page);
        BlockPart.WriteAll(w, page.Site, page.Opening, headingLevel: 2);
        WriteBody(w, page);
        w.Line($"</main>");
    }

    private static void WriteCover(HtmlWriter w, PageView page)
    {
        w.Line($"""<div class="cover">""");
        TitlePart.Write(w, page);
        BlockPart.WriteAll(w, page.Site, page.Cover, headingLevel: 2);
        w.Line($"</div>");
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
        var drafted = page.Site.DraftedBy is { } by ? $"もので、{by}です。" : "ものです。";
        if (HasStatements(page)) w.Line($"""<p class="whose-words">このページの文章は、出典を当サイトが要約した{drafted}もとの場所は「出典」で示します。</p>""");
        foreach (var section in page.Sections) SectionPart.Write(w, page.Site, section);
        SourcesPart.Write(w, page.Cites);
        HistoryPart.Write(w, page.History);
        if (page.DataUrl is not null) w.Line($"""<p class="data-link"><a href="{page.DataUrl}">この記録のデータ（JSON）</a></p>""");
        w.Line($"</div>");
        if (contents) w.Line($"</div>");
    }

    // Said once: readers must not take our words for the source's.
    private static bool HasStatements(PageView page)
    {
        foreach (var section in page.Sections)
        {
            foreach (var block in section.Blocks)
            {
                if (block is StatementsBlock { Statements.Length: > 0 } or SideBySideBlock) return true;
            }
        }

        return false;
    }
}
