namespace Knowledgebase.Pages.General;

/// <summary>A list that is looked up by reading: its records under あ, か, さ…, and the way to each head, on whatever page it stands.</summary>
static class ReadingList
{
    // Fewer are seen at a glance.
    const int Few = 20;

    public static ImmutableArray<Block> Of(
        Site site,
        Kind kind,
        ImmutableArray<Entry> shown,
        Func<Site, Entry, CardView> card
    )
    {
        var all = site.Catalog.All(kind);
        if (all.Length < Few)
            return [new CardsBlock([.. shown.Select(e => card(site, e))])];
        var heads = all.Index()
            .Select(x => (Row: RowOf(x.Item), Page: x.Index / Pager.Length + 1))
            .DistinctBy(x => x.Row)
            .Select(x => new LinkView(x.Row.Head, $"{site.Routes.List(kind, x.Page)}#{IdOf(x.Row.Name)}"));
        var rows = shown
            .GroupBy(RowOf)
            .Select(g => new ReadingRowView(
                IdOf(g.Key.Name),
                g.Key.Head,
                new([.. g.Select(e => card(site, e) with { Drawing = null })])
            ));
        return [new ReadingListBlock("読みの行", [.. heads], [.. rows])];
    }

    static string IdOf(string row) => $"row-{row}";

    static (string Name, string Head) RowOf(Entry entry) =>
        KanaRows.Of(entry.Record.Head.Reading is { Length: > 0 } reading ? reading : entry.Title);
}
