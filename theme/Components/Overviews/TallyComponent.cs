namespace Knowledgebase.Theme.Components.Overviews;

static class TallyComponent
{
    // More signs than can be counted at a glance say less than the number.
    const int Most = 20;

    public static void Write(HtmlWriter w, TallyBlock block)
    {
        w.Write($"""<p class="tally">""");
        if (block.All <= Most)
            WriteSigns(w, block);
        w.Write($"<span><b>{block.Text}</b> ");
        LinksComponent.WriteLink(w, block.More);
        w.Line($"</span></p>");
    }

    // The sentence beside them says what they show.
    static void WriteSigns(HtmlWriter w, TallyBlock block)
    {
        const int step = 26;
        var width = block.All * step;
        w.Write($"""<svg class="signs" viewBox="0 0 {width} 24" width="{width}" height="24" aria-hidden="true">""");
        for (var i = 0; i < block.All; i++)
        {
            var x = (i * step) + 12;
            w.Write($"""<circle class="{(i < block.Reached ? "there" : "open")}" cx="{x}" cy="12" r="9"/>""");
            if (i < block.Reached)
                w.Write($"""<path class="tick" d="M{x - 4} 12l3 3 5-6"/>""");
        }

        w.Write($"</svg>");
    }
}
