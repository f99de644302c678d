namespace Knowledgebase.Pages.Indicators;

static class MethodTables
{
    static readonly int[] SupposedYears = [2, 5, 7];

    public static TableBlock Worked(Site site, ImmutableArray<(Entry Entry, Indicator Indicator)> indicators) =>
        new(
            "進捗率の計算",
            ["系列", "計算", "結果", "出典の記載", "丸めによる幅"],
            [
                .. indicators.SelectMany(x =>
                    x.Indicator.Series.Select(s => new TableRow(
                        null,
                        [
                            Series(site, x.Indicator, s),
                            new ValueView(
                                $"（{N(s.Latest.Value)} − {N(s.Baseline.Value)}）÷（{N(s.Target.Value)} − {N(s.Baseline.Value)}）× 100"
                            )
                            {
                                Note = $"{s.Baseline.Year.ShortLabel}から{s.Latest.Year.ShortLabel}まで",
                            },
                            new ValueView(s.Progress is { } p ? N(p) + "%" : "計算できない") { Numeric = true },
                            IndicatorTable.Printed(s.Latest),
                            new ValueView(
                                s.ProgressRange is { } range ? $"{N(range.Low)}〜{N(range.High)}%" : "計算できない"
                            )
                            {
                                Numeric = true,
                            },
                        ]
                    ))
                ),
            ]
        );

    public static TableBlock Ratios(Site site, ImmutableArray<(Entry Entry, Indicator Indicator)> indicators) =>
        new(
            "進捗率と、最新値÷目標値",
            ["系列", "進捗率", "最新値÷目標値"],
            [
                .. indicators.SelectMany(x =>
                    x.Indicator.Series.Where(s => s.Target.Value != 0 && x.Indicator.HigherIsBetter)
                        .Select(s => new TableRow(
                            null,
                            [
                                Series(site, x.Indicator, s),
                                new ValueView(s.Progress is { } p ? N(p) + "%" : "計算できない") { Numeric = true },
                                new ValueView(
                                    N(
                                        Math.Round(
                                            s.Latest.Value / s.Target.Value * 100,
                                            1,
                                            MidpointRounding.AwayFromZero
                                        )
                                    ) + "%"
                                )
                                {
                                    Numeric = true,
                                },
                            ]
                        ))
                ),
            ]
        );

    /// <summary>How much a supposed target year would decide, for series without one; null when every target has its year.</summary>
    public static TableBlock? Supposed(Site site, ImmutableArray<(Entry Entry, Indicator Indicator)> indicators)
    {
        var open = indicators
            .SelectMany(x => x.Indicator.Series.Select(s => (x.Indicator, Series: s)))
            .Where(x => !x.Series.Target.Year.IsKnown)
            .ToArray();
        if (open.Length == 0)
            return null;
        var last = open.Max(x => x.Series.Latest.Year.Year);
        return new(
            "仮に目標年度を置いたときの、1年あたりの差",
            [
                "系列",
                "これまでの1年あたり",
                .. SupposedYears.Select(n => $"仮に{new FiscalYear(last + n).ShortLabel}なら必要な1年あたり"),
            ],
            [
                .. open.Select(x => (x.Indicator, x.Series, From: x.Series.Baseline, To: x.Series.Latest))
                    .Select(x => new TableRow(
                        null,
                        [
                            Series(site, x.Indicator, x.Series),
                            PerYear(x.Indicator, x.To.Value - x.From.Value, x.To.Year.Year - x.From.Year.Year),
                            .. SupposedYears.Select(n => new TableCell([
                                PerYear(x.Indicator, x.Series.Target.Value - x.To.Value, last + n - x.To.Year.Year),
                            ])),
                        ]
                    )),
            ]
        );
    }

    /// <summary>How each evaluation rates indicators; null while there is no evaluation.</summary>
    public static TableBlock? Evaluations(Site site)
    {
        var evaluations =
            site.Catalog.All(Kind.Evaluation).Take(100).OrderBy(e => ((Evaluation)e.Value).Year).ToArray();
        return evaluations.Length == 0
            ? null
            : new(
                "点検・評価ごとの示し方",
                ["点検・評価", "対象年度", "参考指標の示し方", "比べる年度"],
                [
                    .. evaluations
                        .Select(e => (Entry: e, Evaluation: (Evaluation)e.Value))
                        .Select(x => new TableRow(
                            null,
                            [
                                site.Value(x.Entry),
                                x.Evaluation.Year.Label,
                                Format.Fact(
                                    x.Evaluation.IndicatorMethod,
                                    m => new ValueView(Choices.IndicatorMethods.LabelOf(m)) { Note = MeaningOf(m) }
                                ),
                                x.Evaluation.IndicatorMethod is { IsKnown: true, Value: IndicatorMethod.Progress }
                                    ? "策定時の年度"
                                    : Format.Fact(x.Evaluation.BaseYear, year => year.Label),
                            ]
                        )),
                ]
            );
    }

    public static TableBlock Words<T>(string caption, ImmutableArray<Choice<T>> words) =>
        new(
            caption,
            ["言葉", "意味"],
            [.. words.Select(c => new TableRow(null, [c.Label, c.Meaning]))]
        );

    static string MeaningOf(IndicatorMethod method) =>
        Choices.IndicatorMethods.First(c => c.Value == method).Meaning;

    // Two decimals in every row, so that the figures of a column can be compared at a glance.
    static ValueView PerYear(Indicator i, decimal change, int years) =>
        years <= 0
            ? new("計算できない") { Numeric = true }
            : new(
                Math.Round(change / years, 2, MidpointRounding.AwayFromZero)
                    .ToString("+0.00;-0.00;±0.00", CultureInfo.InvariantCulture) + SeriesStatuses.Points(i.Unit)
            )
            {
                Numeric = true,
            };

    static ValueView Series(Site site, Indicator indicator, Series s) =>
        new($"{indicator.Head.Title}（{s.Label}）")
        {
            Url = site.Routes.Of(site.Catalog[new RecordId(Kind.Series, s.Slug)]),
        };

    static string N(decimal value) => Format.Number(value);
}
