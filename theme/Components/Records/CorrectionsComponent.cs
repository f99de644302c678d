namespace Knowledgebase.Theme.Components.Records;

/// <summary>What was wrong stays, struck, and words say that it is: a line alone tells nothing to those who listen.</summary>
static class CorrectionsComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<CorrectionView> corrections)
    {
        if (corrections.IsDefaultOrEmpty)
            return;
        w.Line($"""<ul class="corrections">""");
        foreach (var correction in corrections)
        {
            w.Write($"<li><p>");
            MarksComponent.WriteOne(w, correction.Mark);
            w.Line(
                $"""<time datetime="{correction.Date}">{correction.DateText}</time>　{new RunningText(correction.Text)}</p>"""
            );
            WriteRest(w, correction);
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }

    /// <summary>One line each before the matter of a page; what stood there and why it was wrong is in the history at the end.</summary>
    public static void WriteBrief(HtmlWriter w, ImmutableArray<CorrectionView> corrections)
    {
        if (corrections.IsDefaultOrEmpty)
            return;
        w.Line($"""<ul class="corrections">""");
        foreach (var correction in corrections)
        {
            w.Write($"<li><p>");
            MarksComponent.WriteOne(w, correction.Mark with { Url = null });
            w.Write($"{new RunningText(correction.Text)} ");
            w.Line($"""<a href="#{ChangeView.Fragment}">{w.Words.History}</a></p></li>""");
        }

        w.Line($"</ul>");
    }

    public static void WriteRest(HtmlWriter w, CorrectionView correction)
    {
        w.Write($"<p>{w.Words.Former}");
        if (correction.Where is { } where)
            WriteWhere(w, where, correction.Url);
        w.Write($"{w.Words.Colon}");
        if (correction.Was is { } was)
            w.Line(
                $"""<del datetime="{correction.Date}">{was}</del><span class="unseen">{w.Words.FormerEnds}</span></p>"""
            );
        else
            w.Line($"{w.Words.Harmful}</p>");
        if (correction.Now is { } now)
            w.Line($"<p>{w.Words.Now}{now}</p>");
        w.Line($"<p>{w.Words.Reason}{correction.Reason}</p>");
    }

    static void WriteWhere(HtmlWriter w, string where, string? url)
    {
        if (url is not null)
            w.Write($"""{w.Words.Open}<a href="{url}">{where}</a>{w.Words.Close}""");
        else
            w.Write($"{w.Words.Open}{where}{w.Words.Close}");
    }
}
