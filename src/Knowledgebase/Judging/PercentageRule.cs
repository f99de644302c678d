namespace Knowledgebase.Judging;

/// <summary>A share lies between 0 and its natural limit.</summary>
static class PercentageRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from indicator in catalog.All<Indicator>(Kind.Indicator)
        where indicator.Unit is "%" or "％"
        from series in indicator.Series
        from measured in series.Observations
            .Append(series.Baseline)
            .Select(m => (m.Value, m.Spot))
            .Append((series.Target.Value, series.Target.Spot))
        where measured.Value < 0 || measured.Value > indicator.NaturalLimit
        select Codes.BeyondLimit.At(measured.Spot,
            FormattableString.Invariant(
                $"{measured.Value}{indicator.Unit} は 0〜{indicator.NaturalLimit}{indicator.Unit} の範囲にありません。"));
}
