namespace Knowledgebase.Pages.Indicators;

/// <summary>How progress is computed, worked through for each series from the records themselves, and what the site's words mean.</summary>
static class MethodPage
{
    public static PageView View(Site site)
    {
        ImmutableArray<(Entry Entry, Indicator Indicator)> indicators =
        [
            .. site.Catalog.All(Kind.Indicator).Take(100).Select(e => (e, (Indicator)e.Value)),
        ];
        return site.Page(
            site.Routes.Method,
            "進捗率の計算のしかた",
            "参考指標の進捗率を、どの数からどう計算したかを、系列ごとに示します。",
            [
                new(
                    "formula",
                    "計算の式",
                    [
                        new CodeBlock("進捗率（%） = （最新値 − 策定時） ÷ （目標値 − 策定時） × 100"),
                        new TextBlock(
                            "小数第2位を四捨五入し、小数第1位まで示します。出典に書かれた進捗率と、当サイトで計算した進捗率を並べます。食い違うときは、どちらも直さずに、指標のページでそのことを知らせます。"
                        ),
                    ]
                ),
                new(
                    "worked",
                    "系列ごとの計算",
                    [
                        indicators.IsEmpty ? NoIndicator : MethodTables.Worked(site, indicators),
                        new TextBlock(
                            "「丸めによる幅」は、策定時と最新値が四捨五入された値だとしたとき、進捗率がとり得る範囲です。動きの小さい系列ほど幅が大きいので、細かな差を比べないでください。"
                        ),
                    ]
                ),
                new(
                    "not-ratio",
                    "最新値÷目標値とは違う",
                    [
                        new TextBlock(
                            "進捗率は、始まりの値から目標までの道のりのうち、どこまで進んだかを表します。最新値を目標値で割った値は、始まりの値を含むため、目標に届くまでは大きく、目標を超えると小さく出ます。二つは別のものなので、並べて示します。下げる目標には、割った値に意味がないので示しません。"
                        ),
                        indicators.IsEmpty ? NoIndicator : MethodTables.Ratios(site, indicators),
                    ]
                ) { Folded = true },
                new(
                    "pace",
                    "間に合うかどうかは示さない",
                    [
                        new TextBlock(
                            "目標年度が出典にない指標では、予定より進んでいるか遅れているかを言えません。目標年度が分かるまで、当サイトは進み具合の判定をしません。また、策定時と最新値の二つの年しかない系列では、間の年の値は分からないため、補いません。図の破線は二つの値を結んだだけです。"
                        ),
                        .. indicators.IsEmpty ? [] : Supposed(site, indicators),
                    ]
                ) { Folded = true },
                new(
                    "years",
                    "年度ごとの示し方",
                    [
                        new TextBlock(
                            "点検・評価が参考指標の進み方をどう示すかは、年度によって違うことがあります。当サイトは、それぞれの年度の示し方をそのまま残し、後の年度の示し方で前の値を書き直しません。"
                        ),
                        .. MethodTables.Evaluations(site) is { } evaluations ? ImmutableArray.Create<Block>(evaluations)
                            : [],
                    ]
                ) { Folded = true },
                new(
                    "evidence",
                    "根拠レベル",
                    [
                        new TextBlock(
                            "成果や実践の結果に付けた根拠レベルは、出典に何が書かれているかを表す、当サイトの分類です。学校や取組のよしあしを表すものではありません。"
                        ),
                        MethodTables.Words("根拠レベルの意味", Choices.EvidenceLevels),
                    ]
                ) { Folded = true },
                new(
                    "absence",
                    "値がない場合の表示",
                    [
                        new TextBlock(
                            "値がない場合は、空欄や0にせず、なぜないかを示します。「記載なし」は出典に書かれていないという意味で、行われなかったという意味ではありません。"
                        ),
                        MethodTables.Words("値がない理由", AbsenceReasons.All),
                    ]
                ) { Folded = true },
                new(
                    "gaps",
                    "事例の数え方",
                    [
                        new TextBlock(
                            "事例の件数は、このサイトに載っている記録の数です。学校で行われている実践の数ではありません。見本の記録（例示）は数えません。一件もないときは、空欄にせず「0件」と示します。"
                        ),
                    ]
                ) { Folded = true },
            ]
        );
    }

    static TextBlock NoIndicator { get; } = new("参考指標の記録は、まだありません。");

    static IEnumerable<Block> Supposed(
        Site site,
        ImmutableArray<(Entry Entry, Indicator Indicator)> indicators
    ) =>
        MethodTables.Supposed(site, indicators) is not { } table
            ? []
            :
            [
                new TextBlock(
                    "下の表は、目標年度を仮に置くと、必要な進み方がどれだけ変わるかを示すためのものです。仮の年度は当サイトが並べたもので、計画の目標年度ではありません。同じ値でも、置く年度によって足りているようにも足りないようにも見えます。"
                ),
                table,
            ];
}
