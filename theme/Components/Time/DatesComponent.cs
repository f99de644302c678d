namespace Knowledgebase.Theme.Components.Time;

/// <summary>Dates as a list: the day, what it belongs to, what is special about it.</summary>
static class DatesComponent
{
    public static void Write(HtmlWriter w, DatesBlock block)
    {
        w.Line($"""<ul class="dates">""");
        foreach (var date in block.Dates)
        {
            w.Write($"""<li><time class="when" datetime="{date.Date}">{date.DateText}</time><div class="what">""");
            w.Write($"""<a href="{date.Link.Url}">{date.Link.Text}</a>""");
            if (date.Link.Note is { } note)
                w.Write($""" <span class="remark">{note}</span>""");
            if (date.Mark is { } mark)
                MarksComponent.Write(w, [mark]);
            w.Line($"</div></li>");
        }

        w.Line($"</ul>");
    }
}
