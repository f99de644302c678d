namespace Knowledgebase.Sample.Words;

/// <summary>Sentences of practices with gaps; <see cref="SampleCase.Pick"/> fills the gaps.</summary>
static class Sentences
{
    public static ImmutableArray<string> Titles { get; } =
    [
        "{name}に{tool}を生かす（{class}）", "{tool}ではじめる{name}（{class}）", "{class}の{name}を{tool}で見直す", "{tool}と{product}で進める{name}（{class}）",
        "{scene}に使う{tool}と{name}（{class}）", "{name}を{tool}で続ける工夫：{class}と{event}", "{who}とつくる{name}（{tool}・{class}）",
        "{tool}で変わる{class}の{name}", "{month}に始めた{name}（{tool}・{class}）", "{room}で使う{tool}と{name}（{class}）",
    ];

    public static ImmutableArray<string> Summaries { get; } =
    [
        "{class}で{tool}を使い、{name}を{month}から見直した例示の実践です。{product}の作り方と、{scene}に使うときのこつを示します。",
        "{place}の{class}が、{name}に{tool}を取り入れた例示の実践です。{aim}を目指し、{scene}に{product}を使いました。",
        "{name}のために{class}で{tool}を使いました。{who}と{product}を整え、{event}の前に試し、{scene}に広げた例示の実践です。",
        "{room}での{name}に{tool}を生かした、{class}の例示の実践です。{month}からの進め方と、残った課題を示します。",
        "{tool}で{product}を用意し、{class}の{name}を見直した例示の実践です。{scene}の進め方と、{who}の声を示します。",
    ];

    public static ImmutableArray<string> Problems { get; } =
    [
        "{problem}。", "{problem}。{event}の時期には、特に負担が大きくなっていました。", "{problem}。{who}からも、同じ声が出ていました。",
        "{scene}の様子を見直すと、{problem}。", "{problem}。{who}が一人で工夫していましたが、ほかの学級には広がっていませんでした。",
    ];

    public static ImmutableArray<string> Aims { get; } =
    [
        "{aim}をねらいとしました。", "目指したのは、{aim}です。道具を使うことは、そのための手段と考えました。", "{aim}を、その年度の重点にしました。",
        "{who}と話し合い、{aim}をねらいに決めました。",
    ];

    public static ImmutableArray<string> Abouts { get; } =
    [
        "{done}。", "{tool}は{does}ので、{who}にも無理なく使えました。", "はじめは一つの学級で試し、{month}から学年全体に広げました。",
        "{event}の準備と重なる時期を避けて、{month}に始めました。", "{scene}に短い時間を取り、毎日続けられるようにしました。",
        "{product}は{who}が作り、{helper}を添えて{room}に置きました。", "題材には「{topic}」を選び、{product}を使って進めました。",
        "{who}には{helper}を渡し、{scene}に一緒に試しました。", "慣れないうちは{helper}を用意し、困ったときに確かめられるようにしました。",
        "うまくいった例と直した点を{product}に書き足し、次の学級に渡しました。", "{tool}を使わない日も設け、{instead}方法と比べました。",
        "「{topic}」の学習でも同じ{product}を使い、ほかの場面に生かせるかを確かめました。", "{who}と{who2}が交代で見守り、一人に負担が偏らないようにしました。",
    ];

    public static ImmutableArray<string> Steps { get; } =
    [
        "{name}について、今の手順と困っていることを{who}と書き出す。", "{tool}で{product}の試作を作り、{who}と確かめる。", "{helper}を用意し、{room}に置く。",
        "一つの学級で1週間試し、かかった時間と困りごとを記録する。", "{scene}に使い方を説明し、全員が一度試す。", "{product}を直し、学年で使う日を決める。",
        "家庭に案内を出し、使えない家庭の方法も決めておく。", "「{topic}」の題材で、{product}の使い方を確かめる。", "{event}の後に振り返り、続けることとやめることを決める。",
        "{who}が記録を見返し、次の週のめあてを話し合う。", "集まった記録を月に一度見直し、{product}を新しくする。", "ほかの学年に紹介し、{helper}を渡す。",
        "個人の情報が残っていないかを確かめ、学期の終わりに消す。", "{room}の通信の状態を前の日に確かめる。",
    ];

    public static ImmutableArray<string> Limits { get; } =
    [
        "{helper}を用意できない学校では、はじめの説明に時間がかかります。", "通信の届きにくい{room}では使えません。", "{event}の前後に始めると、続けることが難しくなります。",
        "人数の多い学校では、{product}を学年ごとに分ける必要があります。", "{who}が替わるときに、使い方の引き継ぎが必要です。", "端末を持ち帰れない家庭には、{instead}方法を残す必要があります。",
    ];

    public static ImmutableArray<string> Data { get; } =
    [
        "名前の代わりに出席番号を使い、学期の終わりに記録を消します。", "扱うのは学級と番号だけです。校内の保存場所に置き、見られる人を担任と管理職に限ります。",
        "写真に顔が写らないようにし、家庭に案内して同意を得ました。", "個人の情報は扱いません。", "記録は本人と担任だけが見られる場所に置き、年度の終わりに消します。",
    ];
}
