namespace Knowledgebase.Theme.Components.Inline;

/// <summary>Small numbers behind what is said, which lead to the sources at the page's end.</summary>
static class CitesComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites) => Write(w, cites, []);

    /// <summary>With signs that lead to notes on how the cited place was read.</summary>
    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites, ImmutableArray<LinkView> doubts)
    {
        if (cites.IsEmpty && doubts.IsEmpty)
            return;
        w.Write($"""<sup>""");
        foreach (var cite in cites)
            WriteOne(w, "", new Note(cite.Source, cite.Place, cite.Url));
        foreach (var doubt in doubts)
            WriteOne(w, "※", new Note(null, doubt.Text, doubt.Url));
        w.Write($"</sup>");
    }

    static void WriteOne(HtmlWriter w, string sign, Note note)
    {
        var number = w.Notes.Number(note);
        w.Write($"""<a href="#source_{number}" role="doc-noteref">{sign}{number}</a>""");
    }
}
