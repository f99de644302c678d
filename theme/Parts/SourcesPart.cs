namespace Knowledgebase.Theme.Parts;

/// <summary>The sources of the page as a whole, as its last but one section.</summary>
internal static class SourcesPart
{
    public static string Id => "page-sources";
    public static string Title => "このページの出典";

    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites)
    {
        if (cites.IsDefaultOrEmpty) return;
        w.Line($"""
            <section class="sources" aria-labelledby="{Id}">
            <h2 id="{Id}">{Title}</h2>
            <ul>
            """);
        foreach (var cite in cites)
        {
            w.Write($"<li>");
            CitesPart.WriteOne(w, cite);
            w.Line($"</li>");
        }

        w.Line($"""
            </ul>
            </section>
            """);
    }
}
