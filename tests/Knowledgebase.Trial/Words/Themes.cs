namespace Knowledgebase.Trial.Words;

/// <summary>What practices are about, the common ones first.</summary>
public static class Themes
{
    /// <summary>All themes.</summary>
    public static ImmutableArray<Concept> All { get; } = Concept.Table("theme", """
        absence|欠席連絡/出欠連絡/欠席の連絡/お休み連絡|欠席連絡=けっせきれんらく/出欠=しゅっけつ|電話当番
        inquiry|探究学習/探究的な学び/課題探究|探究=たんきゅう|自由研究
        one-to-one|1人1台端末/一人一台端末/１人１台端末/タブレット端末/GIGA端末||パソコン
        programming|プログラミング教育/プログラミング/プログラミング学習||アルゴリズム
        remote|遠隔授業/オンライン授業/リモート授業/遠隔教育|遠隔=えんかく|中継
        workstyle|働き方改革/業務改善/校務の効率化|働き方改革=はたらきかたかいかく|残業
        collaborative|協働学習/協働的な学び/協同学習|協働=きょうどう|話合い活動
        info-moral|情報モラル/情報モラル教育/デジタル・シティズンシップ/デジタルシティズンシップ||ネットいじめ
        study-log|学習履歴/スタディ・ログ/スタディログ/学びの履歴||
        individual|個別最適な学び/個別最適化/個に応じた学び||自由進度
        survey|保護者アンケート/保護者調査/家庭アンケート||学校評価
        reading|読書活動/読書推進/読書の習慣|読書=どくしょ|ビブリオバトル
        disaster|防災教育/防災学習/ぼうさい学習|防災=ぼうさい|地震
        training|校内研修/職員研修/校内研究会|校内研修=こうないけんしゅう|
        career|キャリア教育/進路学習/キャリア学習||職場体験
        furusato|ふるさと学習/郷土学習/故郷学習|郷土=きょうど|町探検
        digital-textbook|デジタル教科書/学習者用デジタル教科書/ディジタル教科書||
        steam|STEAM教育/ＳＴＥＡＭ教育/スティーム教育||
        eye-input|視線入力/視線による入力/アイトラッキング|視線入力=しせんにゅうりょく|
        nonattendance|不登校支援/登校支援/不登校の児童生徒への支援|不登校=ふとうこう|
        health|健康観察/体調管理/検温|健康観察=けんこうかんさつ|保健室
        haiku|俳句作り/俳句創作/俳句づくり|俳句=はいく|五七五
        sdgs|SDGs/ＳＤＧｓ/エスディージーズ/持続可能な開発目標||
        japanese|日本語指導/日本語教育/JSL指導||外国籍
        video|映像制作/動画制作/動画づくり/ムービー制作||字幕
        life-log|ライフ・ログ/ライフログ/心の健康観察||
        moral-dilemma|哲学対話/対話の時間/てつがく対話|哲学=てつがく|
        data|データ活用/データの利活用/データリテラシー||ビッグデータ
        english|英会話/英語でのやり取り/スピーキング|英会話=えいかいわ|ALT
        special|通級指導/通級による指導/通級指導教室|通級=つうきゅう|
        """);
}
