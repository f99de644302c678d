namespace Knowledgebase.Theme.Components.Page;

/// <summary>What the numbers in the text lead to, then the places that the page as a whole rests on, then whose words these are.</summary>
static class SourcesComponent
{
    // Longer than this a list of notes would push away what stands behind it; a number in the text opens it.
    const int Many = 12;

    public static string Id => "page-sources";

    public static void Write(HtmlWriter w, PageView page)
    {
        var notes = w.Notes.All;
        var summarizes = page.Sections.Any(s => s.Blocks.Any(b => b.Summarizes));
        if (notes.Count == 0 && page.Cites.IsEmpty && !summarizes)
            return;
        w.Line($"""<section class="sources">""");
        var folded = notes.Count > Many;
        if (folded)
            HeadingComponent.BeginFold(w, Id, new(w.Words.Sources), w.Words.Count(notes.Count));
        else
            HeadingComponent.Write(w, Id, new(w.Words.Sources));
        // Documents have their whole title where the page says what it rests on.
        var titles = page.Cites.DistinctBy(c => c.Url).ToDictionary(c => c.Url, c => c.Source);
        var source = "";
        if (notes.Count > 0)
            w.Line($"<ol>");
        for (var i = 0; i < notes.Count; i++)
        {
            var (cited, text, url) = notes[i];
            w.Write($"""<li id="source_{i + 1}">""");
            if (cited is null)
                w.Write($"""{w.Words.ExtractionNotes}{w.Words.Colon}<a href="{url}">{text}</a>""");
            else
                source = WriteOne(w, titles.GetValueOrDefault(url, cited), source, text, url);
            w.Line($"");
        }

        if (notes.Count > 0)
            w.Line($"</ol>");
        CiteView[] rest = [.. page.Cites.Where(c => notes.All(n => (n.Url, n.Text) != (c.Url, c.Place)))];
        if (rest.Length > 0)
            w.Line($"<ul>");
        foreach (var cite in rest)
        {
            source = WriteOne(w.Write($"<li>"), cite.Source, source, cite.Place, cite.Url);
            w.Line($"");
        }

        if (rest.Length > 0)
            w.Line($"</ul>");
        if (folded)
            HeadingComponent.EndFold(w, Id);
        // Said once: readers must not take our words for the source's.
        if (summarizes)
            w.Line($"""<p class="whose-words">{w.Words.WhoseWords(page.Site.DraftedBy)}</p>""");
        w.Line($"</section>");
    }

    // A document is named where it begins, not on every line.
    static string WriteOne(HtmlWriter w, string source, string before, string place, string url)
    {
        if (source != before)
            w.Write($"{source} › ");
        w.Write($"""<a href="{url}">{place}</a>""");
        return source;
    }
}
