namespace Knowledgebase.Trial.Words;

/// <summary>Items of which one, two or three records tell, in title and summary. Each spelling has a record of its own.</summary>
/// <param name="Item">The item and its spellings.</param>
/// <param name="Copies">How many records tell of it.</param>
/// <param name="Also">Themes and tools that those records are about.</param>
public sealed record Planted(Concept Item, int Copies, ImmutableArray<string> Also)
{
    /// <summary>All planted items, their tellings fewer than the 200 records that have them.</summary>
    public static ImmutableArray<Planted> All { get; } =
    [
        .. Lines.Split('\n').Select(line => line.Split('|')).Select(cells => new Planted(
            Concept.Table("item", $"{cells[0]}|{cells[1]}")[0],
            cells[1].Split('/').Length,
            cells.Length > 2 ? [.. cells[2].Split(' ')] : [])),
    ];

    const string Lines = """
        wagashi|和菓子職人の遠隔授業|theme:remote
        planetarium|プラネタリウムで学ぶ星の動き
        yoshino-river|𠮷野川の水質調査/吉野川の水質調査
        yoshino-map|吉野と野川を比べる古い地図
        takahashi|髙橋学級の朝の会/高橋学級の朝の会
        yamazaki|山﨑先生の板書/山崎先生の板書
        watanabe|渡邊文庫の貸出/渡辺文庫の貸出
        saito|齋藤農園での収穫/斎藤農園での収穫
        hamada|濵田港の魚市場/浜田港の魚市場
        kasumi|霞ヶ谷の棚田/霞ケ谷の棚田
        tsurugamine|鶴ヵ峰の気象観測/鶴ヶ峰の気象観測
        five-years|五ヵ年計画の点検/五ヶ年計画の点検/五カ年計画の点検
        silkworm|蚕の飼育日記
        konnyaku|こんにゃく芋の栽培日誌
        daruma|だるま市の取材新聞
        sign-theatre|手話紙芝居の上演
        braille|点字ブロックの地図づくり
        sumo|相撲部屋との対話
        robot-arm|ロボットアームの設計|theme:robot
        hydroponics|水耕栽培の自動記録
        bees|ミツバチの巣箱観察|theme:observation
        weather-box|百葉箱のデータ公開|theme:data
        jomon|縄文土器の3D計測
        kyogen|狂言の録画鑑賞
        rakugo|落語クラブの配信
        shogi|将棋の棋譜入力
        guide-dog|盲導犬の出前講座|theme:welfare
        lunch-waste|給食の残量グラフ|theme:food
        commute-map|通学路の危険箇所マップ
        fireflies|ホタルの生息マップ|theme:environment
        bus|通学バスの時刻案内
        shelter|避難所運営ゲーム|theme:disaster
        lost|落とし物の検索一覧
        keys|鍵の貸出台帳
        prints|印刷枚数の見える化|theme:paperless
        pool|プールの水温記録
        choir|合唱のパート練習音源
        taiko|和太鼓の譜面共有
        rope|なわとび検定の記録
        endurance|持久走のラップ計測
        brush|書写の筆順動画
        abacus|そろばんの検定練習
        stop-motion|コマ撮りアニメの制作|theme:video
        radio|校内ラジオの台本
        newspaper|学級新聞の共同編集
        half-adult|二分の一成人式の映像
        wheelchair|車いすバスケットボール体験
        switch|スイッチ教材の自作
        snoezelen|スヌーズレン室の演出
        gaze-piano|視線で奏でるピアノ|theme:eye-input
        ai-haiku|AI俳句の句会/ＡＩ俳句の句会|theme:haiku tool:generative-ai
        take-home|GIGA端末の持ち帰り/ＧＩＧＡ端末の持ち帰り|theme:one-to-one
        pdca|PDCA手帳の活用
        co2|CO2濃度の見える化/CO₂濃度の見える化
        ph|pH測定の動画
        under-18|U-18討論会の運営
        five-g|5G通信の体験
        cubic|1㎥の空間づくり
        snow-country|雪国の学校との往復書簡
        tea|茶畑の四季の定点撮影
        morning-reading|朝の五分間読書|theme:reading
        morning-decoy|五分間の体操と朝の静かな読書
        asking|問いの立て方講座
        asking-decoy|旗の立て方と自然への問い
        teacher-break|先生のための休み時間
        break-decoy|休み時間の遊びを先生に教わる
        last-page|最後の一頁を読む会
        last-decoy|一頁ごとに読む最後の発表
        small-voice|小さな声の記録帳
        voice-decoy|声の大きさと小さな記録
        night-sky|夜空の下の理科室
        sky-decoy|理科室から夜空を見る下校前
        parent-talk|保護者と話す五つの問い
        talk-decoy|五つの問いから話す保護者会
        half-day|半日で終わる引継ぎ
        day-decoy|引継ぎは半日ずつ行う
        """;
}
