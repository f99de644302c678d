namespace Knowledgebase.Theme.Components.Page;

static class HistoryComponent
{
    public static string Id => ChangeView.Fragment;

    public static void Write(HtmlWriter w, ImmutableArray<ChangeView> history)
    {
        if (history.IsDefaultOrEmpty)
            return;
        w.Line($"""<section class="history">""");
        HeadingComponent.BeginFold(w, Id, new(w.Words.History));
        w.Line($"<dl>");
        // A day is named once, however much changed on it.
        for (var i = 0; i < history.Length; i++)
        {
            if (i == 0 || history[i].Date != history[i - 1].Date)
            {
                if (i > 0)
                    w.Line($"</div>");
                w.Write($"""<div><dt><time datetime="{history[i].Date}">{history[i].DateText}</time>""");
            }
            WriteChange(w, history[i]);
        }

        w.Line($"</div>\n</dl>");
        HeadingComponent.EndFold(w, Id);
        w.Line($"</section>");
    }

    static void WriteChange(HtmlWriter w, ChangeView change)
    {
        w.Write($"<dd>");
        if (change.Mark is { } mark)
            MarksComponent.WriteOne(w, mark);
        w.Write($"{change.Text}");
        if (change.Corrected is { } corrected)
            CorrectionsComponent.WriteRest(w, corrected);
    }
}
