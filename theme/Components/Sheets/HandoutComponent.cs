namespace Knowledgebase.Theme.Components.Sheets;

/// <summary>One A4 page to hand out, without menu, search and script.</summary>
static class HandoutComponent
{
    public static void Write(HtmlWriter w, HandoutView page)
    {
        HeadComponent.WriteStart(w, w.Words.Lang);
        w.Line(
            $"""
            <title>{w.Words.HandoutTitle(page.Title, page.Kind)} | {page.Site.Title}</title>
            <meta name="description" content="{w.Words.HandoutLead(page.Lead)}">
            <meta name="robots" content="noindex">
            """
        );
        HeadComponent.WriteLinks(w, page.Site, page.StyleUrl);
        w.Line(
            $"""
            </head>
            <body class="handout" id="top">
            <header class="handout-bar">
            <a href="{page.PageUrl}">{w.Words.BackTo(page.Title)}</a>
            <span>{w.Words.HandoutPrints}</span>
            </header>
            <main id="main">
            <p class="handout-standing">{page.Site.Title}：{page.Standing}</p>
            <div class="handout-head">
            <p class="kind">{page.Kind}</p>
            <h1>{new Title(page.Title)}</h1>
            """
        );
        MarksComponent.Write(w, page.Marks);
        w.Line(
            $"""
            <p class="lead">{page.Lead}</p>
            </div>
            """
        );
        FactsComponent.Write(w, page.Facts, "handout-facts");
        w.Line($"""<div class="handout-columns">""");
        foreach (var section in page.Sections)
            WriteSection(w, section);

        w.Line($"</div>");
        WriteFoot(w, page);
        w.Line(
            $"""
            </main>
            </body>
            </html>
            """
        );
    }

    static void WriteSection(HtmlWriter w, HandoutSection section)
    {
        w.Line($"<section>\n<h2>{new Title(section.Title)}</h2>");
        var list = section.Form switch
        {
            HandoutForm.Text => null,
            HandoutForm.Steps => "ol",
            _ => "ul",
        };
        if (list is not null)
            w.Line($"""<{list} class="{(section.Form == HandoutForm.Boxes ? "boxes" : "items")}">""");
        foreach (var line in section.Lines)
            w.Line($"<{(list is null ? "p" : "li")}>{line}</{(list is null ? "p" : "li")}>");
        if (list is not null)
            w.Line($"</{list}>");
        if (section.More > 0)
            w.Line($"""<p class="handout-more">{w.Words.MoreOnPage(section.More)}</p>""");
        w.Line($"</section>");
    }

    static void WriteFoot(HtmlWriter w, HandoutView page)
    {
        w.Line($"""<div class="handout-foot">""");
        if (page.Qr is { } qr)
        {
            w.Line(
                $"""
                <svg class="qr" viewBox="0 0 {qr.Size} {qr.Size}" role="img" aria-label="{w.Words.QrCode}"><path d="{qr.Path}"/></svg>
                """
            );
        }

        w.Line($"<div>");
        if (page.Address is { } address)
            w.Line($"""<p class="handout-address">{w.Words.Continued} <a href="{address}">{address}</a></p>""");
        else
            w.Line($"""<p class="handout-address">{w.Words.NoAddress}</p>""");
        foreach (var line in page.Foot)
            w.Line($"<p>{line}</p>");
        w.Line($"</div>\n</div>");
    }
}
