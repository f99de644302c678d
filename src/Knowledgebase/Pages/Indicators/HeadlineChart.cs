namespace Knowledgebase.Pages.Indicators;

/// <summary>One indicator as the one plot of the home page: its series between two years on one scale, with the target and what is missing to it.</summary>
static class HeadlineChart
{
    public static ChartBlock Of(Site site, Entry entry)
    {
        var i = (Indicator)entry.Value;
        return new(IsOne(i) ? Slope(i) : IndicatorCharts.Overview(
            i.Head.Title, i.Unit, [.. i.Series.Select(s => (site.Routes.Of(entry), i, s))]))
        {
            Url = site.Routes.Of(entry),
            Notes = [.. Notes(i)],
            Cites = [.. i.Series.SelectMany(s => site.Cites(s.CitesWithLatest)).Distinct()],
        };
    }

    // One plot holds two series at most, between the same years, that want the same.
    static bool IsOne(Indicator i) =>
        i.Series.Length <= 2
        && i.Series.Select(s => (s.Baseline.Year, s.Latest.Year, s.Target.Value, Operator(s))).Distinct().Count() == 1;

    static SlopeView Slope(Indicator i)
    {
        var first = i.Series[0];
        return new(
            i.Head.Title,
            Accountability.Of(i),
            IndicatorCharts.Axis(
                i,
                i.Series.SelectMany(s => new[] { s.Baseline.Value, s.Latest.Value, s.Target.Value })
            ),
            Year(first.Baseline),
            Year(first.Latest),
            [
                .. i.Series.Select(s => new SlopeLine(
                    i.Series.Length > 1 ? s.Label : "",
                    new(s.Baseline.Value, N(s.Baseline.Value) + i.Unit),
                    new(s.Latest.Value, N(s.Latest.Value) + i.Unit),
                    SeriesStatuses.Of(i, s) == SeriesStatus.Backward
                )
                {
                    Said = Accountability.InShort(i, s),
                    Reached = i.Reaches(s),
                }),
            ]
        )
        {
            Target = new(first.Target.Value, "目標"),
            Goal = $"目標 {N(first.Target.Value)}{i.Unit}{Operator(first)}",
            IsBroken = i.Series.Any(s => IndicatorCharts.Unknown(s).Length > 0),
        };
    }

    static IEnumerable<string> Notes(Indicator i)
    {
        string[] said =
        [
            .. i.Series.Any(s => SeriesStatuses.Of(i, s) == SeriesStatus.Backward)
                ? ["×は、策定時より目標から遠ざかった値です。"] : Array.Empty<string>(),
            .. i.Series.Any(s => IndicatorCharts.Unknown(s).Length > 0) ? ["破線の間の年は、値が出典にありません。"] : Array.Empty<string>(),
            Accountability.NoYear([.. i.Series.Select(s => Accountability.WithoutYear(s.Target)?.Reason)]),
        ];
        return said.All(s => s.Length == 0) ? [] : [string.Concat(said)];
    }

    static ChartYear Year(Measurement m) => new(Numerals.Plain(m.Year.Year), m.Year.ShortLabel);

    static string Operator(Series s) => s.Target.Operator.IsKnown ? s.Target.Operator.Value : "";

    static string N(decimal value) => Format.Number(value);
}
