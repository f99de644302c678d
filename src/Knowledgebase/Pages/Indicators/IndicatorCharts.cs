namespace Knowledgebase.Pages.Indicators;

static class IndicatorCharts
{
    /// <summary>All series of an indicator on one scale, side by side.</summary>
    public static ChartsBlock Block(Site site, Entry entry, Indicator i) =>
        new([
            .. i.Series.Select(s => new ChartBlock(Line(i, s))
            {
                Caption = s.Label + "　" + SeriesStatuses.Change(s.Latest.Value - s.Baseline.Value)
                    + SeriesStatuses.Points(i.Unit),
                FileUrl = site.Routes.Chart(entry.Id, s.Slug),
            }),
        ])
        {
            Notes = [.. i.Series.SelectMany(s => Notes(i, s)).Distinct()],
            Cites = [.. i.Series.SelectMany(s => site.Cites(s.AllCites)).Distinct()],
        };

    public static LineChartView Line(Indicator i, Series s)
    {
        var first = s.Baseline.Year.Year;
        var last = Math.Max(s.Latest.Year.Year, s.Target.Year.IsKnown ? s.Target.Year.Value.Year : first);
        Measurement[] values = [s.Baseline, .. s.Observations];
        return new(
            $"{i.Head.Title}（{s.Label}、単位：{i.Unit}）",
            Description(i, s),
            Axis(i, values.Select(v => v.Value).Append(s.Target.Value)),
            [.. Enumerable.Range(first, last - first + 1).Select(year => Year(s, new(year)))],
            [.. values.Select((value, n) => Point(i, s, value, n == 0 ? null : values[n - 1]))],
            new(s.Target.Value, TargetText(i, s), s.Target.Year.IsKnown ? s.Target.Year.Value.Year - first : null)
            {
                Rest = RestText(i, s),
                Reached = i.Reaches(s),
            }
        );
    }

    public static DumbbellView Overview(
        string title,
        string unit,
        IReadOnlyList<(string Url, Indicator Indicator, Series Series)> rows
    ) =>
        new(
            title,
            string.Join("",
                rows.Select(r => $"{r.Indicator.Head.Title}：{Accountability.Of(r.Indicator, r.Series)}")),
            Axis(
                unit,
                rows.Select(r => r.Indicator.NaturalLimit).DefaultIfEmpty(100).Max(),
                rows.SelectMany(r => new[] { r.Series.Baseline.Value, r.Series.Latest.Value, r.Series.Target.Value })
            ),
            [.. rows.Select(r => Row(r.Indicator, r.Series) with { Url = r.Url })]
        );

    static DumbbellRow Row(Indicator i, Series s) =>
        new(
            i.Series.Length == 1 ? i.Head.Title : $"{i.Head.Title}（{s.Label}）",
            new(s.Baseline.Value, N(s.Baseline.Value) + i.Unit),
            new(s.Latest.Value, N(s.Latest.Value) + i.Unit),
            new(s.Target.Value, TargetText(i, s)),
            SeriesStatuses.Of(i, s) == SeriesStatus.Backward
        )
        {
            Rest = i.Reaches(s) ? null : RestText(i, s),
        };

    // What is left, and that it went the wrong way, since a figure alone would not say so.
    static string RestText(Indicator i, Series s) =>
        (SeriesStatuses.Of(i, s) == SeriesStatus.Backward ? "遠ざかった・" : "")
        + (i.Reaches(s) ? "目標に達した" : $"残り{N(SeriesStatuses.Rest(s))}{SeriesStatuses.Points(i.Unit)}");

    static ChartPoint Point(Indicator i, Series s, Measurement value, Measurement? before)
    {
        var worse = value == s.Latest && SeriesStatuses.Of(i, s) == SeriesStatus.Backward;
        var look =
            before is null ? PointLook.Baseline
            : worse ? PointLook.Worse
            : value == s.Latest ? PointLook.Latest
            : PointLook.Measured;
        var join =
            before is null || IsParted(s, before.Year, value.Year) ? PointJoin.None
            : value.Year.Year == before.Year.Year + 1 ? PointJoin.NextYear
            : PointJoin.YearsUnknown;
        return new(
            value.Year.Year - s.Baseline.Year.Year,
            value.Value,
            N(value.Value) + i.Unit,
            look,
            join
        );
    }

    // True when a gap that the source states, or a change of what is measured, lies between two values.
    static bool IsParted(Series s, FiscalYear from, FiscalYear to) =>
        s.Gaps.Any(g => from.Year < g.Year.Year && g.Year.Year < to.Year)
        || s.Breaks.Any(b => from.Year < b.Year.Year && b.Year.Year <= to.Year);

    static ChartYear Year(Series s, FiscalYear year) =>
        new(year.Year.ToString(CultureInfo.InvariantCulture), year.ShortLabel[..^2])
        {
            Gap = s.Gaps.Any(g => g.Year == year) ? "値なし" : null,
            Break = s.Breaks.Any(b => b.Year == year) ? "測り方の変更" : null,
        };

    /// <summary>How to read what could be misread in the drawing of a series.</summary>
    public static IEnumerable<string> Notes(Indicator i, Series s)
    {
        var unknown = Unknown(s);
        if (unknown.Length > 0)
            yield return $"破線は、間の{unknown}の値が出典にないことを表します。間の動きは分かりません。";
        foreach (var gap in s.Gaps)
            yield return $"{gap.Year.Label}：{gap.Text}";
        foreach (var parting in s.Breaks)
            yield return $"{parting.Year.Label}から：{parting.Text} その前の値とは線で結びません。";
        if (SeriesStatuses.Of(i, s) == SeriesStatus.Backward)
            yield return "×の印は、策定時より目標から遠ざかったことを表します。";
    }

    /// <summary>The years between two values of which nothing is known: 2020〜2022年度.</summary>
    internal static string Unknown(Series s)
    {
        Measurement[] values = [s.Baseline, .. s.Observations];
        return string.Join(
            "、",
            values
                .Zip(values.Skip(1))
                .Where(p => !IsParted(s, p.First.Year, p.Second.Year))
                .Select(p => (From: p.First.Year.Year + 1, To: p.Second.Year.Year - 1))
                .Where(p => p.From <= p.To)
                .Select(p =>
                    p.From == p.To
                        ? string.Create(CultureInfo.InvariantCulture, $"{p.From}年度")
                        : string.Create(CultureInfo.InvariantCulture, $"{p.From}〜{p.To}年度")
                )
        );
    }

    static string Description(Indicator i, Series s)
    {
        var values = s.Observations.Prepend(s.Baseline).Select(m => $"{m.Year.Label}は{N(m.Value)}{i.Unit}");
        var unknown = Unknown(s) is { Length: > 0 } years ? $"間の{years}の値は出典にありません。" : "";
        var target = Accountability.WithoutYear(s.Target) is { } absence
            ? $"目標年度は{AbsenceReasons.LabelOf(absence.Reason)}"
            : $"目標年度は{s.Target.Year.Value.Label}";
        return $"{string.Join("、", values)}。目標は{N(s.Target.Value)}{i.Unit}{Operator(s)}で、{target}です。{unknown}{string.Concat(s.Gaps.Select(g => $"{g.Year.Label}：{g.Text}"))}";
    }

    static string TargetText(Indicator i, Series s) => $"目標{N(s.Target.Value)}{i.Unit}{Operator(s)}";

    public static AxisView Axis(Indicator i, IEnumerable<decimal> values) => Axis(i.Unit, i.NaturalLimit, values);

    // Shares are always drawn on the whole scale: the same distance is the same change in every chart.
    static AxisView Axis(string unit, decimal limit, IEnumerable<decimal> values)
    {
        if (unit is "%" or "％")
            return Axis(0, limit, limit / 2, unit);
        var all = values.ToArray();
        var (low, high) = (Math.Min(all.Min(), 0), Math.Max(all.Max(), 0));
        var step = Step(high - low);
        return Axis(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step, unit);
    }

    static AxisView Axis(decimal low, decimal high, decimal step, string unit)
    {
        var ticks = ImmutableArray.CreateBuilder<AxisTick>();
        for (var value = low; value <= high; value += step)
            ticks.Add(new(value, value.ToString("0.##", CultureInfo.InvariantCulture).Replace('-', '−') + unit));
        return new(low, high, ticks.ToImmutable());
    }

    // A round step that cuts a range into two to five parts.
    static decimal Step(decimal range)
    {
        if (range == 0)
            return 1;
        var step = 1m;
        while (step * 5 < range)
            step *= 10;
        while (step * 5 / 10 >= range)
            step /= 10;
        return range <= step ? step / 2
            : range <= step * 2 ? step
            : step * 2;
    }

    static string Operator(Series s) => s.Target.Operator.IsKnown ? s.Target.Operator.Value : "";

    static string N(decimal value) => Format.Number(value);
}
