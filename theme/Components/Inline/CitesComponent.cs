namespace Knowledgebase.Theme.Components.Inline;

/// <summary>Small numbers behind what is said, which lead to the sources at the page's end.</summary>
static class CitesComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites) =>
        Write(w, "cites", "", cites.Select(c => new Note(c.Source, c.Place, c.Url)));

    /// <summary>Signs that lead to notes on how the cited place was read.</summary>
    public static void WriteDoubts(HtmlWriter w, ImmutableArray<LinkView> doubts) =>
        Write(w, "doubts", "※", doubts.Select(d => new Note(null, d.Text, d.Url)));

    static void Write(HtmlWriter w, string look, string sign, IEnumerable<Note> notes)
    {
        var any = false;
        foreach (var note in notes)
        {
            if (!any)
                w.Write($"""<sup class="{look}">""");
            any = true;
            var number = w.Notes.Number(note);
            w.Write($"""<a href="#source_{number}" role="doc-noteref">{sign}{number}</a>""");
        }

        if (any)
            w.Write($"</sup>");
    }
}
