namespace Knowledgebase.Theme.Components.Page;

static class SideBySideComponent
{
    public static void Write(HtmlWriter w, LayoutView site, SideBySideBlock block, int headingLevel)
    {
        w.Line($"""<div class="sides">""");
        foreach (var side in block.Sides)
        {
            w.Line(
                $"""
                <div class="side">
                <h{headingLevel} id="{side.Id}">{new Title(side.Title)}</h{headingLevel}>
                """
            );
            BlockComponent.WriteAll(w, site, side.Blocks, headingLevel + 1);
            w.Line($"</div>");
        }

        w.Line($"</div>");
    }
}
