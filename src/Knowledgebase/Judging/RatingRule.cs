namespace Knowledgebase.Judging;

/// <summary>A value is rated in the way of the evaluation that printed it, and a printed direction does not contradict its figures.</summary>
static class RatingRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var series in catalog.All<Series>(Kind.Series))
            foreach (var observation in series.Observations.Where(o => o.Evaluation.IsKnown))
            {
                if (
                    catalog.Find(observation.Evaluation.Value.Target)?.Value
                    is not Evaluation { IndicatorMethod: { IsKnown: true, Value: var method } } evaluation
                )
                    continue;
                if (method != IndicatorMethod.Progress && observation.PrintedProgress.IsKnown)
                    yield return Unfit(observation, method, "進捗率（printed_progress）");
                if (method != IndicatorMethod.Trend && observation.PrintedTrend.IsKnown)
                    yield return Unfit(observation, method, "向き（printed_trend）");
                if (Contradiction(series, observation, evaluation) is { } contradiction)
                    yield return contradiction;
            }
    }

    /// <summary>The value with which a direction was compared; null when the record does not hold it.</summary>
    internal static Measurement? BaseOf(Series series, Evaluation evaluation) =>
        evaluation.BaseYear is { IsKnown: true, Value: var year }
            ? series.Observations.Prepend(series.Baseline).FirstOrDefault(m => m.Year == year)
            : null;

    static Diagnostic Unfit(Observation observation, IndicatorMethod method, string field) =>
        Codes.UnfitRating.At(observation.Spot,
            $"この点検・評価の示し方は「{Choices.IndicatorMethods.LabelOf(method)}」ですが、{field}が書かれています。");

    static Diagnostic? Contradiction(Series series, Observation observation, Evaluation evaluation)
    {
        if (
            observation.PrintedTrend is not { IsKnown: true, Value: var trend }
            || BaseOf(series, evaluation) is not { } from
        )
            return null;
        var change = observation.Value - from.Value;
        var contradicts = trend switch
        {
            Trend.Up => change <= 0,
            Trend.Down => change >= 0,
            _ => trend == Trend.NoBase,
        };
        return contradicts
            ? Codes.TrendMismatch.At(observation.Spot,
                FormattableString.Invariant(
                    $"出典に書かれた向き「{Choices.Trends.LabelOf(trend)}」に対し、値は {from.Value} から {observation.Value} です。"))
            : null;
    }
}
