namespace Knowledgebase.Theme.Components.Inline;

static class ValueComponent
{
    public static void Write(HtmlWriter w, ValueView value)
    {
        if (value.Absent)
            w.Write($"""<span class="absent">""");
        if (value is { Level: { } level, Url: { } scale })
            w.Write($"""<a class="level-{level}" href="{scale}">{value.Text}</a>""");
        else if (value.Level is { } plain)
            w.Write($"""<span class="level-{plain}">{value.Text}</span>""");
        else if (value.Url is { } url)
            LinksComponent.WriteLink(
                w,
                new LinkView(value.Text, url) { Lang = value.Lang, TargetLang = value.TargetLang }
            );
        else if (value.Lang is not null)
            w.Write($"<span").Lang(value.Lang).Write($">{value.Text}</span>");
        else if (value.Open)
            w.Write($"""<span class="number still-open">{value.Text}</span>""");
        else if (value.Numeric)
            w.Write($"""<span class="number">{new RunningText(value.Text)}</span>""");
        else if (value.Absent)
            w.Write($"{value.Text}");
        else
            w.Write($"{new RunningText(value.Text)}");
        if (value.Absent)
            w.Write($"</span>");
        if (value.Inferred is { } reason)
            w.Write($""" <span class="mark open">{w.Words.Inferred}</span> <small class="remark">{reason}</small>""");
        if (value.Note is { } note)
            WriteNote(w, value, note);
        CitesComponent.Write(w, value.Cites);
    }

    static void WriteNote(HtmlWriter w, ValueView value, string note)
    {
        w.Write($""" <small class="remark">""");
        // What the site itself says of an absence or a level is no text of the record.
        if (value.Absent || value.Level is not null)
            w.Write($"{note}");
        else
            w.Write($"{new RunningText(note)}");
        w.Write($"</small>");
    }
}
