namespace Knowledgebase.Theme.Components.Page;

static class SectionComponent
{
    public static void Write(HtmlWriter w, LayoutView site, SectionView section)
    {
        w.BeginPart();
        w.Write($"<section aria-labelledby=\"{section.Id}\"").Lang(section.Lang).Line($">");
        if (section.Folded)
            w.Write($"""<details class="part"><summary>""");
        w.Write($"""<h2 id="{section.Id}">{new Title(section.Title)}""");
        if (section.Count is { } count)
            w.Write($""" <span class="count">{count}</span>""");
        w.Line($"</h2>");
        if (section.Folded)
            w.Line($"</summary>");
        if (section.Note is { } note)
            w.Line($"""<p class="section-note">{note}</p>""");
        BlockComponent.WriteAll(w, site, section.Blocks, headingLevel: 3);
        if (section.Folded)
            w.Line($"</details>");
        w.Line($"</section>");
    }
}
