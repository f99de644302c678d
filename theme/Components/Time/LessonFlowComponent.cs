namespace Knowledgebase.Theme.Components.Time;

static class LessonFlowComponent
{
    public static void Write(HtmlWriter w, LessonFlowBlock block)
    {
        if (block.Steps.All(s => s.Minutes is not null))
            LessonBar.Write(w, block.Steps);
        w.Line($"""<ol class="lesson-flow">""");
        var at = 0;
        foreach (var step in block.Steps)
        {
            w.Write($"""<li class="{LessonBar.Look(step.UsesDevices)}"><p class="at">""");
            if (step.Minutes is { } minutes)
                w.Write($"<b>{w.Words.Minutes(at)}</b> {w.Words.ForMinutes(minutes)}");
            else
                w.Write($"""<span class="absent">{w.Words.NoMinutes}</span>""");
            w.Line($"</p><p>{new RunningText(step.Activity)}</p>");
            if (step.Support.Length > 0)
                w.Line($"""<p class="tip">{new RunningText(step.Support)}</p>""");
            w.Line($"</li>");
            at += step.Minutes ?? 0;
        }

        w.Line($"</ol>");
    }
}
