namespace Knowledgebase.Theme.Components.Page;

/// <summary>The sources of the page as a whole, as its last but one section.</summary>
static class SourcesComponent
{
    public static string Id => "page-sources";

    public static void Write(HtmlWriter w, ImmutableArray<CiteView> cites)
    {
        if (cites.IsDefaultOrEmpty)
            return;
        w.Line(
            $"""
            <section class="sources" aria-labelledby="{Id}">
            <h2 id="{Id}">{w.Words.Sources}</h2>
            <ul>
            """
        );
        foreach (var cite in cites)
        {
            w.Write($"<li>");
            CitesComponent.WriteOne(w, cite);
            w.Line($"</li>");
        }

        w.Line(
            $"""
            </ul>
            </section>
            """
        );
    }
}
