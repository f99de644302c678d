namespace Knowledgebase.Trial;

/// <summary>Every third query, drawn by chance. They are never looked at while the search is tuned, and are reported apart.</summary>
static class HeldOutQueries
{
    public static ImmutableArray<TrialQuery> All { get; } =
    [
        Of("点字ブロック 地図", QueryClasses.KnownItem, "item:braille"),
        Of("相撲部屋 対話", QueryClasses.KnownItem, "item:sumo"),
        Of("縄文土器 計測", QueryClasses.KnownItem, "item:jomon"),
        Of("狂言 鑑賞", QueryClasses.KnownItem, "item:kyogen"),
        Of("盲導犬 講座", QueryClasses.KnownItem, "item:guide-dog"),
        Of("避難所 ゲーム", QueryClasses.KnownItem, "item:shelter"),
        Of("落とし物 一覧", QueryClasses.KnownItem, "item:lost"),
        Of("茶畑 定点撮影", QueryClasses.KnownItem, "item:tea"),

        Of("落語クラブ配信", QueryClasses.RunOn, "item:rakugo"),
        Of("給食残量グラフ", QueryClasses.RunOn, "item:lunch-waste"),
        Of("水耕栽培自動記録", QueryClasses.RunOn, "item:hydroponics"),
        Of("持久走ラップ計測", QueryClasses.RunOn, "item:endurance"),
        Of("書写筆順動画", QueryClasses.RunOn, "item:brush"),

        Of("プログラミング Scratch", QueryClasses.AllOf, "theme:programming tool:scratch"),
        Of("学習履歴 数学", QueryClasses.AllOf, "theme:study-log subject:mathematics"),
        Of("Chromebook 防災教育", QueryClasses.AllOf, "tool:chromebook theme:disaster"),
        Of("体育 iPad", QueryClasses.AllOf, "subject:physical-education tool:ipad"),
        Of("社会 ふるさと学習", QueryClasses.AllOf, "subject:social-studies theme:furusato"),
        Of("キャリア教育 インタビュー", QueryClasses.AllOf, "theme:career aspect:interview"),
        Of("電子黒板 小学3年", QueryClasses.AllOf, "tool:board grade:e3"),
        Of("欠席連絡 クラウド", QueryClasses.AllOf, "theme:absence aspect:cloud"),

        Of("理科", QueryClasses.Facet, "subject:science"),
        Of("Chromebook", QueryClasses.Facet, "tool:chromebook"),
        Of("小学5年", QueryClasses.Facet, "grade:e5"),
        Of("聴覚障害", QueryClasses.Facet, "disability:hearing"),

        Of("クロームブック 探究的な学び", QueryClasses.Synonym, "tool:chromebook theme:inquiry"),
        Of("養護学校", QueryClasses.Synonym, "school:special-needs"),
        Of("マイクロビット", QueryClasses.Synonym, "tool:microbit"),
        Of("持続可能な開発目標", QueryClasses.Synonym, "theme:sdgs"),
        Of("別室登校", QueryClasses.Synonym, "theme:in-school-centre"),
        Of("部活動の地域移行", QueryClasses.Synonym, "theme:club"),
        Of("デジタルシティズンシップ", QueryClasses.Synonym, "theme:info-moral"),
        Of("仮想現実", QueryClasses.Synonym, "theme:vr"),

        Of("ＳＴＥＡＭ教育", QueryClasses.Form, "theme:steam"),
        Of("CHROMEBOOK 欠席連絡", QueryClasses.Form, "tool:chromebook theme:absence"),
        Of("ｸﾗｳﾄﾞ", QueryClasses.Form, "aspect:cloud"),
        Of("sdgs", QueryClasses.Form, "theme:sdgs"),
        Of("生成ａｉ", QueryClasses.Form, "tool:generative-ai"),
        Of("ばいおりん", QueryClasses.Form, "theme:violin"),
        Of("ぷらねたりうむ", QueryClasses.Form, "item:planetarium"),

        Of("バイオリン", QueryClasses.Names, "theme:violin"),
        Of("高橋学級", QueryClasses.Names, "item:takahashi"),
        Of("山崎先生", QueryClasses.Names, "item:yamazaki"),
        Of("吉野川", QueryClasses.Names, "item:yoshino-river"),
        Of("五ケ年計画", QueryClasses.Names, "item:five-years"),
        Of("wellbeing", QueryClasses.Names, "theme:wellbeing"),
        Of("3Dプリンター", QueryClasses.Names, "tool:printer-3d"),
        Of("三ヵ月計画", QueryClasses.Names, "aspect:three-months"),

        Of("探", QueryClasses.Typing, "theme:inquiry"),
        Of("俳", QueryClasses.Typing, "theme:haiku"),
        Of("欠", QueryClasses.Typing, "theme:absence"),
        Of("防災き", QueryClasses.Typing, "theme:disaster"),
        Of("スタディ", QueryClasses.Typing, "theme:study-log"),
        Of("Google Cla", QueryClasses.Typing, "tool:classroom"),
        Of("ぷろぐら", QueryClasses.Typing, "theme:programming"),
        Of("和菓", QueryClasses.Typing, "item:wagashi"),

        Of("席連絡", QueryClasses.Substring, "theme:absence"),
        Of("ゴーグル", QueryClasses.Substring, "tool:vr-goggles"),
        Of("モラル", QueryClasses.Substring, "theme:info-moral"),
        Of("生息マップ", QueryClasses.Substring, "item:fireflies"),
        Of("紙芝居", QueryClasses.Substring, "item:sign-theatre"),

        Of("C#", QueryClasses.Mixed, "tool:csharp"),
        Of("3Dプリンタ", QueryClasses.Mixed, "tool:printer-3d"),
        Of("GIGA端末 持ち帰り", QueryClasses.Mixed, "item:take-home"),
        Of("U-18討論会", QueryClasses.Mixed, "item:under-18"),
        Of("Q&A集", QueryClasses.Mixed, "aspect:video-call"),
        Of("Wi-Fi", QueryClasses.Mixed, "aspect:wifi"),
        Of("ICT支援員", QueryClasses.Mixed, "aspect:assistant"),

        Of("はいく", QueryClasses.Reading, "theme:haiku"),
        Of("つうきゅう", QueryClasses.Reading, "theme:special"),
        Of("がっそう", QueryClasses.Reading, "theme:ensemble"),
        Of("はんてんじゅぎょう", QueryClasses.Reading, "theme:flipped"),
        Of("ひにんち", QueryClasses.Reading, "theme:noncognitive"),

        Of("「先生のための休み時間」", QueryClasses.Phrase, "item:teacher-break"),
        Of("\"小さな声\"", QueryClasses.Phrase, "item:small-voice"),
        Of("「保護者と話す」 五つの問い", QueryClasses.Phrase, "item:parent-talk"),
        Of("\"往復書簡\"", QueryClasses.Phrase, "item:snow-country"),

        Of("ビスケット", QueryClasses.OneWay, "tool:viscuit"),
        Of("電話当番", QueryClasses.OneWay, "theme:absence"),
        Of("自由研究", QueryClasses.OneWay, "theme:inquiry"),
        Of("地震", QueryClasses.OneWay, "theme:disaster"),
        Of("外国籍", QueryClasses.OneWay, "theme:japanese"),
    ];

    static TrialQuery Of(string text, string name, string concepts) => new(text, name, [.. concepts.Split(' ')], HeldOut: true);
}
