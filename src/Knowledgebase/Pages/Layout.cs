namespace Knowledgebase.Pages;

/// <summary>What every page shares: name, menu, foot, style.</summary>
internal static class Layout
{
    private static readonly ImmutableArray<Kind> Menu =
        [Kind.Practice, Kind.Lesson, Kind.Service, Kind.Project, Kind.Issue, Kind.Indicator, Kind.Term];

    public static LayoutView Of(Site site)
    {
        var (settings, routes) = (site.Catalog.Settings, site.Routes);
        return new LayoutView(
            settings.Title,
            [
                new("", StandingSentence.Of(settings)) { Url = routes.Standing },
                new("運営者：", Format.Fact(settings.Publisher).Text),
                new("連絡先：", Format.Fact(settings.Contact).Text), new("利用条件：", Format.Fact(settings.Licence).Text),
            ],
            routes.Home,
            [.. Menu.Select(kind => kind == Kind.Service ? new LinkView(Titles.Support, site.Routes.List(kind)) : List(site, kind))],
            Footer(site),
            routes.File(ThemeAssets.Style.Name), routes.File(ThemeAssets.Icon.Name),
            new SearchView(routes.Search, routes.File(ThemeAssets.Script.Name)))
        {
            Banner = settings.Example ? "例示のサイトです。載っている記録はすべて架空のものです。" : null,
            DraftedBy = settings.DraftedBy.Length > 0 ? settings.DraftedBy : null,
            IsIndexed = settings.IsIndexed,
            Base = routes.Base,
            Host = routes.Host,
            ReportUrl = site.Offers.TakesMistakes ? routes.Report : null,
            FeedUrl = site.FeedUrl,
            Furigana = Readings.Of(site.Catalog),
            FuriganaUrl = routes.File(ThemeAssets.Furigana.Name),
            Other = settings.English is null ? null : new LinkView("English", routes.English()) { Lang = "en", TargetLang = "en" },
        };
    }

    private static ImmutableArray<GroupView> Footer(Site site) => [.. Groups(site).Where(g => !g.Links.IsEmpty)];

    private static GroupView[] Groups(Site site) =>
    [
        new("find", "探す",
        [
            new("検索", site.Routes.Search), List(site, Kind.Practice), List(site, Kind.Lesson), new(Titles.Gaps, site.Routes.Gaps), new("比べる", site.Routes.Compare()),
            List(site, Kind.Collection), List(site, Kind.Material),
        ]),
        new("ask", "尋ねる・確かめる",
        [
            new(Titles.Support, site.Routes.List(Kind.Service)),
            .. !site.Offers.TakesRequests ? [] : new LinkView[] { new("申し込む・尋ねる", site.Routes.Request()) },
            new("だれに聞くか", site.Routes.Whom),
            .. !site.Offers.TakesCases ? [] : new LinkView[] { new("事例を寄せる", site.Routes.Send) },
            new(Titles.Asked, site.Routes.Asked),
        ]),
        new("grounds", "根拠と出典",
        [
            .. Prose(site, "evidence"), new("進捗率の計算のしかた", site.Routes.Method), new("データ", site.Routes.AllData),
            List(site, Kind.Source), List(site, Kind.Doubt), List(site, Kind.Evaluation), List(site, Kind.Vocabulary), List(site, Kind.Dictionary),
        ]),
        new("site", "このサイト",
        [
            .. Prose(site, null),
            .. site.Catalog.Settings.Accessibility is null
                ? []
                : new LinkView[] { new("ウェブアクセシビリティ方針", site.Routes.Fixed("accessibility")) },
            new("サイトの更新", site.Routes.AllChanges), .. CorrectionsPage.Link(site).Links, new("言葉の整備状況", site.Routes.Fixed("languages")),
        ]),
    ];

    private static LinkView List(Site site, Kind kind) => new(Kinds.Of(kind).Label, site.Routes.List(kind));

    /// <summary>A page of prose that stands in the menu, or with null all that have no group of their own.</summary>
    private static IEnumerable<LinkView> Prose(Site site, string? slug) =>
        site.Catalog.All(Kind.Page)
            .Where(e => e.Value is Page { MenuOrder.IsKnown: true, Language: PageLanguage.Japanese } && (slug ?? e.Id.Slug) == e.Id.Slug)
            .Where(e => slug is not null || e.Id.Slug is not ("ask" or "evidence"))
            .OrderBy(e => ((Page)e.Value).MenuOrder.Value).Select(site.Link);
}
