namespace Knowledgebase.Pages.Indicators;

/// <summary>The tables of indicators. Each value carries its unit and year, each row its source.</summary>
static class IndicatorTable
{
    public static TableBlock Of(
        Site site,
        ImmutableArray<(Entry Entry, Indicator Indicator)> indicators,
        bool linkNames
    ) =>
        new(
            "策定時・最新・目標と進捗率",
            [
                linkNames ? "指標・細目" : "細目",
                "策定時",
                "最新",
                "動き",
                "目標",
                "目標まで",
                indicators.Any(x => x.Indicator.Series.Any(s => s.Latest.PrintedTrend.IsKnown)) ? "出典の言い方" : "進捗率（出典）",
            ],
            [.. indicators.SelectMany(x => x.Indicator.Series.Select(s => Row(site, x.Indicator, s, linkNames)))]
        )
        {
            Stacked = true,
        };

    static TableRow Row(Site site, Indicator i, Series s, bool linkNames) =>
        new(
            linkNames ? s.Slug : Routes.Fragment(new(Kind.Series, s.Slug)),
            (linkNames
                ? new ValueView($"{i.Head.Title}（{s.Label}）")
                {
                    Url = site.Routes.Of(site.Catalog[new RecordId(Kind.Series, s.Slug)]),
                }
                : new(s.Label)) with
            {
                Cites = site.Cites(s.CitesWithLatest),
            },
            Measured(s.Baseline, i.Unit),
            Measured(s.Latest, i.Unit),
            Moved(i, s),
            Target(s.Target, i.Unit),
            Left(i, s),
            Checked(s)
        );

    /// <summary>Every value with the evaluation that printed it and in the way of that evaluation; null when each series has but one.</summary>
    public static TableBlock? ByEvaluation(Site site, Indicator i) =>
        i.Series.All(s => s.Observations.Length == 1)
            ? null
            : new(
                "点検・評価ごとの値と、そのとき書かれた進み方",
                ["細目", "点検・評価", "値", "示し方", "出典の記載", "計算"],
                [
                    .. i.Series.SelectMany(s =>
                        s.Observations.Select(o => new TableRow(
                            null,
                            [
                                new ValueView(s.Label) { Cites = site.Cites(s.CitesOf(o)) },
                                site.Fact(o.Evaluation),
                                Measured(o, i.Unit),
                                Method(site, o),
                                Printed(o),
                                Follows(site, i, s, o),
                            ]
                        ))
                    ),
                ]
            );

    /// <summary>The values that one evaluation printed; null when the records name none.</summary>
    public static TableBlock? Printed(Site site, Entry evaluation)
    {
        ImmutableArray<TableRow> rows =
        [
            .. from entry in site.Catalog.PointingAt(evaluation.Id)
            where entry.Value is Series
            let s = (Series)entry.Value
            let i = (Indicator)entry.Record
            from o in s.Observations
            where o.Evaluation.IsKnown && o.Evaluation.Value.Target == evaluation.Id
            select new TableRow(
                null,
                [
                    new ValueView($"{i.Head.Title}（{s.Label}）")
                    {
                        Url = site.Routes.Of(entry),
                        Cites = site.Cites(s.CitesOf(o)),
                    },
                    Measured(o, i.Unit),
                    Printed(o),
                    Follows(site, i, s, o),
                ]
            ),
        ];
        return rows.IsEmpty
            ? null
            : new("この点検・評価に書かれた値", ["指標・細目", "値", "出典の記載", "計算"], rows)
            {
                Stacked = true,
            };
    }

    public static ValueView Printed(Observation o) =>
        o.PrintedTrend.IsKnown
            ? new(Choices.Trends.LabelOf(o.PrintedTrend.Value))
            : Format.Fact(o.PrintedProgress, p => ValueView.Number(Format.Number(p) + "%"));

    public static ValueView Follows(Site site, Indicator i, Series s, Observation o)
    {
        if (!o.PrintedTrend.IsKnown)
            return s.ProgressOf(o) is { } p
                ? new(Format.Number(p) + "%") { Numeric = true }
                : new("計算できない") { Numeric = true };
        return
            o.Evaluation.IsKnown
            && RatingRule.BaseOf(s, (Evaluation)site.Catalog[o.Evaluation.Value].Value) is { } from
            ? new(SeriesStatuses.Change(o.Value - from.Value) + SeriesStatuses.Points(i.Unit))
            {
                Numeric = true,
                Note = $"{from.Year.ShortLabel}の{Format.Number(from.Value)}{i.Unit}から",
            }
            : new("記載なし") { Absent = true, Note = "基準年度の値がありません" };
    }

    public static ValueView Method(Site site, Observation o) =>
        o.Evaluation.IsKnown
            ? Format.Fact(
                ((Evaluation)site.Catalog[o.Evaluation.Value].Value).IndicatorMethod,
                m => Choices.IndicatorMethods.LabelOf(m)
            )
            : new("記載なし") { Absent = true };

    public static ValueView Measured(Measurement m, string unit) =>
        new(Format.Number(m.Value) + unit)
        {
            Numeric = true,
            Note = m.AsOf.IsKnown ? $"{m.Year.ShortLabel}・{m.AsOf.Value.Label}時点" : m.Year.ShortLabel,
        };

    static ValueView Target(Target t, string unit) =>
        new(Format.Number(t.Value) + unit + (t.Operator.IsKnown ? t.Operator.Value : ""))
        {
            Numeric = true,
            Note = Accountability.WithoutYear(t) is { } absence
                ? "目標年度は" + AbsenceReasons.LabelOf(absence.Reason)
                : t.Year.Value.ShortLabel,
        };

    static ValueView Moved(Indicator i, Series s) =>
        new(SeriesStatuses.Change(s.Latest.Value - s.Baseline.Value) + SeriesStatuses.Points(i.Unit))
        {
            Numeric = true,
            Note = SeriesStatuses.Label(SeriesStatuses.Of(i, s)),
        };

    static ValueView Left(Indicator i, Series s) =>
        i.Reaches(s)
            ? new("0") { Numeric = true, Note = "目標に達した" }
            : new(Format.Number(SeriesStatuses.Rest(s)) + SeriesStatuses.Points(i.Unit))
            {
                Numeric = true,
                Open = true,
            };

    // Both are shown, the printed one first; where they agree, that is all to be said.
    static ValueView Checked(Series s) =>
        Printed(s.Latest) with
        {
            Numeric = s.PrintedProgress.IsKnown,
            Note = s.Progress is not { } progress ? "計算できない"
                : s.PrintedProgress is { IsKnown: true, Value: var printed } && printed == progress ? "計算も同じ"
                : $"{(s.Latest.PrintedTrend.IsKnown ? "進捗率の" : "")}計算は{Format.Number(progress)}%",
        };

    public static IEnumerable<FactView?> Card(Site site, Indicator i) =>
        i
            .Series.Select(s => (Series: s, Value: Measured(s.Latest, i.Unit)))
            .Select(x =>
                RecordPage.Fact(
                    x.Series.Label,
                    x.Value with
                    {
                        Note =
                            $"{x.Value.Note}・{SeriesStatuses.Printed(x.Series.Latest) ?? $"進捗率は{AbsenceReasons.LabelOf(x.Series.PrintedProgress.Absence!.Reason)}"}",
                    }
                )
            );
}
