namespace Knowledgebase.Trial.Words;

/// <summary>
/// The sentences of the records. Gaps: <c>{n}</c> compound, <c>{k}</c> katakana word, <c>{d}</c> number, <c>{v}</c> what was done;
/// <c>{t}</c> theme, <c>{o}</c> tool, <c>{a}</c> aspect, <c>{s}</c> subject, <c>{g}</c> grade, <c>{p}</c> planted item.
/// </summary>
static class Sentences
{
    public static ImmutableArray<string> Titles { get; } =
    [
        "{t}で{n}と{n}をつなぐ{n}の試み", "{t}を支える{n}の{n}", "{n}から始める{t}と{n}の{n}", "{g}の{t}：{n}を{n}に生かす", "{o}でつくる{t}の{n}と{n}",
        "{t}における{n}の見直しと{n}", "{n}を{n}する{t}の一年", "{t}と{n}：{n}を続けるために", "{s}で育てる{t}の{n}と{n}", "{o}を使った{t}の{n}{n}",
    ];

    public static ImmutableArray<string> BareTitles { get; } =
        ["{n}と{n}を{n}につなぐ工夫", "{g}が{n}を{n}するまで", "{o}で{n}の{n}を変える", "{n}の{n}を{n}で見直す", "{k}を囲む{n}と{n}の{n}"];

    public static ImmutableArray<string> PlantedTitles { get; } = ["{p}", "{p}と{n}", "{n}を生かした{p}", "{p}：{n}と{n}"];

    public static ImmutableArray<string> Summaries { get; } =
    [
        "{g}の{s}で、{o}による{t}と{a}を{n}に位置付けた例示の実践です。", "{a}を手がかりに{t}を進め、{o}で{n}の{n}を変えた、{g}{s}の記録です。",
        "{t}の{n}を{o}で見直し、{a}とのつながりを{g}の{s}で確かめました。", "{g}、{s}。{o}と{a}を組み合わせ、{t}の{n}を{n}へ広げました。",
    ];

    public static ImmutableArray<string> SecondThemes { get; } = ["{t}にも役立ちました。", "{t}とも組み合わせています。", "{t}の{n}も兼ねました。"];

    public static ImmutableArray<string> PlantedSummaries { get; } = ["{p}の記録。", "{p}を取り上げました。"];

    public static ImmutableArray<string> About { get; } =
    [
        "{t}では、{n}を{n}ごとに{v}。", "はじめに{o}の{n}を{v}。", "{a}の{n}は、{n}の{n}に合わせて{v}。", "{t}を{n}の{n}に置き、{n}で{v}。",
        "{o}を使い、{n}と{n}の{n}を{v}。", "{s}の{n}では、{t}の{n}を{k}に{v}。", "{g}の児童生徒が{o}で{n}を{v}。", "{a}について、{n}から{d}件の声が届いた。",
    ];

    /// <summary>What any text is full of.</summary>
    public static ImmutableArray<string> Filler { get; } =
    [
        "{n}は{n}の{n}によって大きく変わり、{n}を{v}。", "{n}を{n}し、{n}の{n}を{v}。", "{n}ごとに{n}の{n}を決め、{k}に{n}を{v}。",
        "{n}が{n}になったため、{n}から{n}へ移した。", "{d}回の{n}を経て、{n}と{n}を{v}。", "{k}の{n}を{n}と照らし合わせ、{n}を{v}。",
        "{n}だけでなく{n}にも目を向け、{n}を{n}しながら進めた。", "{n}の{n}に迷う場面では、{n}が{n}を示した。", "{n}{n}の時間には、{n}を{n}と呼んでいる。",
        "{n}に合わせて{n}を直し、{k}へ{n}を{v}。", "{n}と{n}のどちらが{n}に近いかを{v}。", "{n}のときは{n}を先に行い、{n}は後に回した。",
        "{n}は{d}月から{d}月まで、{n}の{n}で続いた。", "{n}{n}が{n}を訪ね、{n}を{v}。", "{k}が{n}を通して{n}に届くまでの{n}を{v}。",
        "{n}を{n}に任せ、{n}は{n}だけにしぼった。", "{n}への{n}が少ないうちは、{n}を{v}。", "{n}の{n}、{n}の{n}、{n}の{n}を一つの{n}にまとめた。",
        "{n}が{n}したあと、{n}の{k}を{v}。", "まだ{n}が足りないので、{n}と{n}を{v}。", "{n}は思ったより{n}で、{n}にかかる時間が{d}分ほどになった。",
        "{k}や{k}といった{n}も{n}に入れた。", "{n}しやすい{n}から順に、{n}を{v}。", "{n}に{n}が出ると、すぐに{n}の{n}を{v}。",
        "もともと{n}だった{n}を、{n}の{n}として{v}。", "{n}の声を受けて、{n}を{n}に改めた。", "{n}で{n}を行う場合は、{n}の{n}が欠かせない。",
        "{n}{n}と{n}{n}の違いを{n}が{v}。", "{k}を{n}の{n}に置き、{n}を{d}つに分けた。", "{n}のよさは、{n}をすぐに{n}できるところにある。",
        "{n}は{n}ほど{n}ではないが、{n}に役立った。", "ふだんの{n}から{n}を{v}。", "{n}が終わるころには、{n}の{n}に{n}が見られた。",
        "{n}に詳しい{n}を招き、{n}のこつを{v}。", "{n}から{n}まで、{n}を{n}でそろえた。", "なぜ{n}が{n}なのかを{n}どうしで{v}。",
    ];

    /// <summary>In passing: other themes and tools, which the record is not about.</summary>
    public static ImmutableArray<string> Passing { get; } =
        ["別の{n}では{t}も話題になったが、{n}には入れていない。", "{t}の{n}は来年の{n}とした。", "なお{o}は{n}の都合で使わなかった。"];

    public static ImmutableArray<string> Verbs { get; } =
    [
        "確かめた", "まとめた", "見直した", "書き出した", "話し合った", "比べた", "続けた", "広げた", "試した", "整えた", "分け合った", "記した", "伝えた",
        "繰り返した", "選んだ", "組み立てた", "並べ替えた", "数えた", "育てた", "改めた", "知らせた", "持ち寄った", "思い出した", "引き継いだ",
    ];

    public static ImmutableArray<string> Steps { get; } =
        ["{n}の{n}を決め、{n}に知らせる。", "{o}で{n}を{n}し、{k}に置く。", "{n}が{n}を{d}分で行う。", "{n}を{n}に配り、{n}を集める。", "{n}の後に{n}を振り返る。"];

    public static ImmutableArray<string> Needs { get; } = ["{n}の{n}", "{k}と{n}", "{n}{n}の{n}", "{d}つの{k}"];

    public static ImmutableArray<string> Results { get; } =
        ["{n}が{n}より早くなり、{n}の{n}が増えたという声があった。", "{t}を通して{n}に自分から{n}する姿が見られた。", "{o}の{n}が{n}にも広がった。"];

    public static ImmutableArray<string> Limits { get; } = ["{n}の多い{n}では、{n}を{n}ごとに分ける必要がある。", "{k}のない{n}では{n}が難しい。"];
}
