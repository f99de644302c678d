namespace Knowledgebase.Theme.Components.Lists;

/// <summary>
/// Cards are most of what a site weighs: they are told by their elements, without classes, and without the end tags that HTML leaves out.
/// </summary>
static class CardsComponent
{
    public static void Write(HtmlWriter w, CardsBlock block, int headingLevel)
    {
        // A drawing tells kinds apart; where all are of one kind it tells nothing.
        var isMixed = block.Cards.Select(c => c.Drawing).Distinct().Count() > 1;
        // What is compared is chosen by a script: the page need only say where.
        if (block.CompareUrl is { } compare)
            w.Line($"""<ul class="cards" data-compare="{compare}">""");
        else
            w.Line($"""<ul class="cards">""");
        w.Reads = false;
        foreach (var card in block.Cards)
            WriteOne(w, isMixed ? card : card with { Drawing = null }, headingLevel, block.CompareUrl is not null);
        w.Reads = true;
        w.Line($"</ul>");
    }

    static void WriteOne(HtmlWriter w, CardView card, int headingLevel, bool isCompared)
    {
        w.Write($"<li").Lang(card.Lang).Write($">");
        if (card.Drawing is { } drawing)
            IconComponent.Write(w, drawing);
        if (card.Kind is { } kind)
            w.Line($"""<p class="kind">{kind}</p>""");
        w.Line($"""<h{headingLevel}><a href="{card.Url}">{new Title(card.Title)}</a></h{headingLevel}>""");
        MarksComponent.Write(w, [.. card.Marks.Where(m => m.Tone != Tone.Open)]);
        if (card.Summary.Length > 0)
            w.Line($"<p>{card.Summary}");
        WriteLine(w, card, isCompared);
    }

    // All by which one chooses in one quiet line: what is known, what is not, and the box for the comparison.
    static void WriteLine(HtmlWriter w, CardView card, bool isCompared)
    {
        var open = card.Marks.Where(m => m.Tone == Tone.Open).ToArray();
        if (card.Facts.IsEmpty && open.Length == 0 && !isCompared)
            return;
        w.Write($"<div>");
        FactsComponent.WritePlain(w, card.Facts);
        foreach (var mark in open)
            MarksComponent.WriteOne(w, mark);
        w.Line($"</div>");
    }
}
