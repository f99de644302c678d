namespace Knowledgebase.Theme.Parts;

/// <summary>Two things side by side.</summary>
internal static class SideBySidePart
{
    public static void Write(HtmlWriter w, SiteView site, SideBySideBlock block, int headingLevel)
    {
        w.Line($"""<div class="sides">""");
        foreach (var side in block.Sides)
        {
            w.Line($"""
                <div class="side">
                <h{headingLevel} id="{side.Id}">{new Title(side.Title)}</h{headingLevel}>
                """);
            BlockPart.WriteAll(w, site, side.Blocks, headingLevel + 1);
            w.Line($"</div>");
        }

        w.Line($"</div>");
    }
}

/// <summary>A time line: an ordered list, which it also is for those who hear it.</summary>
internal static class MilestonesPart
{
    public static void Write(HtmlWriter w, MilestonesBlock block)
    {
        if (block.Entries.IsDefaultOrEmpty) return;
        w.Line($"""<ol class="milestones">""");
        foreach (var entry in block.Entries)
        {
            if (entry.Url is null) w.Write($"""<li class="now">""");
            else w.Write($"<li>");
            w.Write($"""<time datetime="{entry.Date}">{entry.DateText}</time> """);
            if (entry.Url is { } url) w.Write($"""<a href="{url}">{entry.Text}</a>""");
            else w.Write($"{entry.Text}");
            if (entry.Note is { } note) w.Write($""" <small class="remark">{note}</small>""");
            if (entry.State is { } state) w.Write($""" <span class="mark {MarksPart.Name(state.Tone)}">{state.Text}</span>""");
            w.Line($"</li>");
        }

        w.Line($"</ol>");
    }
}
