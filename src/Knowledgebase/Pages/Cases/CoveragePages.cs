namespace Knowledgebase.Pages.Cases;

/// <summary>掲載状況: where there are cases and where there are none, with a way on from every cell.</summary>
static class CoveragePages
{
    const string Indicators = "indicators";
    const string IndicatorTitle = "プロジェクトと参考指標の対応";
    const string OverviewLead =
        "条件の組み合わせごとに、事例が何件載っているかの表です。0件は、行われていないという意味ではありません。";
    const string IndicatorLead =
        "どのプロジェクトの成果をどの参考指標で測ると書かれているかを示します。書かれていない所は「不明」です。事例の件数の表ではありません。";

    static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    static readonly NoteBlock NoRanking = new(
        Tone.Plain,
        "掲載件数の読み方",
        "数は、このサイトに載っている件数です。学校や市町村の取組の多さや優劣ではありません。並びは語彙の順で、件数の順ではありません。一つの事例が複数の欄に数えられることがあります。",
        []
    );

    static readonly TextBlock Geography = new(
        "市町村の名前は公開されている地理の情報で、出典の文書から取ったものではありません。"
    );

    static readonly ImmutableArray<(MatrixState State, string Text, string Meaning)> Signs =
    [
        (MatrixState.Some, "3件", "載っている件数。一覧へ進みます"),
        (MatrixState.None, "0件", "まだ載っていません。近い条件の一覧へ進みます"),
        (MatrixState.Asked, "課題", "出典が、事例の積み重ねが必要だとしています。課題の記述へ進みます"),
        (
            MatrixState.NotApplicable,
            "対象外",
            "その校種では行わない教科等です（学習指導要領の区分によるもので、出典の記載ではありません）"
        ),
        (MatrixState.Unknown, "不明", "その項目の記載がない事例。どの欄に入るか分かりません"),
    ];

    public static IEnumerable<PlannedPage> Plan(Site site, CaseIndex cases)
    {
        var maps = CoverageMatrices.Of(cases);
        yield return new(site.Routes.Gaps, Origin, true, () => Overview(site, cases, maps));
        foreach (var map in maps)
        {
            yield return new(site.Routes.Gap(map.Key), Origin, true, () => Map(site, cases, map, null));
            foreach (var value in map.Sheets is null ? [] : cases.Shown(map.Sheets))
                yield return new(
                    site.Routes.Gap(map.Key, value.Key),
                    Origin,
                    true,
                    () => Map(site, cases, map, new(map.Sheets!, value))
                );
        }
        if (HasIndicators(site))
            yield return new(site.Routes.Gap(Indicators), Origin, true, () => IndicatorMap(site));
    }

    /// <summary>The maps as links; the home page shows them, too.</summary>
    public static ImmutableArray<LinkView> Links(Site site, CaseIndex cases) =>
        [
            .. CoverageMatrices
                .Of(cases)
                .Select(map => new LinkView(Heading(map.Title), site.Routes.Gap(map.Key))
                {
                    Note = "組み合わせごとの、事例の件数",
                }),
            .. HasIndicators(site)
                ?
                [
                    new(IndicatorTitle, site.Routes.Gap(Indicators))
                    {
                        Note = "どの指標がどのプロジェクトのものと書かれているか",
                    },
                ]
                : ImmutableArray<LinkView>.Empty,
        ];

    static string Heading(string map) => $"{map}の{Titles.Gaps}";

    static bool HasIndicators(Site site) =>
        !site.Catalog.All(Kind.Indicator).IsEmpty && !site.Catalog.All(Kind.Project).IsEmpty;

    static PageView Overview(Site site, CaseIndex cases, ImmutableArray<CoverageMatrix> maps) =>
        site.Page(
            site.Routes.Gaps,
            Titles.Gaps,
            OverviewLead,
            [
                new(
                    "maps",
                    "表を選ぶ",
                    [
                        maps.IsEmpty && !HasIndicators(site)
                            ? new TextBlock("校種や教科等の言葉が、まだありません。")
                            : new CardsBlock([
                                .. maps.Select(map => new CardView(map.Title, site.Routes.Gap(map.Key), map.Lead)
                                {
                                    Facts = Sums(site, cases, map),
                                }),
                                .. HasIndicators(site)
                                    ? [new CardView(IndicatorTitle, site.Routes.Gap(Indicators), IndicatorLead)]
                                    : ImmutableArray<CardView>.Empty,
                            ]),
                    ]
                ),
                .. cases.Requested.IsEmpty
                    ? ImmutableArray<SectionView>.Empty
                    :
                    [
                        new(
                            "wanted",
                            "事例が必要だと出典にあるもの",
                            [
                                new LinksBlock([
                                    .. cases
                                        .Requested.Select(wanted => wanted.Issue)
                                        .Distinct()
                                        .Select(issue => site.Link(issue) with { Note = issue.Record.Head.Title }),
                                ]),
                            ]
                        ),
                    ],
                new("signs", "表の記号の意味", [new MatrixLegendBlock(Signs), NoRanking]),
                RelatedLinks.Send(site, cases, [], isEmpty: true, onGaps: true),
            ]
        );

    static ImmutableArray<FactView> Sums(Site site, CaseIndex cases, CoverageMatrix map)
    {
        var cells = CoverageMatrices
            .Table(site, cases, map, null)
            .Rows.SelectMany(r => r.Cells)
            .Select(c => c.State)
            .ToLookup(s => s);
        FactView Sum(string label, MatrixState state) =>
            new(label, [new ValueView($"{Numerals.Of(cells[state].Count())}組")]);
        return
        [
            Sum("事例あり", MatrixState.Some),
            Sum("0件", MatrixState.None),
            .. cells[MatrixState.Asked].Any() ? [Sum("課題", MatrixState.Asked)] : ImmutableArray<FactView>.Empty,
        ];
    }

    static PageView Map(Site site, CaseIndex cases, CoverageMatrix map, Condition? sheet)
    {
        var url = site.Routes.Gap(map.Key, sheet?.Value.Key);
        var lead = sheet is null
            ? map.Lead
            : $"場面が「{sheet.Value.Label}」の事例が、{map.Rows.Label}と{map.Columns.Label}ごとに何件載っているかを示します。";
        var table = CoverageMatrices.Table(site, cases, map, sheet);
        var states = table.Rows.SelectMany(r => r.Cells).Select(c => c.State).ToHashSet();
        var title = sheet is null ? Heading(map.Title) : $"{Heading(map.Title)}（{sheet.Value.Label}）";
        return site.Page(
            url,
            title,
            lead,
            [
                new(
                    "map",
                    "掲載件数",
                    [
                        new MatrixLegendBlock([.. Signs.Where(sign => states.Contains(sign.State))]),
                        .. map.Sheets is null ? ImmutableArray<Block>.Empty : [Sheets(site, cases, map, sheet)],
                        table,
                        .. map.Key == "municipality" ? [Geography] : ImmutableArray<Block>.Empty,
                        NoRanking,
                    ]
                ),
                RelatedLinks.Send(site, cases, sheet is null ? [] : [sheet], isEmpty: true),
            ],
            [
                new(Titles.Gaps, site.Routes.Gaps),
                .. sheet is null ? [] : new LinkView[] { new(Heading(map.Title), site.Routes.Gap(map.Key)) },
            ]
        );
    }

    static SortLinksBlock Sheets(Site site, CaseIndex cases, CoverageMatrix map, Condition? present) =>
        new(
            map.Sheets!.Label,
            [
                new("すべて", present is null ? "" : site.Routes.Gap(map.Key)),
                .. cases
                    .Shown(map.Sheets)
                    .Select(v => new LinkView(v.Label, v == present?.Value ? "" : site.Routes.Gap(map.Key, v.Key))),
            ]
        );

    static PageView IndicatorMap(Site site)
    {
        var indicators = site.Catalog.All(Kind.Indicator);
        return site.Page(
            site.Routes.Gap(Indicators),
            IndicatorTitle,
            IndicatorLead,
            [
                new(
                    "map",
                    "指標との対応",
                    [
                        new MatrixBlock(
                            "プロジェクトごとの参考指標（系列の数）",
                            "行：プロジェクト、列：参考指標",
                            [.. indicators.Select(i => i.Title)],
                            [
                                .. site
                                    .Catalog.All(Kind.Project)
                                    .Select(p => new MatrixRow(
                                        site.Link(p),
                                        [.. indicators.Select(i => IndicatorCell(site, p, i))]
                                    )),
                            ]
                        ),
                        new NoteBlock(
                            Tone.Plain,
                            "「不明」の意味",
                            $"参考指標は、{Naming.Indicators(site)}そのプロジェクトの成果を測る指標だと、出典に書かれていない欄が「不明」です。成果がないという意味ではありません。",
                            [new("進捗率の計算のしかた", site.Routes.Method)]
                        ),
                    ]
                ),
            ],
            new LinkView(Titles.Gaps, site.Routes.Gaps)
        );
    }

    static MatrixCell IndicatorCell(Site site, Entry project, Entry indicator)
    {
        var i = (Indicator)indicator.Value;
        return i.Projects.Any(l => l.Project.Target == project.Id)
            ? new(MatrixState.Some, $"{Numerals.Of(i.Series.Length)}系列", site.Routes.Of(indicator))
            : new(MatrixState.Unknown, "不明", site.Routes.Of(indicator));
    }
}
