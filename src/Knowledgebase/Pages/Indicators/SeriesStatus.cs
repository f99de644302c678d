namespace Knowledgebase.Pages.Indicators;

/// <summary>Where a series stands, told from its figures alone. It says nothing of causes and nothing of pace.</summary>
enum SeriesStatus
{
    Reached,

    Forward,

    Unchanged,

    Backward,
}

static class SeriesStatuses
{
    public static SeriesStatus Of(Indicator indicator, Series series)
    {
        var sign = indicator.HigherIsBetter ? 1 : -1;
        if (indicator.Reaches(series))
            return SeriesStatus.Reached;
        var change = (series.Latest.Value - series.Baseline.Value) * sign;
        return change > 0 ? SeriesStatus.Forward
            : change == 0 ? SeriesStatus.Unchanged
            : SeriesStatus.Backward;
    }

    public static string Label(SeriesStatus status) =>
        status switch
        {
            SeriesStatus.Reached => "目標値に達した",
            SeriesStatus.Forward => "近づいた",
            SeriesStatus.Unchanged => "変わらない",
            _ => "▼ 遠ざかった",
        };

    /// <summary>One sentence: latest value, from where, how far to the target, and the progress as printed.</summary>
    public static string Sentence(Indicator i, Series s)
    {
        var change = s.Latest.Value - s.Baseline.Value;
        var moved =
            change == 0 ? "変わらず" : $"{N(Math.Abs(change))}{Points(i.Unit)}{(change > 0 ? "上がり" : "下がり")}";
        var status = Of(i, s);
        if (status == SeriesStatus.Backward)
            moved += "（遠ざかった）";
        var target = N(s.Target.Value) + i.Unit + (s.Target.Operator.IsKnown ? s.Target.Operator.Value : "");
        var rest =
            status == SeriesStatus.Reached
                ? $"目標の{target}に届いています"
                : $"目標の{target}まで残り{N(Rest(s))}{Points(i.Unit)}です";
        var printed = Printed(s.Latest) is { } words ? $"（出典の記載は{words}）" : "";
        return $"{s.Label}は{s.Latest.Year.ShortLabel}に{N(s.Latest.Value)}{i.Unit}で、策定時（{s.Baseline.Year.ShortLabel}）の{N(s.Baseline.Value)}{i.Unit}から{moved}、{rest}{printed}。";
    }

    /// <summary>The rating printed with a value, in words; null when none is printed.</summary>
    public static string? Printed(Observation observation) =>
        observation.PrintedProgress.IsKnown ? $"進捗率{N(observation.PrintedProgress.Value)}%"
        : observation.PrintedTrend.IsKnown ? Choices.Trends.LabelOf(observation.PrintedTrend.Value)
        : null;

    public static decimal Rest(Series s) => Math.Abs(s.Target.Value - s.Latest.Value);

    public static string Change(decimal change) =>
        (
            change > 0 ? "+"
            : change == 0 ? "±"
            : ""
        ) + N(change);

    /// <summary>The unit of a difference: that of shares is the point.</summary>
    public static string Points(string unit) => unit is "%" or "％" ? "ポイント" : unit;

    static string N(decimal value) => Format.Number(value);
}
