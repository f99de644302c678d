namespace Knowledgebase.Theme.Parts;

/// <summary>What was wrong stays, struck, and words say that it is: a line alone tells nothing to those who listen.</summary>
internal static class CorrectionPart
{
    public static string Former => "以前の記述";

    public static void Write(HtmlWriter w, ImmutableArray<CorrectionView> corrections)
    {
        if (corrections.IsDefaultOrEmpty) return;
        w.Line($"""<ul class="corrections">""");
        foreach (var correction in corrections)
        {
            w.Write($"<li><p>");
            MarksPart.WriteOne(w, correction.Mark);
            w.Line($"""<time datetime="{correction.Date}">{correction.DateText}</time>　{new RunningText(correction.Text)}</p>""");
            WriteRest(w, correction);
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }

    /// <summary>What stood there, why it was wrong, and what stands there now.</summary>
    public static void WriteRest(HtmlWriter w, CorrectionView correction)
    {
        w.Write($"<p>{Former}");
        if (correction.Where is { } where) WriteWhere(w, where, correction.Url);
        w.Write($"：");
        if (correction.Was is { } was) w.Line($"""<del datetime="{correction.Date}">{was}</del><span class="unseen">（{Former}、ここまで）</span></p>""");
        else w.Line($"人を傷つけるおそれがあったため、消しました。</p>");
        if (correction.Now is { } now) w.Line($"<p>今の記述：{now}</p>");
        w.Line($"<p>理由：{correction.Reason}</p>");
    }

    private static void WriteWhere(HtmlWriter w, string where, string? url)
    {
        if (url is not null) w.Write($"""（<a href="{url}">{where}</a>）""");
        else w.Write($"（{where}）");
    }
}
