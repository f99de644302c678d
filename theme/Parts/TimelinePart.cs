namespace Knowledgebase.Theme.Parts;

/// <summary>What is done one after the other, each at its time.</summary>
internal static class TimelinePart
{
    public static void Write(HtmlWriter w, TimelineBlock block)
    {
        w.Line($"""<ol class="timeline">""");
        foreach (var moment in block.Moments)
        {
            w.Write($"""<li><span class="when">""");
            ValuePart.Write(w, moment.When);
            w.Write($"""</span> <span class="task">{new RunningText(moment.Text)}""");
            if (moment.Time is { } time) w.Write($""" <small class="remark">{new RunningText(time)}</small>""");
            w.Line($"</span></li>");
        }

        w.Line($"</ol>");
    }
}
