namespace Knowledgebase.Theme.Components.Time;

/// <summary>What is done one after the other, each at its time.</summary>
static class ScheduleComponent
{
    public static void Write(HtmlWriter w, ScheduleBlock block)
    {
        w.Line($"""<ol class="timeline">""");
        foreach (var moment in block.Moments)
        {
            w.Write($"""<li><span class="when">""");
            ValueComponent.Write(w, moment.When);
            w.Write($"""</span> <span class="task">{new RunningText(moment.Text)}""");
            if (moment.Time is { } time)
                w.Write($""" <small class="remark">{new RunningText(time)}</small>""");
            w.Line($"</span></li>");
        }

        w.Line($"</ol>");
    }
}
