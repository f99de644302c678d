namespace Knowledgebase.Theme.Components.Lists;

static class GroupsComponent
{
    public static void Write(HtmlWriter w, GroupsBlock block, int headingLevel)
    {
        w.Line($"""<div class="groups">""");
        foreach (var group in block.Groups)
        {
            w.Line(
                $"""
                <div class="group">
                <h{headingLevel} id="{group.Id}">{new Title(group.Title)}</h{headingLevel}>
                """
            );
            LinksComponent.Write(w, group.Links);
            w.Line($"</div>");
        }

        w.Line($"</div>");
    }
}
