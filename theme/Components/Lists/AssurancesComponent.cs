namespace Knowledgebase.Theme.Components.Lists;

/// <summary>What a reader may rely on: drawing, linked words, a sentence.</summary>
static class AssurancesComponent
{
    public static void Write(HtmlWriter w, AssurancesBlock block)
    {
        w.Line($"""<ul class="points">""");
        foreach (var point in block.Assurances)
        {
            w.Write($"<li>");
            IconComponent.Write(w, point.Icon);
            w.Line($"""<a href="{point.Url}">{point.Title}</a><p>{point.Text}</p></li>""");
        }

        w.Line($"</ul>");
    }
}
