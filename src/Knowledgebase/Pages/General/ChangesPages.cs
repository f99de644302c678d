namespace Knowledgebase.Pages.General;

/// <summary>What changed on the site, when and why, told by the histories of the records: a page a month, corrections first.</summary>
internal static class ChangesPages
{
    private const int PageLength = 100;
    private const int Newest = 30;
    private static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site)
    {
        var months = All(w).GroupBy(c => (c.Change.Date.Year, c.Change.Date.Month))
            .Select(g => new MonthOfChanges(g.Key.Year, g.Key.Month, [.. g])).ToArray();
        yield return new(w.Routes.Fixed("changes"), Origin, true, () => Index(w, site, months));
        foreach (var month in months)
        {
            var pages = (month.Changes.Length + PageLength - 1) / PageLength;
            for (var n = 1; n <= pages; n++)
            {
                var page = n;
                yield return new(w.Routes.Changes(month.Year, month.Month, page), Origin, true, () => Month(w, site, month, page, pages));
            }
        }
    }

    /// <summary>Every change of every record, the newest first. Invented records are left out unless the whole site is invented.</summary>
    public static ImmutableArray<(Entry Entry, Change Change)> All(Wording w) =>
    [
        .. Kinds.All.SelectMany(kind => w.Catalog.All(kind.Kind))
            .Where(e => !e.IsNested && (w.Catalog.Settings.Example || !e.Record.Head.Example))
            .SelectMany(e => e.Record.Head.History.Select(change => (Entry: e, Change: change)))
            .OrderByDescending(c => c.Change.Date),
    ];

    private static PageView Index(Wording w, LayoutView site, MonthOfChanges[] months)
    {
        var all = months.SelectMany(m => m.Changes).ToArray();
        var corrections = all.Where(c => c.Change.IsCorrection).Take(PageLength).ToArray();
        return FixedPages.Page(w, site, "changes", "サイトの更新",
            "いつ、どの記録を、なぜ変えたかを、記録の履歴からまとめたものです。"
            + (w.Catalog.Settings.Standing == SiteStanding.Draft ? "案の間は、誤りを直しても、以前の記述を残しません。" : "誤りを直したときは、以前の記述と理由を残します。"),
            [
                new("corrections", "訂正", [corrections.Length == 0 ? new TextBlock("訂正は、まだありません。") : Corrections.Listed(w, corrections), CorrectionsPage.Link(w)]),
                new("newest", "新しい更新", [all.Length == 0 ? new TextBlock("更新は、まだありません。") : Table("新しい順の更新", w, all.Take(Newest))]),
                .. months.Length == 0 ? ImmutableArray<SectionView>.Empty : [new("months", "月ごとの更新", [Months(w, months)])],
            ]);
    }

    private static LinksBlock Months(Wording w, MonthOfChanges[] months) =>
        new([.. months.Select(m => new LinkView(m.Label, w.Routes.Changes(m.Year, m.Month)) { Count = m.Changes.Length })]);

    private static PageView Month(Wording w, LayoutView site, MonthOfChanges month, int page, int pages)
    {
        var title = $"{month.Label}の更新";
        var url = w.Routes.Changes(month.Year, month.Month, page);
        var table = Table($"{title}（新しい順）", w, month.Changes.Skip((page - 1) * PageLength).Take(PageLength));
        return new PageView(site, url, title, ListPages.Numbered($"{month.Label}に変わった記録の一覧です。", page, pages))
        {
            DocumentTitle = ListPages.Numbered(title, page, pages),
            Breadcrumbs = [new("ホーム", w.Routes.Home), new("サイトの更新", w.Routes.Fixed("changes"))],
            Sections = [new("list", $"変わった記録 {Numerals.Of(month.Changes.Length)}件",
                ListPages.Pager(n => w.Routes.Changes(month.Year, month.Month, n), page, pages, table))],
            CanonicalUrl = w.Routes.Absolute(url),
        };
    }

    private static TableBlock Table(string caption, Wording w, IEnumerable<(Entry Entry, Change Change)> changes) => new(
        caption, ["記録", "日付", "種類", "内容"],
        [
            .. changes.Select(c => (c.Entry, c.Change, At: Corrections.At(w.Catalog, c.Entry, c.Change))).Select(c => new TableRow(null,
            [
                new([w.Value(c.At) with { Note = Kinds.Of(c.At.Id.Kind).Label }]), new([new ValueView(Dates.Label(c.Change.Date))]),
                new([new ValueView(Corrections.KindOf(c.Entry, c.Change)) { Url = c.Change.IsCorrection ? Corrections.Mark(w).Url : null }]),
                new([new ValueView(c.Change.Text) { Note = Corrections.Said(w.Catalog, c.Entry, c.Change) }]),
            ])),
        ]);

    private sealed record MonthOfChanges(int Year, int Month, ImmutableArray<(Entry Entry, Change Change)> Changes)
    {
        public string Label => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月");
    }
}
