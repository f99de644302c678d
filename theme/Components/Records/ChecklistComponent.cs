namespace Knowledgebase.Theme.Components.Records;

/// <summary>Real check boxes: they can be ticked without a script, and are printed as they stand.</summary>
static class ChecklistComponent
{
    public static void Write(HtmlWriter w, ChecklistBlock block)
    {
        w.Line($"""<ul class="checklist">""");
        foreach (var item in block.Items)
        {
            w.Write($"""<li><label><input type="checkbox"> <span>{new RunningText(item.Text)}</span></label> """);
            if (!item.Must)
                w.Write($"""<span class="need nice">{w.Words.Nice}</span>""");
            if (!item.Alternative.Absent)
            {
                w.Write($"""<p class="instead"><span>{w.Words.Instead}</span> """);
                ValueComponent.Write(w, item.Alternative);
                w.Write($"</p>");
            }

            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
