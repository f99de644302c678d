namespace Knowledgebase.Theme.Parts;

/// <summary>The big ways into the site on the home page.</summary>
internal static class DoorsPart
{
    public static void Write(HtmlWriter w, DoorsBlock block, int headingLevel)
    {
        w.Line($"""<ul class="doors">""");
        foreach (var door in block.Doors)
        {
            w.Line($"""
                <li class="door">
                <h{headingLevel} class="door-title">
                """);
            IconPart.Write(w, door.Icon);
            w.Line($"""
                <a href="{door.Url}">{new Title(door.Title)}</a></h{headingLevel}>
                <p>{door.Text}</p>
                """);
            LinksPart.Write(w, door.Links);
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
