namespace Knowledgebase.Theme.Components.Lists;

static class CardsComponent
{
    public static void Write(HtmlWriter w, CardsBlock block, int headingLevel)
    {
        w.Line($"""<ul class="cards">""");
        w.Reads = false;
        foreach (var card in block.Cards)
            WriteOne(w, card, headingLevel);
        w.Reads = true;
        w.Line($"</ul>");
    }

    static void WriteOne(HtmlWriter w, CardView card, int headingLevel)
    {
        w.Write($"<li class=\"card\"").Lang(card.Lang).Write($">");
        if (card.Drawing is { } drawing)
            IconComponent.Write(w, drawing);
        if (card.Kind is { } kind)
            w.Line($"""<p class="kind">{kind}</p>""");
        w.Line(
            $"""<h{headingLevel} class="card-title"><a href="{card.Url}">{new Title(card.Title)}</a></h{headingLevel}>"""
        );
        MarksComponent.Write(w, [.. card.Marks.Where(m => m.Tone != Tone.Open)]);
        if (card.Summary.Length > 0)
            w.Line($"<p>{card.Summary}</p>");
        WriteLine(w, card);
        w.Line($"</li>");
    }

    // All by which one chooses in one quiet line: what is known, what is not, and the way to the comparison.
    static void WriteLine(HtmlWriter w, CardView card)
    {
        var open = card.Marks.Where(m => m.Tone == Tone.Open).ToArray();
        if (card.Facts.IsEmpty && open.Length == 0 && card.CompareUrl is null)
            return;
        w.Line($"""<div class="card-line">""");
        FactsComponent.Write(w, card.Facts, "facts-small");
        foreach (var mark in open)
            MarksComponent.WriteOne(w, mark);
        if (card.CompareUrl is { } compare)
        {
            w.Write($"""<a class="compare" href="{compare}" """);
            w.Line($"""data-compare="{compare[(compare.IndexOf('=') + 1)..]}">{w.Words.Compare}</a>""");
        }

        w.Line($"</div>");
    }
}
