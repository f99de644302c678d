namespace Knowledgebase.Pages.Indicators;

/// <summary>The tables of indicators. Each value carries its unit and year, each row its source.</summary>
internal static class IndicatorTable
{
    /// <summary>One row a series: baseline, target, latest, progress as printed and as computed, source.</summary>
    public static TableBlock Of(Wording w, IEnumerable<(Entry Entry, Indicator Indicator)> indicators, bool linkNames) => new(
        "策定時・目標・最新値と進捗率", [linkNames ? "指標・細目" : "細目", "策定時", "目標値", "最新値", "差", "進捗率（出典）", "進捗率（計算）", "出典"],
        [
            .. indicators.SelectMany(x => x.Indicator.Series.Select(s => new TableRow(linkNames ? s.Slug : Routes.Fragment(new(Kind.Series, s.Slug)),
            [
                linkNames
                    ? new([new ValueView($"{x.Indicator.Head.Title}（{s.Label}）") { Url = w.Routes.Of(w.Catalog[new RecordId(Kind.Series, s.Slug)]) }])
                    : new([new ValueView(s.Label)]),
                new([Measured(s.Baseline, x.Indicator.Unit)]), new([Target(s.Target, x.Indicator.Unit)]),
                new([Measured(s.Latest, x.Indicator.Unit)]), new([Difference(x.Indicator, s)]),
                new([Printed(s.Latest)]), new([Computed(s)]), new(Sources(w, s.CitesWithLatest)),
            ]))),
        ]);

    /// <summary>Every value with the review that printed it and in the way of that review; null when each series has but one.</summary>
    public static TableBlock? ByReview(Wording w, Indicator i) => i.Series.All(s => s.Observations.Length == 1) ? null : new(
        "点検・評価ごとの値と、そのとき書かれた進み方", ["細目", "点検・評価", "値", "示し方", "出典の記載", "計算", "出典"],
        [
            .. i.Series.SelectMany(s => s.Observations.Select(o => new TableRow(null,
            [
                new([new ValueView(s.Label)]), new([w.Fact(o.Evaluation)]), new([Measured(o, i.Unit)]), new([Method(w, o)]), new([Printed(o)]),
                new([Follows(w, i, s, o)]), new(Sources(w, s.CitesOf(o))),
            ]))),
        ]);

    /// <summary>The values that one review printed; null when the records name none.</summary>
    public static TableBlock? Printed(Wording w, Entry review)
    {
        ImmutableArray<TableRow> rows =
        [
            .. from entry in w.Catalog.PointingAt(review.Id)
               where entry.Value is Series
               let s = (Series)entry.Value
               let i = (Indicator)entry.Record
               from o in s.Observations
               where o.Evaluation.IsKnown && o.Evaluation.Value.Target == review.Id
               select new TableRow(null,
               [
                   new([new ValueView($"{i.Head.Title}（{s.Label}）") { Url = w.Routes.Of(entry) }]), new([Measured(o, i.Unit)]), new([Printed(o)]),
                   new([Follows(w, i, s, o)]), new(Sources(w, s.CitesOf(o))),
               ]),
        ];
        return rows.IsEmpty ? null : new("この点検・評価に書かれた値", ["指標・細目", "値", "出典の記載", "計算", "出典"], rows);
    }

    /// <summary>What a review printed beside a value.</summary>
    public static ValueView Printed(Observation o) => o.PrintedTrend.IsKnown
        ? new(Choices.Trends.LabelOf(o.PrintedTrend.Value))
        : Wording.Fact(o.PrintedProgress, p => new ValueView(Wording.Number(p) + "%") { Numeric = true });

    /// <summary>What follows from the figures in the way of the review that printed the value.</summary>
    public static ValueView Follows(Wording w, Indicator i, Series s, Observation o)
    {
        if (!o.PrintedTrend.IsKnown) return s.ProgressOf(o) is { } p ? new(Wording.Number(p) + "%") { Numeric = true } : new("計算できない") { Numeric = true };
        return o.Evaluation.IsKnown && RatingsFitTheMethod.BaseOf(s, (Evaluation)w.Catalog[o.Evaluation.Value].Value) is { } from
            ? new(Standings.Change(o.Value - from.Value) + Standings.Points(i.Unit)) { Numeric = true, Note = $"{from.Year.ShortLabel}の{Wording.Number(from.Value)}{i.Unit}から" }
            : new("記載なし") { Absent = true, Note = "基準年度の値がありません" };
    }

    /// <summary>The way in which the review rates indicators.</summary>
    public static ValueView Method(Wording w, Observation o) => o.Evaluation.IsKnown
        ? Wording.Fact(((Evaluation)w.Catalog[o.Evaluation.Value].Value).IndicatorMethod, m => new ValueView(Choices.IndicatorMethods.LabelOf(m)))
        : new("記載なし") { Absent = true };

    /// <summary>A value with its year and, where known, the day of which it speaks.</summary>
    public static ValueView Measured(Measurement m, string unit) => new(Wording.Number(m.Value) + unit)
    {
        Numeric = true,
        Note = m.AsOf.IsKnown ? $"{m.Year.ShortLabel}・{m.AsOf.Value.Label}時点" : m.Year.ShortLabel,
    };

    private static ValueView Target(Target t, string unit) => new(Wording.Number(t.Value) + unit + (t.Operator.IsKnown ? t.Operator.Value : ""))
    {
        Numeric = true,
        Note = t.Year.Absence is { } absence ? "目標年度は" + AbsenceReasons.LabelOf(absence.Reason) : t.Year.Value.ShortLabel,
    };

    private static ValueView Difference(Indicator i, Series s)
    {
        var (standing, unit) = (Standings.Of(i, s), Standings.Points(i.Unit));
        var rest = standing == Standing.Reached ? "" : $"・目標まで{Wording.Number(Standings.Rest(s))}{unit}";
        return new(Standings.Change(s.Latest.Value - s.Baseline.Value) + unit) { Numeric = true, Note = Standings.Label(standing) + rest };
    }

    private static ValueView Computed(Series s) => s is { Progress: { } progress, ProgressRange: { } range }
        ? new(Wording.Number(progress) + "%") { Numeric = true, Note = $"丸めの幅 {Wording.Number(range.Low)}〜{Wording.Number(range.High)}%" }
        : new("計算できない") { Numeric = true };

    private static ImmutableArray<ValueView> Sources(Wording w, ImmutableArray<Citation> cites) =>
        [.. w.Cites(cites).Select(c => new ValueView("出典") { Url = c.Url, Note = c.Place })];
}
