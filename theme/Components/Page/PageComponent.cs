namespace Knowledgebase.Theme.Components.Page;

static class PageComponent
{
    public static void Write(HtmlWriter w, PageView page)
    {
        // The main part comes first, because the head must know whether all of it is read: a switch that shows the
        // reading of three
        // words among hundreds is none. Only what records say has readings; the words of the site around it have not.
        using var main = new HtmlWriter(page.Kind is null ? null : page.Furigana ?? page.Site.Furigana)
        {
            Words = w.Words,
        };
        WriteMain(main, page);
        var isRead = main is { HasReadings: true, HasUnread: false };
        HeadComponent.Write(w, page, isRead);
        w.Line($"""<body id="top">""");
        HeaderComponent.Write(w, page);
        // A check box works without a script; the script only remembers it.
        if (isRead)
        {
            w.Write($"""<aside class="furigana" aria-label="{w.Words.Legibility}"><label>""");
            w.Line($"""<input type="checkbox" role="switch" id="page-furigana">{w.Words.Furigana}</label></aside>""");
        }

        BreadcrumbsComponent.Write(w, page);
        w.Append(main);
        FooterComponent.Write(w, page.Site, page.Url);
        w.Line($"</body>\n</html>");
    }

    static void WriteMain(HtmlWriter w, PageView page)
    {
        w.Line($"""<main id="main" tabindex="-1">""");
        if (page.Cover.Length > 0)
            WriteCover(w, page);
        else
            TitleComponent.Write(w, page);
        BlockComponent.WriteAll(w, page.Site, page.Opening, headingLevel: 2);
        WriteBody(w, page);
        w.Line($"</main>");
    }

    static void WriteCover(HtmlWriter w, PageView page)
    {
        w.Line($"""<div class="cover">""");
        TitleComponent.Write(w, page);
        BlockComponent.WriteAll(w, page.Site, page.Cover, headingLevel: 2);
        w.Line($"</div>");
    }

    static void WriteBody(HtmlWriter w, PageView page)
    {
        var contents = ContentsComponent.IsWanted(page);
        if (contents)
        {
            w.Line($"""<div class="with-contents">""");
            ContentsComponent.Write(w, page);
        }

        w.Line($"""<div class="sections">""");
        foreach (var section in page.Sections)
            SectionComponent.Write(w, page.Site, section);
        SourcesComponent.Write(w, page);
        HistoryComponent.Write(w, page.History);
        w.Line($"</div>");
        if (contents)
            w.Line($"</div>");
    }
}
