namespace Knowledgebase.Sample.Words;

/// <summary>Times, places and things that sentences speak of. No name is that of a real place, school or person.</summary>
static class Things
{
    public static ImmutableArray<string> Municipalities { get; } =
        [.. "ABCDEFGHJK".Select(c => $"例示市{c}"), .. "ABCDEFGHJK".Select(c => $"例示町{c}"), .. "ABCDEF".Select(c => $"例示村{c}")];

    public static ImmutableArray<string> Months { get; } = ["4月", "9月", "5月", "1月", "6月", "10月", "7月", "11月", "2月", "12月", "3月", "8月"];

    public static ImmutableArray<string> Events { get; } =
    [
        "運動会", "学期末の評価", "授業参観", "合唱の発表会", "校外学習", "修学旅行", "文化祭", "入学式", "健康診断", "個別の面談", "避難訓練", "卒業式",
        "学力の調査", "持久走の大会", "学習の発表会", "新入生の説明会", "職場の体験", "地域の祭り", "水泳の学習", "読書の週間", "あいさつの運動", "芸術の鑑賞会",
    ];

    public static ImmutableArray<string> Helpers { get; } =
    [
        "黒板の写真", "色分けした目印", "手順の掲示", "振り返りの例", "名札の番号", "予備の端末", "充電の当番表", "大きな文字の手引き", "ふりがなを付けた説明", "短い見本の映像",
        "記入の見本", "時間を示すタイマー", "役割のカード", "評価の観点表", "家庭への案内文", "困ったときの連絡先", "用語の一覧", "班の座席表", "音量の目安", "約束の掲示",
        "保存場所の図", "提出の締切表", "話し方の手引き", "点検の表", "名前の付け方の決まり",
    ];

    public static ImmutableArray<string> Worksheets { get; } =
    [
        "ワークシート", "考えを書くカード", "学習の記録", "班の記録用紙", "問いの一覧", "比べる表", "振り返りの様式", "発表の構成表", "予想を書く欄", "考えの地図", "確かめの表",
        "説明の下書き",
    ];
}
