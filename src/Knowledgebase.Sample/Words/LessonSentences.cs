namespace Knowledgebase.Sample.Words;

static class LessonSentences
{
    public static ImmutableArray<string> Titles { get; } =
    [
        "「{topic}」を{tool}で深める（{grade}・{subject}）", "{subject}「{topic}」で{tool}を使う{grade}の授業", "{tool}と考える「{topic}」（{grade}・{subject}）",
        "{grade}・{subject}「{topic}」：{tool}と{product}で学ぶ", "{product}を使う「{topic}」の授業（{grade}・{subject}・{tool}）",
        "{scene}につなぐ「{topic}」（{grade}・{subject}・{tool}）", "{who}と学ぶ「{topic}」（{grade}・{subject}・{tool}）", "{event}に生かす「{topic}」（{grade}・{subject}・{tool}）",
    ];

    public static ImmutableArray<string> Summaries { get; } =
    [
        "{grade}の{subject}で「{topic}」を扱う例示の授業です。{tool}と{product}を使い、{scene}につなげます。準備と展開を示します。",
        "「{topic}」の学習に{tool}を取り入れた、{grade}の{subject}の例示の授業です。{who}と{helper}を準備します。",
        "{place}の{grade}を想定した{subject}「{topic}」の例示の授業です。{tool}を使う場面と、使えないときの進め方を示します。",
        "{subject}の「{topic}」で、{product}をもとに話し合う{grade}の例示の授業です。{tool}は{scene}と家庭で使います。",
    ];

    public static ImmutableArray<string> Abouts { get; } =
    [
        "{tool}は{does}ので、考えを出す場面で使いました。", "「{topic}」について一人で考えた後、{product}を見合って考えを直しました。",
        "{helper}を用意し、{scene}にも続きができるようにしました。", "単元のはじめに問いを立て、終わりに同じ問いへの答えを書き比べました。",
        "{who}に授業を見てもらい、次の時間の問いかけを直しました。", "早く終えた児童生徒には、{topic}に関わる別の課題を用意しました。",
        "{event}での発表を見通して、伝える相手を決めてから取り組みました。",
    ];

    public static ImmutableArray<string> Openings { get; } =
    [
        "前の時間の振り返りを読み合い、「{topic}」のめあてを決める。", "身近な例を見て、「{topic}」についての問いを出し合う。", "二つの例を比べ、違いの理由を予想する。",
        "{helper}で本時の流れを確かめる。",
    ];

    public static ImmutableArray<string> Middles { get; } =
    [
        "一人で考え、{product}に書く。", "{tool}で考えを出し合い、似ているものを集める。", "班で比べ、理由を説明し合う。", "資料で確かめ、考えを直す。", "{tool}で記録し、気付いたことを言葉にする。",
        "別の班の考えを見て、質問を書く。", "条件を変えて、もう一度試す。", "役割を替えて、説明の練習をする。",
    ];

    public static ImmutableArray<string> Endings { get; } =
    [
        "分かったことと次の問いを、自分の言葉で書く。", "「{topic}」について説明し合い、大切な言葉を確かめる。", "{product}を見返し、はじめの考えとの違いを書く。", "次の時間の計画を立てる。",
    ];

    public static ImmutableArray<string> Supports { get; } =
    [
        "手が止まっている児童生徒には、{helper}を示す。", "よい問いを全体に紹介する。", "端末を閉じて話す時間を取る。", "書くことが難しいときは、話した言葉を記録する。",
        "時間を区切り、残り時間を示す。", "{who}と分担して見て回る。", "正解を急がず、理由を尋ねる。", "名前を伏せて考えを映す。",
    ];

    public static ImmutableArray<string> Preparations { get; } =
    [
        "{product}を児童生徒の数だけ用意する。", "{tool}に入れることを前の日に確かめる。", "{room}の通信と充電の状態を確かめる。", "{helper}を印刷しておく。",
        "「{topic}」の資料を三つ選び、難しい言葉に説明を付ける。", "班を決め、役割のカードを作る。",
    ];

    public static ImmutableArray<string> WithoutDevices { get; } =
    [
        "{instead}。話し合いの進め方は同じです。", "2人で1台を使い、交代で書き込みます。", "紙の{product}を使い、黒板に貼って比べます。",
    ];

    public static ImmutableArray<string> WithoutNetwork { get; } =
    [
        "前もって保存した資料を使い、提出は次の日に行います。", "書いたものを画面で見せ合い、つながってから送ります。", "{helper}を配り、紙で進めます。",
    ];
}
