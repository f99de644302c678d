namespace Knowledgebase.Pages.Indicators;

/// <summary>How the state of one series is said beside its figures.</summary>
static class SeriesStatuses
{
    public static SeriesStatus Of(Indicator indicator, Series series) => indicator.DistanceOf(series).Status;

    public static string Label(SeriesStatus status) =>
        status switch
        {
            SeriesStatus.Reached => "目標に達した",
            SeriesStatus.Forward => "近づいた",
            SeriesStatus.Unchanged => "変わらない",
            SeriesStatus.Backward => "▼ 遠ざかった",
            SeriesStatus.NoBaseline => "策定時の値がない",
            _ => "目標がない",
        };

    public static string? Printed(Observation observation) =>
        observation.PrintedProgress.IsKnown ? $"進捗率{Format.Number(observation.PrintedProgress.Value)}%"
        : observation.PrintedTrend.IsKnown ? Choices.Trends.LabelOf(observation.PrintedTrend.Value)
        : null;

    public static decimal Rest(Series s) => Math.Abs(s.Target.Value - s.Latest.Value);

    public static string Change(decimal change) =>
        (
            change > 0 ? "+"
            : change == 0 ? "±"
            : ""
        ) + Format.Number(change);

    /// <summary>The unit of a difference: that of shares is the point.</summary>
    public static string Points(string unit) => unit is "%" or "％" ? "ポイント" : unit;
}
