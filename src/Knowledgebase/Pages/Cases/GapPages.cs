namespace Knowledgebase.Pages.Cases;

/// <summary>掲載状況: where there are cases and where there are none, with a way on from every cell.</summary>
internal static class GapPages
{
    /// <summary>What the maps are called wherever one leads to them.</summary>
    public const string Title = "掲載状況";

    private const string Indicators = "indicators";
    private const string IndicatorTitle = "プロジェクトと参考指標の対応";
    private const string OverviewLead = "条件の組み合わせごとに、事例が何件載っているかの表です。0件は、行われていないという意味ではありません。";
    private const string IndicatorLead = "どのプロジェクトの成果をどの参考指標で測ると書かれているかを示します。書かれていない所は「不明」です。事例の件数の表ではありません。";

    private static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    private static readonly NoteBlock NoRanking = new(Tone.Plain, "掲載件数の読み方",
        "数は、このサイトに載っている件数です。学校や市町村の取組の多さや優劣ではありません。並びは語彙の順で、件数の順ではありません。一つの事例が複数の欄に数えられることがあります。", []);

    private static readonly TextBlock Geography = new("市町村の名前は公開されている地理の情報で、出典の文書から取ったものではありません。");

    private static readonly ImmutableArray<(MatrixState State, string Text, string Meaning)> Signs =
    [
        (MatrixState.Some, "3件", "載っている件数。一覧へ進みます"),
        (MatrixState.None, "0件", "まだ載っていません。近い条件の一覧へ進みます"),
        (MatrixState.Asked, "課題", "出典が、事例の積み重ねが必要だとしています。課題の記述へ進みます"),
        (MatrixState.NotApplicable, "対象外", "その校種では行わない教科等です（学習指導要領の区分によるもので、出典の記載ではありません）"),
        (MatrixState.Unknown, "不明", "その項目の記載がない事例。どの欄に入るか分かりません"),
    ];

    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site, CaseIndex cases)
    {
        var maps = GapMaps.Of(cases);
        yield return new(w.Routes.Gaps, Origin, true, () => Overview(w, site, cases, maps));
        foreach (var map in maps)
        {
            yield return new(w.Routes.Gap(map.Key), Origin, true, () => Map(w, site, cases, map, null));
            foreach (var value in map.Sheets is null ? [] : cases.Shown(map.Sheets))
                yield return new(w.Routes.Gap(map.Key, value.Key), Origin, true, () => Map(w, site, cases, map, new(map.Sheets!, value)));
        }
        if (HasIndicators(w)) yield return new(w.Routes.Gap(Indicators), Origin, true, () => IndicatorMap(w, site));
    }

    /// <summary>The maps as links; the home page shows them, too.</summary>
    public static ImmutableArray<LinkView> Links(Wording w, CaseIndex cases) =>
    [
        .. GapMaps.Of(cases).Select(map => new LinkView(Heading(map.Title), w.Routes.Gap(map.Key)) { Note = "組み合わせごとの、事例の件数" }),
        .. HasIndicators(w) ? [new(IndicatorTitle, w.Routes.Gap(Indicators)) { Note = "どの指標がどのプロジェクトのものと書かれているか" }] : ImmutableArray<LinkView>.Empty,
    ];

    private static string Heading(string map) => $"{map}の{Title}";

    private static bool HasIndicators(Wording w) => !w.Catalog.All(Kind.Indicator).IsEmpty && !w.Catalog.All(Kind.Project).IsEmpty;

    private static PageView Overview(Wording w, LayoutView site, CaseIndex cases, ImmutableArray<GapMap> maps) =>
        FixedPages.Page(w, site, "gaps", Title, OverviewLead,
        [
            new("maps", "表を選ぶ",
            [
                maps.IsEmpty && !HasIndicators(w) ? new TextBlock("校種や教科等の言葉が、まだありません。") : new CardsBlock(
                [
                    .. maps.Select(map => new CardView(map.Title, w.Routes.Gap(map.Key), map.Lead) { Facts = Sums(w, cases, map) }),
                    .. HasIndicators(w)
                        ? [new CardView(IndicatorTitle, w.Routes.Gap(Indicators), IndicatorLead)]
                        : ImmutableArray<CardView>.Empty,
                ]),
            ]),
            .. cases.Wanted.IsEmpty ? ImmutableArray<SectionView>.Empty :
            [
                new("wanted", "事例が必要だと出典にあるもの",
                [
                    new LinksBlock(
                    [
                        .. cases.Wanted.Select(wanted => wanted.Issue).Distinct()
                            .Select(issue => w.Link(issue) with { Note = issue.Record.Head.Title }),
                    ]),
                ]),
            ],
            new("signs", "表の記号の意味", [new MatrixLegendBlock(Signs), NoRanking]),
            CaseWays.Send(w, cases, [], isEmpty: true, onGaps: true),
        ]);

    private static ImmutableArray<FactView> Sums(Wording w, CaseIndex cases, GapMap map)
    {
        var cells = GapMaps.Table(w, cases, map, null).Rows.SelectMany(r => r.Cells).Select(c => c.State).ToLookup(s => s);
        FactView Sum(string label, MatrixState state) => new(label, [new ValueView($"{Numerals.Of(cells[state].Count())}組")]);
        return
        [
            Sum("事例あり", MatrixState.Some), Sum("0件", MatrixState.None),
            .. cells[MatrixState.Asked].Any() ? [Sum("課題", MatrixState.Asked)] : ImmutableArray<FactView>.Empty,
        ];
    }

    private static PageView Map(Wording w, LayoutView site, CaseIndex cases, GapMap map, Condition? sheet)
    {
        var url = w.Routes.Gap(map.Key, sheet?.Value.Key);
        var lead = sheet is null ? map.Lead : $"場面が「{sheet.Value.Label}」の事例が、{map.Rows.Label}と{map.Columns.Label}ごとに何件載っているかを示します。";
        var table = GapMaps.Table(w, cases, map, sheet);
        var states = table.Rows.SelectMany(r => r.Cells).Select(c => c.State).ToHashSet();
        var title = sheet is null ? Heading(map.Title) : $"{Heading(map.Title)}（{sheet.Value.Label}）";
        return Page(w, site, url, title, lead, sheet is null ? [] : [new LinkView(Heading(map.Title), w.Routes.Gap(map.Key))],
        [
            new("map", "掲載件数",
            [
                new MatrixLegendBlock([.. Signs.Where(sign => states.Contains(sign.State))]),
                .. map.Sheets is null ? ImmutableArray<Block>.Empty : [Sheets(w, cases, map, sheet)],
                table,
                .. map.Key == "municipality" ? [Geography] : ImmutableArray<Block>.Empty,
                NoRanking,
            ]),
            CaseWays.Send(w, cases, sheet is null ? [] : [sheet], isEmpty: true),
        ]);
    }

    private static SortLinksBlock Sheets(Wording w, CaseIndex cases, GapMap map, Condition? present) => new(map.Sheets!.Label,
    [
        new("すべて", present is null ? "" : w.Routes.Gap(map.Key)),
        .. cases.Shown(map.Sheets).Select(v => new LinkView(v.Label, v == present?.Value ? "" : w.Routes.Gap(map.Key, v.Key))),
    ]);

    private static PageView IndicatorMap(Wording w, LayoutView site)
    {
        var indicators = w.Catalog.All(Kind.Indicator);
        return Page(w, site, w.Routes.Gap(Indicators), IndicatorTitle, IndicatorLead, [],
        [
            new("map", "指標との対応",
            [
                new MatrixBlock("プロジェクトごとの参考指標（系列の数）", "行：プロジェクト、列：参考指標", [.. indicators.Select(i => i.Title)],
                    [.. w.Catalog.All(Kind.Project).Select(p => new MatrixRow(w.Link(p), [.. indicators.Select(i => IndicatorCell(w, p, i))]))]),
                new NoteBlock(Tone.Plain, "「不明」の意味", $"参考指標は、{Naming.Indicators(w)}そのプロジェクトの成果を測る指標だと、出典に書かれていない欄が「不明」です。成果がないという意味ではありません。",
                    [new("進捗率の計算のしかた", w.Routes.Fixed("method"))]),
            ]),
        ]);
    }

    private static MatrixCell IndicatorCell(Wording w, Entry project, Entry indicator)
    {
        var i = (Indicator)indicator.Value;
        return i.Projects.Any(l => l.Project.Target == project.Id)
            ? new(MatrixState.Some, $"{Numerals.Of(i.Series.Length)}系列", w.Routes.Of(indicator))
            : new(MatrixState.Unknown, "不明", w.Routes.Of(indicator));
    }

    private static PageView Page(
        Wording w, LayoutView site, string url, string title, string lead, ImmutableArray<LinkView> above, ImmutableArray<SectionView> sections) =>
        new(site, url, title, lead)
        {
            Breadcrumbs = [new("ホーム", w.Routes.Home), new(Title, w.Routes.Gaps), .. above],
            Lead = lead,
            Sections = sections,
            CanonicalUrl = w.Routes.Absolute(url),
        };
}
