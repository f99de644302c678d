namespace Knowledgebase.Sample.Words;

static class ProjectSentences
{
    public static ImmutableArray<string> ProjectNames { get; } =
        ["{name}推進プロジェクト", "{name}の学校を広げるプロジェクト", "{name}と{tool}のプロジェクト", "{name}の輪を広げるプロジェクト", "{who}と進める{name}プロジェクト"];

    public static ImmutableArray<string> ActivityNames { get; } =
    [
        "{name}の研修会", "{name}の実践研究（{place}）", "{name}のための{tool}の配置", "{name}の事例の収集と紹介", "{event}での{name}の発表会", "{name}の連絡協議会",
        "{product}の作成", "{tool}を使う{name}の講座", "{who}のための{name}の相談会",
    ];

    public static ImmutableArray<string> Purposes { get; } =
        ["{problem}。{aim}を目指し、{tool}を使う学校を支えるプロジェクトです。", "{aim}を目指し、{product}を学校と一緒に整えるプロジェクトです。"];

    public static ImmutableArray<string> Results { get; } =
        ["{years}に、{place}などの{n}校で{name}の研修を行いました。", "{years}に、{n}校へ{product}を配り、{who}が使い方を説明しました。", "{years}に、{event}と合わせて{name}の発表会を開き、{n}校が参加しました。"];

    public static ImmutableArray<string> Outcomes { get; } =
        ["{name}に取り組む学校が{n}校になりました。{voice}の声では「{feeling}」が多くなっています。", "{product}が{n}校で使われています。{tool}の使い方も広がりました。", "{n}校で{name}が続いています。{scene}の様子に変化が見られます。"];

    public static ImmutableArray<string> Issues { get; } =
        ["{name}の事例が一部の学校に偏っており、{place}などに広げる必要があります。", "{helper}を作る時間が足りず、{who}への支援が求められています。", "{trouble}。使い方の決まりを見直す必要があります。", "{product}の更新を続ける体制を整える計画です。"];

    public static ImmutableArray<string> IssueTitles { get; } = ["{name}の広がり", "{helper}の用意", "{tool}の使い方の決まり", "{product}の更新"];

    public static ImmutableArray<string> Helps { get; } =
        ["{name}に取り組む学校に、{product}の作り方と{tool}の使い方を伝えます。", "{who}と{helper}を準備し、{scene}に使う方法を確かめます。", "{tool}は{does}ので、{name}に取り組む学校に役立ちます。"];
}
