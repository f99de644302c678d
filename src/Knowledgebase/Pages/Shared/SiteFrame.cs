namespace Knowledgebase.Pages.Shared;

/// <summary>What every page shares: name, menu, foot, style.</summary>
internal static class SiteFrame
{
    private static readonly ImmutableArray<Kind> Menu =
        [Kind.Practice, Kind.Lesson, Kind.Service, Kind.Project, Kind.Issue, Kind.Indicator, Kind.Term];

    public static LayoutView View(Wording w)
    {
        var (settings, routes) = (w.Catalog.Settings, w.Routes);
        return new LayoutView(
            settings.Title,
            [
                new("", StandingSentence.Of(settings)) { Url = routes.Fixed("standing") },
                new("運営者：", Wording.Fact(settings.Publisher).Text),
                new("連絡先：", Wording.Fact(settings.Contact).Text), new("利用条件：", Wording.Fact(settings.Licence).Text),
            ],
            routes.Home,
            [.. Menu.Select(kind => kind == Kind.Service ? new LinkView(SupportPage.Title, w.Routes.List(kind)) : List(w, kind))],
            Footer(w),
            routes.File(ThemeAssets.Style.Name), routes.File(ThemeAssets.Icon.Name),
            new SearchView(routes.Search, routes.File(ThemeAssets.Script.Name)))
        {
            Banner = settings.Example ? "例示のサイトです。載っている記録はすべて架空のものです。" : null,
            DraftedBy = settings.DraftedBy.Length > 0 ? settings.DraftedBy : null,
            IsIndexed = settings.IsIndexed,
            Base = routes.Base,
            Host = routes.Host,
            ReportUrl = w.Offers.TakesMistakes ? routes.Fixed(ContactPages.Report) : null,
            FeedUrl = Feeds.Address(w),
            Furigana = Readings.Of(w.Catalog),
            FuriganaUrl = routes.File(ThemeAssets.Furigana.Name),
            Other = settings.English is null ? null : new LinkView("English", routes.English()) { Lang = "en", TargetLang = "en" },
        };
    }

    /// <summary>The frame of English pages.</summary>
    public static LayoutView English(Wording w, LayoutView japanese)
    {
        var (settings, routes) = (w.Catalog.Settings, w.Routes);
        var prose = EnglishPages.ProsePages(w.Catalog).Select(w.Link);
        var own = settings.English is not null;
        ImmutableArray<LinkView> menu = own
            ?
            [
                .. prose, new("Projects", routes.English("projects")), new("Indicators", routes.English("indicators")),
                new("Method", routes.English("method")), new("Records", routes.English("records")),
            ]
            : [.. prose];
        return japanese with
        {
            Title = settings.English?.Title ?? settings.Title,
            Imprint =
            [
                new("", StandingSentence.InEnglish(settings)), English("Run by: ", settings.Publisher), English("Contact: ", settings.Contact),
                English("Terms of use: ", settings.Licence),
            ],
            Home = own ? routes.English() : routes.Home,
            Navigation = menu,
            Footer = [new("site", Words.English.About, [.. menu, new("日本語のサイト", routes.Home) { Lang = "ja", TargetLang = "ja" }])],
            Words = Words.English,
            Banner = settings.Example ? "This is an example site. All its records are invented." : null,
            FeedUrl = null,
            Furigana = null,
            Other = new LinkView("日本語", routes.Home) { Lang = "ja", TargetLang = "ja" },
        };
    }

    /// <summary>The settings are Japanese; the words for what is absent are not, and neither is an address or "CC BY 4.0".</summary>
    private static ImprintView English(string label, Fact<string> fact) => fact.Absence is { } absence
        ? new(label, EnglishWords.Absent(absence).Text)
        : new(label, fact.Value) { Lang = fact.Value.Any(c => c >= '\u3000') ? "ja" : null };

    private static ImmutableArray<GroupView> Footer(Wording w) => [.. Groups(w).Where(g => !g.Links.IsEmpty)];

    private static GroupView[] Groups(Wording w) =>
    [
        new("find", "探す",
        [
            new("検索", w.Routes.Search), List(w, Kind.Practice), List(w, Kind.Lesson), new(GapPages.Title, w.Routes.Gaps), new("比べる", w.Routes.Compare()),
            List(w, Kind.Collection), List(w, Kind.Material),
        ]),
        new("ask", "尋ねる・確かめる",
        [
            new(SupportPage.Title, w.Routes.List(Kind.Service)),
            .. !w.Offers.TakesRequests ? [] : new LinkView[] { new("申し込む・尋ねる", w.Routes.Request()) },
            new("だれに聞くか", w.Routes.Whom),
            .. !w.Offers.TakesCases ? [] : new LinkView[] { new("事例を寄せる", w.Routes.Fixed(ContactPages.Send)) },
            new(AskedPage.Title, w.Routes.Fixed(AskedPage.Name)),
        ]),
        new("grounds", "根拠と出典",
        [
            .. Prose(w, "evidence"), new("進捗率の計算のしかた", w.Routes.Fixed("method")), new("データ", w.Routes.Fixed("data")),
            List(w, Kind.Source), List(w, Kind.Doubt), List(w, Kind.Evaluation), List(w, Kind.Vocabulary), List(w, Kind.Dictionary),
        ]),
        new("site", "このサイト",
        [
            .. Prose(w, null),
            .. w.Catalog.Settings.Accessibility is null
                ? []
                : new LinkView[] { new("ウェブアクセシビリティ方針", w.Routes.Fixed("accessibility")) },
            new("サイトの更新", w.Routes.Fixed("changes")), .. CorrectionsPage.Link(w).Links, new("言葉の整備状況", w.Routes.Fixed("languages")),
        ]),
    ];

    private static LinkView List(Wording w, Kind kind) => new(Kinds.Of(kind).Label, w.Routes.List(kind));

    /// <summary>A page of prose that stands in the menu, or with null all that have no group of their own.</summary>
    private static IEnumerable<LinkView> Prose(Wording w, string? slug) =>
        w.Catalog.All(Kind.Page)
            .Where(e => e.Value is Page { MenuOrder.IsKnown: true, Language: PageLanguage.Japanese } && (slug ?? e.Id.Slug) == e.Id.Slug)
            .Where(e => slug is not null || e.Id.Slug is not ("ask" or "evidence"))
            .OrderBy(e => ((Page)e.Value).MenuOrder.Value).Select(w.Link);
}
