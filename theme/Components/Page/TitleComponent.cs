namespace Knowledgebase.Theme.Components.Page;

/// <summary>What the page is: kind, heading, reading, marks and the opening sentence.</summary>
static class TitleComponent
{
    public static void Write(HtmlWriter w, PageView page)
    {
        w.Line(
            $"""
            <div class="page-title">
            <hgroup>
            """
        );
        if (page.Kind is { } kind)
            w.Line($"""<p class="kind">{kind}</p>""");
        // Where the whole heading's reading stands below it, readings above its words would say it twice.
        w.Line($"<h1>{new Title(page.Title) { IsRead = page.Reading is null }}</h1>");
        if (page.Reading is { } reading)
            w.Line($"""<p class="reading">{reading}</p>""");
        w.Line($"</hgroup>");
        MarksComponent.Write(w, page.Marks);
        if (page.Lead is { } lead)
            w.Line($"""<p class="lead">{new RunningText(lead)}</p>""");
        if (page.Standing is { } standing)
        {
            LinksComponent.WriteLink(w.Write($"""<p class="standing">"""), standing);
            w.Line($"</p>");
        }
        w.Line($"</div>");
    }
}
