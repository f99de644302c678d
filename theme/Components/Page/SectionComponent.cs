namespace Knowledgebase.Theme.Components.Page;

static class SectionComponent
{
    public static void Write(HtmlWriter w, LayoutView site, SectionView section)
    {
        w.BeginPart();
        w.Write($"<section").Lang(section.Lang).Line($">");
        if (section.Folded)
            HeadingComponent.BeginFold(w, section.Id, new(section.Title), section.Count);
        else
            HeadingComponent.Write(w, section.Id, new(section.Title), section.Count);
        if (section.Note is { } note)
            w.Line($"""<p class="section-note">{note}</p>""");
        BlockComponent.WriteAll(w, site, section.Blocks, headingLevel: 3);
        if (section.Folded)
            HeadingComponent.EndFold(w, section.Id);
        w.Line($"</section>");
    }
}
