namespace Knowledgebase.Theme.Parts;

/// <summary>Links under headings, set side by side.</summary>
internal static class GroupsPart
{
    public static void Write(HtmlWriter w, GroupsBlock block, int headingLevel)
    {
        w.Line($"""<div class="groups">""");
        foreach (var group in block.Groups)
        {
            w.Line($"""
                <div class="group">
                <h{headingLevel} id="{group.Id}">{new Title(group.Title)}</h{headingLevel}>
                """);
            LinksPart.Write(w, group.Links);
            w.Line($"</div>");
        }

        w.Line($"</div>");
    }
}
