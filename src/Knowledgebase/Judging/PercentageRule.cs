namespace Knowledgebase.Judging;

/// <summary>A share lies between 0 and its natural limit.</summary>
static class PercentageRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var indicator in catalog.All<Indicator>(Kind.Indicator).Where(i => i.Unit is "%" or "％"))
        {
            foreach (var series in indicator.Series)
            {
                var measured = series.Observations.Append(series.Baseline).Select(m => (m.Value, m.Spot));
                foreach (var (value, spot) in measured.Append((series.Target.Value, series.Target.Spot)))
                    if (value < 0 || value > indicator.NaturalLimit)
                        yield return new(
                            Codes.BeyondLimit,
                            spot,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{value}{indicator.Unit} は 0〜{indicator.NaturalLimit}{indicator.Unit} の範囲にありません。"
                            ),
                            Codes.BeyondLimit.Remedy
                        );
            }
        }
    }
}
