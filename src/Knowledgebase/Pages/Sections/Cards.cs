using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>A record as a card in a list, with the few facts by which one chooses.</summary>
static class Cards
{
    public static CardView Of(Site site, Entry entry) =>
        new(entry.Title, site.Routes.Of(entry), entry.Record.Head.Summary)
        {
            Lang = Format.LangOf(entry),
            Drawing = site.DrawingOf(entry.Id.Kind),
            Marks = [.. Marks(site, entry.Record.Head, below: true), .. Format.CaseMarks(entry.Record)],
            Facts = [.. site.CardFacts(site, entry).OfType<FactView>()],
        };

    public static SectionView? From(Site site, Entry entry, Kind kind, string? title = null) =>
        Section(site, Kinds.Of(kind).Folder, title ?? Kinds.Of(kind).Label, site.Catalog.PointingAt(entry.Id, kind));

    public static SectionView? Section(Site site, string id, string title, IEnumerable<Entry> entries)
    {
        const int max = 20;
        ImmutableArray<Entry> all = [.. entries];
        if (all.IsEmpty)
            return null;
        Block cards = new CardsBlock([.. all.Take(max).Select(e => Of(site, e))]);
        if (all.Length <= max)
            return new(id, title, cards);
        return new(id, title, cards, new LinksBlock([.. all.Skip(max).Take(MaxLinks).Select(site.Link)]))
        {
            Note =
                $"{Numerals.Of(all.Length)}件{(all.Length > max + MaxLinks ? $"のうち{Numerals.Of(max + MaxLinks)}件" : "")}",
        };
    }
}
