namespace Knowledgebase.Trial.Words;

/// <summary>More of what practices are about: the themes that fewer schools take up.</summary>
public static class RareThemes
{
    /// <summary>All rare themes.</summary>
    public static ImmutableArray<Concept> All { get; } = Concept.Table("theme", """
        food|食育/食に関する指導/給食指導|食育=しょくいく|
        paperless|ペーパーレス/ペーパレス/紙の削減||プリント配布
        readwrite|読み書き支援/読み書き困難への支援/ディスレクシア支援||
        aac|意思伝達支援/コミュニケーション支援/拡大代替コミュニケーション|意思伝達=いしでんたつ|文字盤
        exchange|学校間交流/交流学習/他校との交流||
        international|国際交流/海外交流/国際理解教育||姉妹都市
        in-school-centre|校内教育支援センター/校内フリースクール/別室登校||適応指導
        ensemble|器楽合奏/合奏/アンサンブル|合奏=がっそう|
        violin|ヴァイオリン演奏/バイオリン演奏||
        observation|観察記録/観察カード/かんさつカード||
        statistics|統計教育/統計学習/統計的な探究|統計=とうけい|
        robot|ロボット教材/ロボット学習/ロボティクス||
        drone|ドローン撮影/ドローン/無人航空機||
        vr|VR体験/ＶＲ体験/バーチャル体験/仮想現実||
        making|3Dものづくり/３Ｄものづくり/立体造形||
        universal-design|授業のユニバーサルデザイン/ユニバーサルデザイン授業/UDL||
        bullying|いじめ防止/いじめ対策/いじめの予防||
        council|生徒会活動/児童会活動|生徒会=せいとかい|あいさつ運動
        club|部活動改革/部活動の地域移行/部活動の地域連携|部活動=ぶかつどう|
        sharing|教材共有/教材の共有/教材ポータル||指導案の棚
        mentoring|若手研修/若手教員研修/初任者支援||
        noncognitive|非認知能力/非認知スキル/社会情動的スキル|非認知=ひにんち|
        wellbeing|ウェルビーイング/ウエルビーイング/Well-being||
        flipped|反転授業/反転学習/フリップ授業|反転授業=はんてんじゅぎょう|
        money|金融教育/お金の学習/マネー教育||おこづかい帳
        environment|環境教育/環境学習/エコ学習||ごみ分別
        welfare|福祉教育/福祉学習|福祉=ふくし|高齢者施設
        library|学校図書館/図書館活用/図書室活用|図書館=としょかん|
        pioneer|始動人育成/始動人の育成/始動人講座|始動人=しどうじん|
        storytelling|読み聞かせ/読みきかせ/よみきかせ||
        """);
}
