namespace Knowledgebase.Pages.Indicators;

/// <summary>What became of the targets, in sentences made from printed values alone: of one series, and of all of them together.</summary>
static class Accountability
{
    /// <summary>Where one series stands: its state first, then the figures that it follows from.</summary>
    public static string Of(Indicator indicator, Series series) =>
        Sentence(Stated(indicator, series)) + NoYear([WithoutYear(series.Target)?.Reason]);

    /// <summary>All series of an indicator, one after the other; that no target year is printed is said once.</summary>
    public static string Of(Indicator indicator) =>
        string.Concat(indicator.Series.Select(s => Sentence(Stated(indicator, s))))
        + NoYear([.. indicator.Series.Select(s => WithoutYear(s.Target)?.Reason)]);

    /// <summary>The way of one series and what it lacks, in a few words: 近づいた・残り27.7ポイント.</summary>
    public static string InShort(Indicator indicator, Series series)
    {
        var (d, unit) = (indicator.DistanceOf(series), SeriesStatuses.Points(indicator.Unit));
        var rest = d is { Rest: { } missing, Status: not SeriesStatus.Reached } ? $"・残り{N(missing)}{unit}" : "";
        return (d.Status == SeriesStatus.Reached ? "目標に達した" : Word(d.Status)) + rest;
    }

    static StatedDistance Stated(Indicator indicator, Series series)
    {
        var (unit, target) = (indicator.Unit, series.Target);
        return new(
            indicator.Series.Length == 1 ? "" : series.Label,
            indicator.DistanceOf(series),
            unit,
            N(target.Value) + unit + (target.Operator.IsKnown ? target.Operator.Value : "")
        )
        {
            BaselineYear = series.Baseline.Year.ShortLabel,
            LatestYear = series.Latest.Year.ShortLabel,
        };
    }

    /// <summary>Whether the targets were reached, of all series of some indicators; null without any.</summary>
    public static string? OfAll(IEnumerable<Indicator> indicators)
    {
        (Distance Distance, string Unit, Target Target)[] all =
        [
            .. from i in indicators
            from s in i.Series
            select (i.DistanceOf(s), i.Unit, s.Target),
        ];
        if (all.Length == 0)
            return null;
        var units = all.Select(x => SeriesStatuses.Points(x.Unit)).Distinct().ToArray();
        return Verdict([.. all.Select(x => x.Distance)], units is [var unit] ? unit : null)
            + NoYear([.. all.Select(x => WithoutYear(x.Target)?.Reason)]);
    }

    /// <summary>How many of some series reached their targets.</summary>
    public static (int Reached, int All) Count(IEnumerable<Indicator> indicators)
    {
        bool[] all = [.. indicators.SelectMany(i => i.Series.Select(i.Reaches))];
        return (all.Count(reached => reached), all.Length);
    }

    public static string Sentence(StatedDistance stated)
    {
        var (d, unit) = (stated.Distance, SeriesStatuses.Points(stated.Unit));
        var verdict = d.Status switch
        {
            SeriesStatus.Reached => "目標に達しました",
            SeriesStatus.Forward => "目標に近づきました",
            SeriesStatus.Unchanged => "変わっていません",
            SeriesStatus.Backward => "目標から遠ざかりました",
            SeriesStatus.NoBaseline => "まだ目標に達していません。策定時の値がないので、近づいたかどうかは分かりません",
            _ => "目標がないので、達したかどうかは言えません",
        };
        var now = $"{stated.LatestYear}は{N(d.Latest)}{stated.Unit}";
        var moved = d is { Baseline: { } from, Moved: { } change }
            ? $"策定時（{stated.BaselineYear}）の{N(from)}{stated.Unit}から{Change(change)}、{now}です"
            : now + "です";
        var rest =
            d.Rest is not { } missing ? ""
            : d.Status == SeriesStatus.Reached ? $"目標は{stated.Target}です。"
            : missing == 0 ? $"目標の{stated.Target}には、まだ届いていません。"
            : $"目標の{stated.Target}まで、残り{N(missing)}{unit}です。";
        return $"{(stated.Label.Length > 0 ? $"{stated.Label}は、" : "")}{verdict}。{moved}。{rest}";

        string Change(decimal change) =>
            change == 0 ? "動かず" : $"{N(Math.Abs(change))}{unit}{(change > 0 ? "上がり" : "下がり")}";
    }

    /// <summary>How many of some figures reached their targets, and what became of the others.</summary>
    public static string Verdict(ImmutableArray<Distance> all, string? unit)
    {
        SeriesStatus[] open = [.. all.Select(d => d.Status).Where(s => s != SeriesStatus.Reached)];
        if (open.Length == 0)
            return all.Length == 1
                ? "数字は1つで、目標に達しました。"
                : $"{Count(all.Length)}の数字は、どれも目標に達しました。";
        return (all.Length == 1
            ? "数字は1つで、目標に達していません。"
            : $"{Count(all.Length)}の数字のうち、目標に達したものは{all.Length - open.Length}です。")
            + Rest(all, open, unit);
    }

    // What is not reached: one word where all go one way, numbers where they part.
    static string Rest(ImmutableArray<Distance> all, SeriesStatus[] open, string? unit)
    {
        var groups = open.GroupBy(s => s).OrderBy(g => g.Key).ToArray();
        if (groups.Length > 1)
            return $"ほかは、{string.Join("、", groups.Select(g => $"{Word(g.Key)}もの{g.Count()}"))}です。";
        var who =
            all.Length == 1 ? ""
            : open.Length == all.Length ? $"{Count(open.Length)}とも、"
            : open.Length == 1 ? "残る1つは、"
            : $"残る{Count(open.Length)}は、どれも";
        return $"{who}{Said(open[0])}{Range(all, unit, open[0])}。";
    }

    static string Range(ImmutableArray<Distance> all, string? unit, SeriesStatus status)
    {
        if (unit is null || status is not (SeriesStatus.Forward or SeriesStatus.Backward))
            return "";
        decimal[] moves = [.. all.Where(d => d.Status == status).Select(d => Math.Abs(d.Moved!.Value)).Order()];
        return moves[0] == moves[^1] ? $"（{N(moves[0])}{unit}）" : $"（{N(moves[0])}〜{N(moves[^1])}{unit}）";
    }

    static string Said(SeriesStatus status) =>
        status switch
        {
            SeriesStatus.Forward => "目標に近づきました",
            SeriesStatus.Unchanged => "変わっていません",
            SeriesStatus.Backward => "目標から遠ざかりました",
            SeriesStatus.NoBaseline => "策定時の値がありません",
            _ => "目標がありません",
        };

    static string Word(SeriesStatus status) =>
        status switch
        {
            SeriesStatus.Forward => "近づいた",
            SeriesStatus.Unchanged => "変わらない",
            SeriesStatus.Backward => "遠ざかった",
            SeriesStatus.NoBaseline => "策定時の値がない",
            _ => "目標がない",
        };

    /// <summary>That no year of a target is printed; nothing where every year is.</summary>
    public static string NoYear(ImmutableArray<AbsenceReason?> reasons) =>
        reasons.Count(r => r is not null) is var missing && missing == 0 ? ""
        : missing < reasons.Length ? $"目標の年度が分からないものは{missing}です。"
        : reasons.Distinct().Count() == 1 ? $"目標の年度は、{(missing == 1 ? "" : "どれも")}{Missing(reasons[0]!.Value)}。"
        : "目標の年度は、どれも分かっていません。";

    /// <summary>Why a target has no year, for the reader of its figures: whoever must be asked is asked because the source does not say.</summary>
    public static Absence? WithoutYear(Target target) =>
        target.Year.Absence is { Reason: AbsenceReason.NotAsked or AbsenceReason.BeingAsked }
            ? new(AbsenceReason.NotStated, "")
            : target.Year.Absence;

    static string Missing(AbsenceReason reason) =>
        reason == AbsenceReason.NotStated ? "出典に書かれていません" : $"{AbsenceReasons.LabelOf(reason)}です";

    static string Count(int n) => n < 10 ? $"{n}つ" : $"{n}個";

    static string N(decimal value) => Format.Number(value);
}

/// <summary>A distance with what its figures are called: unit, years, the target as printed; no label where there is but one series.</summary>
sealed record StatedDistance(string Label, Distance Distance, string Unit, string Target)
{
    public string BaselineYear { get; init; } = "";

    public string LatestYear { get; init; } = "";
}
