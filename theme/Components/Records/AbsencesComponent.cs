namespace Knowledgebase.Theme.Components.Records;

static class AbsencesComponent
{
    public static void Write(HtmlWriter w, AbsencesBlock block)
    {
        w.Line($"""<div class="absences">""");
        foreach (var reason in block.Reasons)
        {
            w.Write($"<p><b>{reason.Label}</b>{w.Words.Colon}");
            for (var i = 0; i < reason.Values.Length; i++)
                w.Write($"{(i == 0 ? "" : w.Words.Comma)}{reason.Values[i].Text}");
            w.Line($"</p>");
        }

        if (block.Caveat is { } caveat)
            w.Line($"<p>{caveat}</p>");
        w.Line($"</div>");
    }
}
