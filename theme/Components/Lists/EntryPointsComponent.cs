namespace Knowledgebase.Theme.Components.Lists;

/// <summary>The big ways into the site on the home page.</summary>
static class EntryPointsComponent
{
    public static void Write(HtmlWriter w, EntryPointsBlock block, int headingLevel)
    {
        w.Line($"""<ul class="doors">""");
        foreach (var door in block.EntryPoints)
        {
            w.Line(
                $"""
                <li class="door">
                <h{headingLevel} class="door-title">
                """
            );
            IconComponent.Write(w, door.Icon);
            w.Line(
                $"""
                <a href="{door.Url}">{new Title(door.Title)}</a></h{headingLevel}>
                <p>{door.Text}</p>
                """
            );
            LinksComponent.Write(w, door.Links);
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
