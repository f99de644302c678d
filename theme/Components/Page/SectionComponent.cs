namespace Knowledgebase.Theme.Components.Page;

static class SectionComponent
{
    public static void Write(HtmlWriter w, LayoutView site, SectionView section)
    {
        w.BeginPart();
        w.Write($"<section aria-labelledby=\"{section.Id}\"").Lang(section.Lang).Line($">");
        w.Line($"""<h2 id="{section.Id}">{new Title(section.Title)}</h2>""");
        if (section.Note is { } note)
            w.Line($"""<p class="section-note">{note}</p>""");
        BlockComponent.WriteAll(w, site, section.Blocks, headingLevel: 3);
        w.Line($"</section>");
    }
}
