using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>A record as a card in a list, with the few facts by which one chooses.</summary>
static class Cards
{
    public static CardView Of(Site site, Entry entry)
    {
        var head = entry.Record.Head;
        return new CardView(entry.Title, site.Routes.Of(entry), head.Summary)
        {
            Lang = Format.LangOf(entry),
            Marks = [.. RecordPage.Marks(site, head, below: true), .. Format.CaseMarks(entry.Record)],
            Facts = [.. site.CardFacts(site, entry).OfType<FactView>()],
        };
    }

    /// <summary>Cards of records that point here, the first of them when there are many.</summary>
    public static SectionView? Section(Site site, string id, string title, IEnumerable<Entry> entries)
    {
        const int max = 20;
        ImmutableArray<Entry> all = [.. entries];
        if (all.IsEmpty)
            return null;
        Block cards = new CardsBlock([.. all.Take(max).Select(e => Of(site, e))]);
        if (all.Length <= max)
            return new(id, title, [cards]);
        ImmutableArray<LinkView> rest = [.. all.Skip(max).Take(MaxLinks).Select(site.Link)];
        return new(id, title, [cards, new LinksBlock(rest)])
        {
            Note =
                $"{Numerals.Of(all.Length)}件{(all.Length > max + MaxLinks ? $"のうち{Numerals.Of(max + MaxLinks)}件" : "")}",
        };
    }
}
