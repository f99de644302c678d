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
        w.Write($"<li class=\"card\"").Lang(card.Lang).Line($">");
        if (card.Kind is { } kind)
            w.Line($"""<p class="kind">{kind}</p>""");
        w.Line(
            $"""<h{headingLevel} class="card-title"><a href="{card.Url}">{new Title(card.Title)}</a></h{headingLevel}>"""
        );
        MarksComponent.Write(w, card.Marks);
        if (card.Summary.Length > 0)
            w.Line($"<p>{card.Summary}</p>");
        FactsComponent.Write(w, card.Facts, "facts-small");
        if (card.CompareUrl is { } compare)
        {
            w.Write($"""<p class="card-compare"><a class="compare" href="{compare}" """);
            w.Line($"""data-compare="{compare[(compare.IndexOf('=') + 1)..]}">{w.Words.Compare}</a></p>""");
        }

        w.Line($"</li>");
    }
}
