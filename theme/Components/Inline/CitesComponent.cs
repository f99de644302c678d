namespace Knowledgebase.Theme.Components.Inline;

/// <summary>Small numbers behind what is said, which lead to the sources at the page's end.</summary>
static class CitesComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites)
    {
        if (cites.IsDefaultOrEmpty)
            return;
        w.Write($"""<sup class="cites">""");
        foreach (var cite in cites)
        {
            var number = w.Notes.Number(cite);
            w.Write($"""<a href="#source_{number}" aria-label="{w.Words.Cites} {number}">{number}</a>""");
        }

        w.Write($"</sup>");
    }

    public static void WriteDoubts(HtmlWriter w, ImmutableArray<LinkView> doubts)
    {
        if (doubts.IsDefaultOrEmpty)
            return;
        w.Write($"""<sup class="cites">""");
        foreach (var doubt in doubts)
        {
            var number = w.Notes.Number(doubt);
            w.Write($"""<a href="#source_{number}" aria-label="{w.Words.ExtractionNotes} {number}">※{number}</a>""");
        }

        w.Write($"</sup>");
    }
}
