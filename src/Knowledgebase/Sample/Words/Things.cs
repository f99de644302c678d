using System.Collections.Immutable;

namespace Knowledgebase.Sample.Words;

/// <summary>People, times, places and things that sentences speak of. No name is that of a real place, school or person.</summary>
internal static class Things
{
    public static ImmutableArray<string> Municipalities { get; } =
        [.. "ABCDEFGHJK".Select(c => $"例示市{c}"), .. "ABCDEFGHJK".Select(c => $"例示町{c}"), .. "ABCDEF".Select(c => $"例示村{c}")];

    public static ImmutableArray<string> People { get; } =
    [
        "担任", "児童生徒", "保護者", "学年の職員", "管理職", "養護教諭", "情報の担当", "教務の担当", "支援員", "地域の協力者", "図書館の担当", "事務職員",
        "特別支援の担当", "研修の担当", "生徒指導の担当", "栄養教諭", "学校運営協議会の委員", "実習に来た学生", "専門の講師", "卒業生",
    ];

    public static ImmutableArray<string> Months { get; } = ["4月", "9月", "5月", "1月", "6月", "10月", "7月", "11月", "2月", "12月", "3月", "8月"];

    public static ImmutableArray<string> Events { get; } =
    [
        "運動会", "学期末の評価", "授業参観", "合唱の発表会", "校外学習", "修学旅行", "文化祭", "入学式", "健康診断", "個別の面談", "避難訓練", "卒業式",
        "学力の調査", "持久走の大会", "学習の発表会", "新入生の説明会", "職場の体験", "地域の祭り", "水泳の学習", "読書の週間", "あいさつの運動", "芸術の鑑賞会",
    ];

    public static ImmutableArray<string> Rooms { get; } =
    [
        "教室", "職員室", "学校図書館", "体育館", "理科室", "保健室", "パソコン室", "音楽室", "校庭", "家庭科室", "図工室", "多目的室", "相談室", "昇降口", "農場",
        "実習室", "武道場", "学級の菜園", "放送室", "会議室",
    ];

    public static ImmutableArray<string> Scenes { get; } =
    [
        "朝の会", "授業の導入", "班での活動", "授業のまとめ", "休み時間", "放課後", "家庭学習", "学年の集会", "職員の打ち合わせ", "保護者会", "単元の終わり", "学期のはじめ",
        "雨の日の昼休み", "委員会の活動", "校内の研修", "夏休みの登校日", "週末の課題", "帰りの会",
    ];

    public static ImmutableArray<string> Helpers { get; } =
    [
        "黒板の写真", "色分けした目印", "手順の掲示", "振り返りの例", "名札の番号", "予備の端末", "充電の当番表", "大きな文字の手引き", "ふりがなを付けた説明", "短い見本の映像",
        "記入の見本", "時間を示すタイマー", "役割のカード", "評価の観点表", "家庭への案内文", "困ったときの連絡先", "用語の一覧", "班の座席表", "音量の目安", "約束の掲示",
        "保存場所の図", "提出の締切表", "話し方の手引き", "点検の表", "名前の付け方の決まり",
    ];

    public static ImmutableArray<string> Feelings { get; } =
    [
        "安心して取り組めた", "自分の変化に気付けた", "次も続けたい", "友達の考えがよく分かった", "準備が楽になった", "待つ時間が減った", "質問しやすくなった",
        "失敗してもやり直せた", "見通しがもてた", "自分で選べてうれしかった", "家でも話題になった", "相談する相手が増えた", "落ち着いて話せた", "工夫する楽しさがあった",
    ];
}
