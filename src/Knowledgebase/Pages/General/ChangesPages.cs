namespace Knowledgebase.Pages.General;

/// <summary>What changed on the site, when and why, told by the histories of the records: a page a month, corrections first.</summary>
static class ChangesPages
{
    const int PageLength = 100;
    const int Newest = 30;
    static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    public static IEnumerable<PlannedPage> Plan(Site site)
    {
        var months = All(site)
            .GroupBy(c => (c.Change.Date.Year, c.Change.Date.Month))
            .Select(g => new MonthOfChanges(g.Key.Year, g.Key.Month, [.. g]))
            .ToArray();
        yield return new(site.Routes.AllChanges, Origin, true, () => Index(site, months));
        foreach (var month in months)
        {
            var pages = (month.Changes.Length + PageLength - 1) / PageLength;
            for (var n = 1; n <= pages; n++)
            {
                var page = n;
                yield return new(
                    site.Routes.Changes(month.Year, month.Month, page),
                    Origin,
                    true,
                    () => Month(site, month, page, pages)
                );
            }
        }
    }

    /// <summary>Every change of every record, the newest first. Invented records are left out unless the whole site is invented.</summary>
    public static ImmutableArray<(Entry Entry, Change Change)> All(Site site) =>
        [
            .. Kinds
                .All.SelectMany(kind => site.Catalog.All(kind.Kind))
                .Where(e => !e.IsNested && (site.Catalog.Settings.Example || !e.Record.Head.Example))
                .SelectMany(e => e.Record.Head.History.Select(change => (Entry: e, Change: change)))
                .OrderByDescending(c => c.Change.Date),
        ];

    static PageView Index(Site site, MonthOfChanges[] months)
    {
        var all = months.SelectMany(m => m.Changes).ToArray();
        var corrections = all.Where(c => c.Change.IsCorrection).Take(PageLength).ToArray();
        return site.Page(
            site.Routes.AllChanges,
            "サイトの更新",
            "いつ、どの記録を、なぜ変えたかです。"
                + (
                    site.Catalog.Settings.Standing == SiteStanding.Draft
                        ? "案の間は、誤りを直しても、以前の記述を残しません。"
                        : "誤りを直したときは、以前の記述と理由を残します。"
                ),
            [
                new(
                    "corrections",
                    "訂正",
                    [
                        corrections.Length == 0
                            ? new TextBlock("訂正は、まだありません。")
                            : Corrections.Listed(site, corrections),
                        CorrectionsPage.Link(site),
                    ]
                ),
                new(
                    "newest",
                    "新しい更新",
                    [
                        all.Length == 0
                            ? new TextBlock("更新は、まだありません。")
                            : Table("新しい順の更新", site, all.Take(Newest)),
                    ]
                ),
                .. months.Length == 0
                    ? ImmutableArray<SectionView>.Empty
                    : [new("months", "月ごとの更新", [Months(site, months)])],
            ]
        );
    }

    static LinksBlock Months(Site site, MonthOfChanges[] months) =>
        new([
            .. months.Select(m => new LinkView(m.Label, site.Routes.Changes(m.Year, m.Month))
            {
                Count = m.Changes.Length,
            }),
        ]);

    static PageView Month(Site site, MonthOfChanges month, int page, int pages)
    {
        var title = $"{month.Label}の更新";
        var url = site.Routes.Changes(month.Year, month.Month, page);
        var table = Table($"{title}（新しい順）", site, month.Changes.Skip((page - 1) * PageLength).Take(PageLength));
        return new PageView(
            site.Layout,
            url,
            title,
            Pager.Numbered($"{month.Label}に変わった記録の一覧です。", page, pages)
        )
        {
            DocumentTitle = Pager.Numbered(title, page, pages),
            Breadcrumbs = [site.Home, new("サイトの更新", site.Routes.AllChanges)],
            Sections =
            [
                new(
                    "list",
                    $"変わった記録 {Numerals.Of(month.Changes.Length)}件",
                    Pager.Of(n => site.Routes.Changes(month.Year, month.Month, n), page, pages, table)
                ),
            ],
            CanonicalUrl = site.Routes.Absolute(url),
        };
    }

    static TableBlock Table(string caption, Site site, IEnumerable<(Entry Entry, Change Change)> changes) =>
        new(
            caption,
            ["記録", "変わったこと"],
            [
                .. changes
                    .Select(c => (c.Entry, c.Change, At: Corrections.At(site.Catalog, c.Entry, c.Change)))
                    .Select(c => new TableRow(
                        null,
                        new(site.Value(c.At) with { Note = Kinds.Of(c.At.Id.Kind).Label }),
                        new(
                            new ValueView($"{Dates.Label(c.Change.Date)}　{Corrections.KindOf(c.Entry, c.Change)}")
                            {
                                Url = c.Change.IsCorrection ? Corrections.Mark(site).Url : null,
                            },
                            new ValueView(c.Change.Text)
                            {
                                Note = Corrections.Summary(site.Catalog, c.Entry, c.Change),
                            }
                        )
                    )),
            ]
        );

    sealed record MonthOfChanges(int Year, int Month, ImmutableArray<(Entry Entry, Change Change)> Changes)
    {
        public string Label => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月");
    }
}
