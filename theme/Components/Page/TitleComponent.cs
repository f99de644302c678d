namespace Knowledgebase.Theme.Components.Page;

static class TitleComponent
{
    const int Word = 12;

    public static void Write(HtmlWriter w, PageView page)
    {
        w.Line(
            $"""
            <div class="page-title">
            <hgroup>
            """
        );
        if (page.Kind is { } kind)
        {
            w.Write($"""<p class="kind">""");
            if (page.Drawing is { } drawing)
                IconComponent.Write(w, drawing);
            w.Line($"{kind}</p>");
        }
        // The reading of a word helps; that of a whole sentence in kana is read by nobody.
        var reading = page.Title.Length <= Word ? page.Reading : null;
        w.Line($"<h1>{new Title(page.Title) { IsRead = reading is null }}</h1>");
        if (reading is not null)
            w.Line($"""<p class="reading">{reading}</p>""");
        w.Line($"</hgroup>");
        MarksComponent.Write(w, page.Marks);
        if (page.Lead is { } lead)
            w.Line($"""<p class="lead">{new RunningText(lead)}</p>""");
        w.Line($"</div>");
    }
}
