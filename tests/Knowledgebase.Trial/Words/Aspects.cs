namespace Knowledgebase.Trial.Words;

/// <summary>What a practice also leans on: words that are spelt in several ways and occur with every theme.</summary>
public static class Aspects
{
    /// <summary>All aspects.</summary>
    public static ImmutableArray<Concept> All { get; } = Concept.Table("aspect", """
        children|子ども/子供/こども||
        effort|取組/取り組み/取組み||
        cloud|クラウド||
        computer|コンピュータ/コンピューター||
        sensor|センサー/センサ||
        server|サーバー/サーバ||
        folder|フォルダー/フォルダ||
        browser|ブラウザー/ブラウザ||
        coordinator|地域コーディネーター/地域コーディネータ||
        assistant|ICT支援員/ＩＣＴ支援員||
        volunteer|ボランティア||
        digitising|デジタル化/ディジタル化||
        rubric|ルーブリック||
        portfolio|ポートフォリオ||
        vision|ビジョン/ヴィジョン||
        variation|バリエーション/ヴァリエーション||
        interview|インタビュー/インタヴュー||
        three-months|三ヶ月計画/三ヵ月計画/三ケ月計画||
        e-learning|eラーニング/e-ラーニング/ｅラーニング||
        wifi|Wi-Fi/WiFi/Ｗｉ－Ｆｉ||
        open-school|オープンスクール/オープン・スクール||
        video-call|Q&A集/Ｑ＆Ａ集||
        """);
}
