namespace Knowledgebase.Sample.Words;

static class Results
{
    public static ImmutableArray<string> Said { get; } =
    [
        "{voice}から、「{feeling}」という声がありました。数えてはいません。", "{scene}の様子が落ち着いたと、{who}が書いています。", "{voice}の振り返りに、「{feeling}」という言葉が見られました。",
        "{product}を使う学級が増えました。数は記録していません。", "「{topic}」の学習でも、{name}に生かす様子が見られました。",
    ];

    public static ImmutableArray<string> Counted { get; } =
    [
        "{years}に{n}{group}が取り組みました。「{feeling}」と答えた人は{share}%でした。", "{n}{group}のうち{share}%が「{feeling}」と答えました。{month}のアンケートです。",
        "{name}の記録は、{years}に{n}{group}分が集まりました。「{feeling}」という答えは{share}%です。",
    ];

    public static ImmutableArray<string> Compared { get; } =
    [
        "{counted}は、始める前の{before}{unit}から{after}{unit}になりました。どちらも{month}の1週間に数えた値です。",
        "同じ学級で比べると、{counted}は{before}{unit}から{after}{unit}に変わりました。{month}に数えました。",
    ];

    public static ImmutableArray<string> BesideOthers { get; } =
    [
        "取り入れた学級の{counted}は{after}{unit}、取り入れていない学級は{before}{unit}でした。{month}の同じ週に数えました。",
        "{place}の3校で同じ方法で数えると、{counted}は平均で{before}{unit}から{after}{unit}になりました。",
    ];

    public static ImmutableArray<string> Independent { get; } =
    [
        "別の3校が同じ手順で行い、{counted}はどの学校でも改善しました。3校の平均は{before}{unit}から{after}{unit}です。",
        "学校の外の調査の担当が確かめ、{counted}が{before}{unit}から{after}{unit}になったと報告しました。",
    ];

    public static ImmutableArray<string> Methods { get; } =
        ["無記名のアンケート", "1週間の記録", "同じ項目の前後の比較", "職員への聞き取り", "入力の記録の集計", "様子の観察", "学年ごとの集計", "業務時間の記録"];
}
