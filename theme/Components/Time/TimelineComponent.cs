namespace Knowledgebase.Theme.Components.Time;

/// <summary>A time line: an ordered list, which it also is for those who hear it.</summary>
static class TimelineComponent
{
    public static void Write(HtmlWriter w, TimelineBlock block)
    {
        if (block.Entries.IsDefaultOrEmpty)
            return;
        w.Line($"""<ol class="milestones">""");
        foreach (var entry in block.Entries)
        {
            if (entry.Url is null)
                w.Write($"""<li class="now">""");
            else if (entry.State is { Tone: Tone.Info or Tone.Good })
                w.Write($"<li>");
            else
                w.Write($"""<li class="due">""");
            w.Write($"""<time datetime="{entry.Date}">{entry.DateText}</time> """);
            if (entry.Url is { } url)
                w.Write($"""<a href="{url}">{entry.Text}</a>""");
            else
                w.Write($"{entry.Text}");
            if (entry.Note is { } note)
                w.Write($""" <small class="remark">{note}</small>""");
            if (entry.State is { } state)
                w.Write($""" <span class="mark {MarksComponent.Name(state.Tone)}">{state.Text}</span>""");
            w.Line($"</li>");
        }

        w.Line($"</ol>");
    }
}
