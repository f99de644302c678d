namespace Knowledgebase.Pages.Shared;

/// <summary>Marks what a record is linked with by inference alone, wherever its page shows it: the link reads the same at both ends.</summary>
static class Inferences
{
    public static string Word => "推定";

    public static IEnumerable<SectionView> Marked(Site site, Entry entry, IEnumerable<SectionView> sections)
    {
        var reasons = site.Catalog.InferredWith(entry.Id).ToDictionary(x => site.Routes.Of(x.Other), x => x.Reason);
        return reasons.Count == 0
            ? sections
            : sections.Select(s => s with { Blocks = [.. s.Blocks.Select(b => Marked(b, reasons))] });
    }

    static Block Marked(Block block, Dictionary<string, string> reasons) =>
        block switch
        {
            CardsBlock cards => new CardsBlock([
                .. cards.Cards.Select(c => reasons.TryGetValue(c.Url, out var reason) ? Marked(c, reason) : c),
            ]),
            LinksBlock links => new LinksBlock([
                .. links.Links.Select(l =>
                    reasons.TryGetValue(l.Url, out var reason) ? l with { Note = $"{Word}：{reason}" } : l
                ),
            ]),
            FactsBlock facts => new FactsBlock([
                .. facts.Facts.Select(f => f with { Values = Marked(f.Values, reasons) }),
            ]),
            _ => block,
        };

    static ImmutableArray<ValueView> Marked(
        ImmutableArray<ValueView> values,
        Dictionary<string, string> reasons
    ) =>
        [
            .. values.Select(v =>
                v.Url is { } url && reasons.TryGetValue(url, out var reason) ? v with { Inferred = reason } : v
            ),
        ];

    static CardView Marked(CardView card, string reason) =>
        card with
        {
            Marks = card.Marks.Insert(0, new(Word, Tone.Open)),
            Facts = card.Facts.Insert(0, new("推定の理由", [new ValueView(reason)])),
        };
}
