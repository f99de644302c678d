namespace Knowledgebase.Theme.Parts;

/// <summary>What a reader may rely on: drawing, linked words, a sentence.</summary>
internal static class PointsPart
{
    public static void Write(HtmlWriter w, PointsBlock block)
    {
        w.Line($"""<ul class="points">""");
        foreach (var point in block.Points)
        {
            w.Write($"<li>");
            IconPart.Write(w, point.Icon);
            w.Line($"""<a href="{point.Url}">{point.Title}</a><p>{point.Text}</p></li>""");
        }

        w.Line($"</ul>");
    }
}
