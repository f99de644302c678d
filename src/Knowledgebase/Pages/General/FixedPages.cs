namespace Knowledgebase.Pages.General;

/// <summary>The pages that belong to no record: what is being asked, how progress is computed, every diagnostic, not found.</summary>
internal static class FixedPages
{
    /// <summary>Where mistakes on these pages are reported: they come from the settings or from the program.</summary>
    private static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site, FacetLists lists, CaseIndex cases, DataRelease data)
    {
        yield return new(w.Routes.Home, Origin, true, () => HomePage.View(w, site, lists, cases));
        yield return new(w.Routes.Fixed(StandingPage.Name), Origin, true, () => StandingPage.View(w, site));
        yield return new(w.Routes.Fixed(AskedPage.Name), Origin, true, () => AskedPage.View(w, site));
        yield return new(w.Routes.Fixed("method"), Origin, true, () => MethodPage.View(w, site));
        yield return new(w.Routes.Fixed("data"), Origin, true, () => DataPage.View(w, site, data));
        yield return new(w.Routes.Fixed("codes"), Origin, true, () => CodesPage(w, site));
        yield return new(w.Routes.Fixed("compare"), Origin, true, () => ComparePage.View(w, site));
        yield return new(w.Routes.Whom, Origin, true, () => WhomPage.View(w, site));
        yield return new(w.Routes.Fixed("style"), Origin, false, () => StyleGuide.View(site, w.Routes.Fixed("style"), [new("ホーム", w.Routes.Home)], w.Offers.TakesRequests) with
        {
            Scripts = RecordPage.AskScripts(w),
        });
        yield return new(w.Routes.Home + "404.html", Origin, false, () => NotFound(w, site));
    }

    /// <summary>The pages that explain something and should therefore be found by the search.</summary>
    public static PageView[] Explaining(Wording w, LayoutView site) =>
        [
            MethodPage.View(w, site), .. w.Offers.TakesRequests ? new[] { RequestPages.Before(w, site) } : [],
            StandingPage.View(w, site), AskedPage.View(w, site), DataPage.View(w, site, DataFiles.Of(w, []), sizes: false),
            .. w.Catalog.All(Kind.Plan).IsEmpty ? Array.Empty<PageView>() : [ListPages.First(w, site, Kind.Plan)],
        ];

    private static PageView CodesPage(Wording w, LayoutView site) => Page(w, site, "codes", "誤りの番号と直し方",
        "記録を書く人のための案内です。確かめたときに出る KB で始まる番号の意味と直し方を示します。",
        [
            .. Codes.All.GroupBy(c => c.Id[..4]).Select(g => new SectionView(g.Key.ToLowerInvariant(), GroupTitle(g.Key),
            [
                new TableBlock(GroupTitle(g.Key) + "の番号", ["番号", "内容", "意味", "直し方"],
                [
                    .. g.Select(c => new TableRow(c.Id,
                    [
                        new([new ValueView(c.Id)]), new([new ValueView(c.Title) { Note = c.Severity switch { Severity.Warning => "注意", Severity.Remark => "参考", _ => null } }]),
                        new([new ValueView(c.Meaning)]), new([new ValueView(c.Remedy)]),
                    ])),
                ]),
            ])),
        ]);

    private static string GroupTitle(string group) => group switch
    {
        "KB01" => "ファイルとYAMLの書き方",
        "KB02" => "項目と値",
        "KB03" => "ほかの記録・語彙・出典とのつながり",
        "KB04" => "内容の決まり",
        "KB05" => "できあがったサイト",
        "KB06" => "検索の辞書",
        "KB07" => "申込みのファイル",
        "KB08" => "個人情報とファイルの中身",
        _ => group,
    };

    private static PageView NotFound(Wording w, LayoutView site) =>
        new(site, w.Routes.Home + "404.html", "ページが見つかりません", "お探しのページは、移ったか、なくなったか、アドレスが違っています。")
        {
            Lead = "お探しのページは、移ったか、なくなったか、アドレスが違っています。",
            Breadcrumbs = [new("ホーム", w.Routes.Home)],
            Opening =
            [
                new SearchBlock("探す言葉", []),
                new LinksBlock(
                [
                    new("ホーム", w.Routes.Home), new("実践事例の一覧", w.Routes.List(Kind.Practice)), new(SupportPage.Title, w.Routes.List(Kind.Service)),
                    new("プロジェクトの一覧", w.Routes.List(Kind.Project)), new("用語の一覧", w.Routes.List(Kind.Term)),
                ]),
            ],
            NoIndex = true,
        };

    /// <summary>A page of the site itself.</summary>
    public static PageView Page(Wording w, LayoutView site, string name, string title, string lead, ImmutableArray<SectionView> sections) =>
        new(site, w.Routes.Fixed(name), title, lead)
        {
            Breadcrumbs = [new("ホーム", w.Routes.Home)],
            Lead = lead,
            Sections = sections,
            CanonicalUrl = w.Routes.Absolute(w.Routes.Fixed(name)),
        };
}
