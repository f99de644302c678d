namespace Knowledgebase.Pages.Indicators;

/// <summary>The tables of indicators. Each value carries its unit and year, each row its source.</summary>
static class IndicatorTable
{
    /// <summary>One row a series: baseline, target, latest, progress as printed and as computed, source.</summary>
    public static TableBlock Of(
        Site site,
        IEnumerable<(Entry Entry, Indicator Indicator)> indicators,
        bool linkNames
    ) =>
        new(
            "策定時・目標・最新値と進捗率",
            [
                linkNames ? "指標・細目" : "細目",
                "策定時",
                "目標値",
                "最新値",
                "差",
                "進捗率（出典）",
                "進捗率（計算）",
                "出典",
            ],
            [
                .. indicators.SelectMany(x =>
                    x.Indicator.Series.Select(s => new TableRow(
                        linkNames ? s.Slug : Routes.Fragment(new(Kind.Series, s.Slug)),
                        [
                            linkNames
                                ? new([
                                    new ValueView($"{x.Indicator.Head.Title}（{s.Label}）")
                                    {
                                        Url = site.Routes.Of(site.Catalog[new RecordId(Kind.Series, s.Slug)]),
                                    },
                                ])
                                : new([new ValueView(s.Label)]),
                            new([Measured(s.Baseline, x.Indicator.Unit)]),
                            new([Target(s.Target, x.Indicator.Unit)]),
                            new([Measured(s.Latest, x.Indicator.Unit)]),
                            new([Difference(x.Indicator, s)]),
                            new([Printed(s.Latest)]),
                            new([Computed(s)]),
                            new(Sources(site, s.CitesWithLatest)),
                        ]
                    ))
                ),
            ]
        );

    /// <summary>Every value with the evaluation that printed it and in the way of that evaluation; null when each series has but one.</summary>
    public static TableBlock? ByEvaluation(Site site, Indicator i) =>
        i.Series.All(s => s.Observations.Length == 1)
            ? null
            : new(
                "点検・評価ごとの値と、そのとき書かれた進み方",
                ["細目", "点検・評価", "値", "示し方", "出典の記載", "計算", "出典"],
                [
                    .. i.Series.SelectMany(s =>
                        s.Observations.Select(o => new TableRow(
                            null,
                            [
                                new([new ValueView(s.Label)]),
                                new([site.Fact(o.Evaluation)]),
                                new([Measured(o, i.Unit)]),
                                new([Method(site, o)]),
                                new([Printed(o)]),
                                new([Follows(site, i, s, o)]),
                                new(Sources(site, s.CitesOf(o))),
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
                    new([new ValueView($"{i.Head.Title}（{s.Label}）") { Url = site.Routes.Of(entry) }]),
                    new([Measured(o, i.Unit)]),
                    new([Printed(o)]),
                    new([Follows(site, i, s, o)]),
                    new(Sources(site, s.CitesOf(o))),
                ]
            ),
        ];
        return rows.IsEmpty
            ? null
            : new("この点検・評価に書かれた値", ["指標・細目", "値", "出典の記載", "計算", "出典"], rows);
    }

    public static ValueView Printed(Observation o) =>
        o.PrintedTrend.IsKnown
            ? new(Choices.Trends.LabelOf(o.PrintedTrend.Value))
            : Format.Fact(o.PrintedProgress, p => new ValueView(Format.Number(p) + "%") { Numeric = true });

    /// <summary>What follows from the figures in the way of the evaluation that printed the value.</summary>
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
                m => new ValueView(Choices.IndicatorMethods.LabelOf(m))
            )
            : new("記載なし") { Absent = true };

    /// <summary>A value with its year and, where known, the day of which it speaks.</summary>
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
            Note = t.Year.Absence is { } absence
                ? "目標年度は" + AbsenceReasons.LabelOf(absence.Reason)
                : t.Year.Value.ShortLabel,
        };

    static ValueView Difference(Indicator i, Series s)
    {
        var (status, unit) = (SeriesStatuses.Of(i, s), SeriesStatuses.Points(i.Unit));
        var rest = status == SeriesStatus.Reached ? "" : $"・目標まで{Format.Number(SeriesStatuses.Rest(s))}{unit}";
        return new(SeriesStatuses.Change(s.Latest.Value - s.Baseline.Value) + unit)
        {
            Numeric = true,
            Note = SeriesStatuses.Label(status) + rest,
        };
    }

    static ValueView Computed(Series s) =>
        s is { Progress: { } progress, ProgressRange: { } range }
            ? new(Format.Number(progress) + "%")
            {
                Numeric = true,
                Note = $"丸めの幅 {Format.Number(range.Low)}〜{Format.Number(range.High)}%",
            }
            : new("計算できない") { Numeric = true };

    static ImmutableArray<ValueView> Sources(Site site, ImmutableArray<Citation> cites) =>
        [.. site.Cites(cites).Select(c => new ValueView("出典") { Url = c.Url, Note = c.Place })];

    /// <summary>The newest value of each series, for a card.</summary>
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
