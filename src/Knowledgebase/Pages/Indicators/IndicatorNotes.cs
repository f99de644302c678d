namespace Knowledgebase.Pages.Indicators;

/// <summary>What must be said beside an indicator's figures. Every note follows from fields by a rule, never from a judgement of ours.</summary>
static class IndicatorNotes
{
    public static IEnumerable<Block> Mismatches(Site site, Indicator i) =>
        from s in i.Series
        from o in s.Observations
        where o.PrintedProgress.IsKnown && o.PrintedProgress.Value != s.ProgressOf(o)
        select new NoteBlock(
            Tone.Caution,
            $"出典に書かれた進捗率と計算が合いません（{s.Label}・{o.Year.ShortLabel}）",
            $"出典に書かれた進捗率は{N(o.PrintedProgress.Value)}%ですが、同じ表の数値から計算すると{(s.ProgressOf(o) is { } p ? N(p) + "%" : "計算できません")}{(s.ProgressOf(o) is null ? "。" : "です。")}どちらも直さずに載せています。",
            [new("計算のしかた", site.Routes.Method)]
        );

    /// <summary>Why no pace is stated, and what that would need; or, with a known target year, the pace in figures.</summary>
    public static Block? Pace(Site site, Indicator i)
    {
        var unknown = i.Series.Where(s => !s.Target.Year.IsKnown).ToArray();
        if (unknown.Length == 0)
            return new TextBlock(string.Concat(i.Series.Select(s => Even(i, s))));
        var known = string.Concat(i.Series.Where(s => s.Target.Year.IsKnown).Select(s => Even(i, s)));
        var reasons = string.Join(
            "・",
            unknown.Select(s => AbsenceReasons.LabelOf(Accountability.WithoutYear(s.Target)!.Reason)).Distinct()
        );
        var of = unknown.Length == i.Series.Length ? "" : $"（{string.Join("・", unknown.Select(s => s.Label))}）";
        return new NoteBlock(
            Tone.Open,
            $"目標に間に合うかどうかは示していません{of}",
            $"目標年度が{reasons}のためです。何年かけて目標に届けばよいかが分からないと、進み方が速いか遅いかは言えません。示すには、目標年度と、それを定めた計画の箇所が必要です。{known}",
            [new("目標年度によって見え方がどう変わるか", site.Routes.Method + "#pace")]
        );
    }

    public static TableBlock? Beside(Indicator i) =>
        i.NarrativeClaim.Absence is { Written: false }
            ? null
            : new(
                "総括の書かれ方と、数値の動き",
                ["細目", "総括の書かれ方（当サイトの分類）", "策定時から最新値まで", "進捗率（計算）"],
                [
                    .. i.Series.Select(s => new TableRow(
                        null,
                        [
                            s.Label,
                            Format.Fact(
                                i.NarrativeClaim,
                                claim => Choices.NarrativeClaims.LabelOf(claim)
                            ),
                            new ValueView(SeriesStatuses.Change(Change(s)) + SeriesStatuses.Points(i.Unit))
                            {
                                Numeric = true,
                                Note =
                                    $"{s.Baseline.Year.ShortLabel}の{N(s.Baseline.Value)}{i.Unit}から{s.Latest.Year.ShortLabel}の{N(s.Latest.Value)}{i.Unit}",
                            },
                            new ValueView(s.Progress is { } p ? N(p) + "%" : "計算できない") { Numeric = true },
                        ]
                    )),
                ]
            );

    /// <summary>Where the words and the figures differ, said without taking a side.</summary>
    public static IEnumerable<Block> Differences(Indicator i)
    {
        if (!i.NarrativeClaim.IsKnown)
            yield break;
        ImmutableArray<string> said =
        [
            .. i.Series.Select(s => Against(i, s)).OfType<string>(),
            .. new[] { OneForAll(i), NoNeed(i) }.OfType<string>(),
        ];
        if (!said.IsEmpty)
            yield return new NoteBlock(Tone.Info, "総括と数値を比べるときに", string.Concat(said), []);
    }

    static string? Against(Indicator i, Series s)
    {
        var claim = i.NarrativeClaim.Value;
        var status = Change(s) * (i.HigherIsBetter ? 1 : -1);
        var differs =
            (claim == NarrativeClaim.Grew && status <= 0) || (claim == NarrativeClaim.Fell && status >= 0);
        var movement =
            Change(s) == 0
                ? "変わっていません"
                : $"{N(Math.Abs(Change(s)))}{SeriesStatuses.Points(i.Unit)}{(Change(s) > 0 ? "上がって" : "下がって")}います";
        return differs
            ? $"総括には「{Choices.NarrativeClaims.LabelOf(claim)}」という趣旨の記述がありますが、{s.Label}の値は{movement}。"
            : null;
    }

    // One narrative for several series hides that they move differently.
    static string? OneForAll(Indicator i) =>
        i.Series.Select(Change).Distinct().Count() < 2
            ? null
            : $"総括は細目を分けずに書かれています。数値の動きは{string.Join("、", i.Series.Select(s => $"{s.Label}{SeriesStatuses.Change(Change(s))}{SeriesStatuses.Points(i.Unit)}"))}です。";

    static string? NoNeed(Indicator i)
    {
        var open = i.Series.Where(s => SeriesStatuses.Of(i, s) != SeriesStatus.Reached).ToArray();
        return i.Needs.Length > 0 || open.Length == 0
            ? null
            : $"目標値までの差（{string.Join("、", open.Select(s => $"{s.Label}{N(SeriesStatuses.Rest(s))}{SeriesStatuses.Points(i.Unit)}"))}）と、これから必要なことは、総括に記載がありません。";
    }

    static string Even(Indicator i, Series s)
    {
        var (from, to, at) = (s.Baseline.Year.Year, s.Target.Year.Value.Year, s.Latest.Year.Year);
        if (to <= from || at > to)
            return "";
        var even = Math.Round(
            s.Baseline.Value + ((s.Target.Value - s.Baseline.Value) * (at - from) / (to - from)),
            1,
            MidpointRounding.AwayFromZero
        );
        var apart = s.Latest.Value - even;
        var where = apart == 0 ? "同じ" : $"{N(Math.Abs(apart))}{SeriesStatuses.Points(i.Unit)}{(apart > 0 ? "上" : "下")}";
        return $"{s.Label}が{s.Baseline.Year.ShortLabel}から{s.Target.Year.Value.ShortLabel}まで毎年同じだけ進むとすると、{s.Latest.Year.ShortLabel}の値は{N(even)}{i.Unit}になります。実際の値はそれ{(apart == 0 ? "と" : "より")}{where}です。";
    }

    static decimal Change(Series s) => s.Latest.Value - s.Baseline.Value;

    static string N(decimal value) => Format.Number(value);
}
