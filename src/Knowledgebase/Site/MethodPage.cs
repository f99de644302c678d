using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>How progress is computed, worked through for each series from the records themselves.</summary>
internal static class MethodPage
{
    public static PageView View(Wording w, SiteView site)
    {
        ImmutableArray<(Entry Entry, Indicator Indicator)> indicators =
            [.. w.Catalog.All(Kind.Indicator).Take(100).Select(e => (e, (Indicator)e.Value))];
        return FixedPages.Page(w, site, "method", "進捗率の計算のしかた",
            "参考指標の進捗率を、どの数からどう計算したかを、系列ごとに示します。",
            [
                new("formula", "計算の式",
                [
                    new CodeBlock("進捗率（%） = （最新値 − 策定時） ÷ （目標値 − 策定時） × 100"),
                    new TextBlock("小数第2位を四捨五入し、小数第1位まで示します。出典に印字された進捗率と、当サイトで計算した進捗率を並べ、食い違えば記録を確かめる人に知らせます。"),
                ]),
                new("worked", "系列ごとの計算",
                [
                    indicators.IsEmpty ? NoIndicator : Worked(w, indicators),
                    new TextBlock("「丸めによる幅」は、策定時と最新値が四捨五入された値だとしたとき、進捗率がとり得る範囲です。動きの小さい系列ほど幅が大きいので、細かな差を比べないでください。"),
                ]),
                new("not-ratio", "最新値÷目標値とは違う",
                [
                    new TextBlock("進捗率は、始まりの値から目標までの道のりのうち、どこまで進んだかを表します。最新値を目標値で割った値は、始まりの値を含むため大きく出ます。二つは別のものなので、並べて示します。"),
                    indicators.IsEmpty ? NoIndicator : Ratios(w, indicators),
                ]),
                new("pace", "間に合うかどうかは示さない",
                [
                    new TextBlock("目標年度が出典にない指標では、予定より進んでいるか遅れているかを言えません。目標年度が分かるまで、当サイトは進み具合の判定をしません。また、策定時と最新値の二つの年しかない系列では、間の年の値は分からないため、線で結んだり補ったりしません。"),
                ]),
            ]);
    }

    private static TextBlock NoIndicator { get; } = new("参考指標の記録は、まだありません。");

    private static TableBlock Worked(Wording w, ImmutableArray<(Entry Entry, Indicator Indicator)> indicators) => new(
        "進捗率の計算", ["系列", "計算", "結果", "印字", "丸めによる幅"],
        [
            .. indicators.SelectMany(x => x.Indicator.Series.Select(s => new TableRow(null,
            [
                new([Series(w, x.Indicator, s)]),
                new([new ValueView($"（{N(s.Latest.Value)} − {N(s.Baseline.Value)}）÷（{N(s.Target.Value)} − {N(s.Baseline.Value)}）× 100")]),
                new([new ValueView(s.Progress is { } p ? N(p) + "%" : "計算できない") { Numeric = true }]),
                new([Wording.Fact(s.PrintedProgress, p => new ValueView(N(p) + "%") { Numeric = true })]),
                new([new ValueView(s.ProgressRange is { } range ? $"{N(range.Low)}〜{N(range.High)}%" : "計算できない") { Numeric = true }]),
            ]))),
        ]);

    private static TableBlock Ratios(Wording w, ImmutableArray<(Entry Entry, Indicator Indicator)> indicators) => new(
        "進捗率と、最新値÷目標値", ["系列", "進捗率", "最新値÷目標値"],
        [
            .. indicators.SelectMany(x => x.Indicator.Series.Where(s => s.Target.Value != 0).Select(s => new TableRow(null,
            [
                new([Series(w, x.Indicator, s)]),
                new([new ValueView(s.Progress is { } p ? N(p) + "%" : "計算できない") { Numeric = true }]),
                new([new ValueView(N(Math.Round(s.Latest.Value / s.Target.Value * 100, 1, MidpointRounding.AwayFromZero)) + "%") { Numeric = true }]),
            ]))),
        ]);

    private static ValueView Series(Wording w, Indicator indicator, Series s) =>
        new($"{indicator.Head.Title}（{s.Label}）") { Url = w.Routes.Of(w.Catalog[new RecordId(Kind.Series, s.Slug)]) };

    private static string N(decimal value) => Wording.Number(value);
}
