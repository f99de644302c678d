namespace Knowledgebase.Theme.Components.Records;

/// <summary>Squares and rings by class: their colours follow day, night and paper, and each has a shape and a word besides.</summary>
static class BalanceComponent
{
    // More squares than these are no picture any more; the number stands alone.
    const int MostSquares = 32;
    const int Stack = 4;

    public static void Write(HtmlWriter w, BalanceBlock block)
    {
        if (block.Sentence is { } sentence)
            w.Line($"<p>{sentence}</p>");
        w.Line($"""<div class="balance">""");
        WriteCounts(w, block.Counts);
        WriteChains(w, block);
        w.Line($"</div>");
    }

    static void WriteCounts(HtmlWriter w, ImmutableArray<BalanceCount> counts)
    {
        if (counts.IsEmpty)
            return;
        w.Line($"""<dl class="stacks">""");
        foreach (var count in counts)
        {
            var look = count.Look switch
            {
                BalanceLook.Planned => "planned",
                BalanceLook.Reported => "there",
                _ => "open",
            };
            w.Write($"""<div class="stack stack-{look}"><dt>{count.Label}</dt>""");
            w.Write($"<dd><b>{count.Number}</b><small>{count.Unit}</small>");
            if (count.Number is > 0 and <= MostSquares)
                WriteSigns(w, count.Number, look == "open" ? 7 : 2);
            w.Line($"</dd></div>");
        }

        w.Line($"</dl>");
    }

    // What is open is round, the rest square.
    static void WriteSigns(HtmlWriter w, int number, int corner)
    {
        const int step = 18;
        var across = (number + Stack - 1) / Stack;
        var (width, height) = ((across * step) - 2, (Stack * step) - 2);
        w.Write($"""<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" aria-hidden="true">""");
        for (var i = 0; i < number; i++)
        {
            var (x, y) = ((i / Stack * step) + 1, height - 15 - (i % Stack * step));
            w.Write($"""<rect x="{x}" y="{y}" width="14" height="14" rx="{corner}"/>""");
        }

        w.Write($"</svg>");
    }

    static void WriteChains(HtmlWriter w, BalanceBlock block)
    {
        if (block.Rows.IsEmpty)
            return;
        var words = block.Rows.All(row => row.Cells.All(cell => cell.Length < 2)) ? " worded" : "";
        w.Write($"<div>");
        WriteKey(w, block.Key);
        w.Write($"""<table class="chains{words}"><caption>{block.Caption}</caption><thead><tr>""");
        foreach (var column in block.Columns)
            w.Write($"""<th scope="col">{column}</th>""");
        w.Line($"</tr></thead>\n<tbody>");
        foreach (var row in block.Rows)
        {
            w.Write($"""<tr><th scope="row">""");
            if (row.Url is { } url)
                w.Write($"""<a href="{url}">{new Title(row.Label)}</a>""");
            else
                w.Write($"{new Title(row.Label)}");
            w.Write($"</th>");
            foreach (var cell in row.Cells)
            {
                w.Write($"<td>");
                foreach (var ring in cell)
                    WriteRing(w, ring);
                w.Write($"</td>");
            }

            w.Line($"</tr>");
        }

        w.Line($"</tbody></table></div>");
    }

    static void WriteKey(HtmlWriter w, ImmutableArray<BalanceRing> rings)
    {
        if (rings.IsEmpty)
            return;
        w.Write($"""<ul class="key" aria-label="{w.Words.Key}">""");
        foreach (var ring in rings)
        {
            w.Write($"<li>");
            WriteRing(w, ring);
            w.Write($"</li>");
        }

        w.Line($"</ul>");
    }

    static void WriteRing(HtmlWriter w, BalanceRing ring)
    {
        var name = ring.Look switch
        {
            RingLook.Open or RingLook.OpenPerhaps => "ring ring-open",
            RingLook.NotSaid => "ring ring-unsaid",
            RingLook.NotDone or RingLook.NotApplicable => "ring ring-empty",
            _ => "ring ring-there",
        };
        w.Write($"""<span class="{name}"><svg width="22" height="22" aria-hidden="true">""");
        if (ring.Look is RingLook.Reported or RingLook.Open)
            w.Write($"""<circle class="fill" cx="11" cy="11" r="8.5"/>""");
        else if (ring.Look != RingLook.NotApplicable)
            w.Write($"""<circle cx="11" cy="11" r="8.5"/>""");
        switch (ring.Look)
        {
            case RingLook.ReportedPerhaps or RingLook.OpenPerhaps:
                w.Write($"""<path class="fill" d="M11 2.5a8.5 8.5 0 0 0 0 17z"/>""");
                break;
            case RingLook.NotDone:
                w.Write($"""<path d="M5 11h12"/>""");
                break;
            case RingLook.NotApplicable:
                w.Write($"""<path d="M7 7l8 8M15 7l-8 8"/>""");
                break;
        }

        w.Write($"""</svg><span>{ring.Text}</span></span>""");
    }
}
