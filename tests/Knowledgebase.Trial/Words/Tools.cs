namespace Knowledgebase.Trial.Words;

/// <summary>The tools that practices use; the first spelling is the word of the vocabulary.</summary>
public static class Tools
{
    /// <summary>All tools, the common ones first.</summary>
    public static ImmutableArray<Concept> All { get; } = Concept.Table("tool", """
        chromebook|Chromebook/クロームブック||
        forms|Googleフォーム/Google Forms/グーグルフォーム||
        classroom|Google Classroom/グーグルクラスルーム/クラスルーム||
        generative-ai|生成AI/生成ＡＩ/生成系AI||チャットボット
        ipad|iPad/アイパッド/ｉＰａｄ||
        web-meeting|Web会議/ウェブ会議/オンライン会議||テレビ会議
        scratch|Scratch/スクラッチ||
        spreadsheet|スプレッドシート/表計算ソフト|表計算=ひょうけいさん|エクセル
        board|電子黒板/大型提示装置/電子こくばん|電子黒板=でんしこくばん|
        shared-board|共同編集ボード/デジタル付箋/ホワイトボードアプリ||
        microbit|micro:bit/マイクロビット/microbit||
        ai-drill|AIドリル/ＡＩドリル/AI型ドリル||
        viscuit|Viscuit/Ｖｉｓｃｕｉｔ||ビスケット
        qr|QRコード/ＱＲコード/二次元コード||
        printer-3d|3Dプリンタ/3Dプリンター/３Ｄプリンタ||立体印刷
        translation|翻訳アプリ/翻訳ソフト/自動翻訳|翻訳=ほんやく|
        vr-goggles|VRゴーグル/ＶＲゴーグル/VRヘッドセット||
        python|Python/パイソン/Ｐｙｔｈｏｎ||
        io-device|入出力支援装置/入出力支援機器|入出力支援装置=にゅうしゅつりょくしえんそうち|
        csharp|C#/Ｃ＃/シーシャープ||
        """);
}
