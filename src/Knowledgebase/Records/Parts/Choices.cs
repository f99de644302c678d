namespace Knowledgebase.Records.Parts;

enum ProjectState
{
    Active, Started, NotCarriedOut, Ended, NotEvaluated,
}

enum Claim
{
    Output, Reach, Reaction, Behaviour, Effect,
}

/// <summary>根拠レベル: what is written as evidence. It describes the text, never the school.</summary>
enum Evidence
{
    NameOnly, Statement, Counts, BeforeAfter, Comparison, Independent,
}

enum IssueType
{
    Gap, Plan, Action, Deadline, Milestone, Support, Equity,
}

enum DeviceUse
{
    Used, NotUsed,
}

enum Consent
{
    NobodyShown, Given,
}

enum PageLanguage
{
    Japanese, English,
}

/// <summary>The fixed lists of words in records. What may grow stands in vocabularies instead.</summary>
public static partial class Choices
{
    internal static ImmutableArray<Choice<ProjectState>> ProjectStates { get; } =
    [
        new(ProjectState.Active, "active", "実施", "その年度の実績が書かれている。"),
        new(ProjectState.Started, "started", "開始", "その年度に始まったと書かれている。"),
        new(ProjectState.NotCarriedOut, "not_carried_out", "実施なし", "その年度は実施しなかったと書かれている。"),
        new(ProjectState.Ended, "ended", "終了", "その年度で終わったと書かれている。"),
        new(ProjectState.NotEvaluated, "not_evaluated", "評価の対象外", "この点検・評価では扱われていない。"),
    ];

    internal static ImmutableArray<Choice<Claim>> Claims { get; } =
    [
        new(Claim.Output, "output", "産出", "作った、開いた、整えたこと。"),
        new(Claim.Reach, "reach", "到達", "どれだけの人・学校に届いたか。"),
        new(Claim.Reaction, "reaction", "反応", "受け手の評判や関心。"),
        new(Claim.Behaviour, "behaviour", "行動", "人や学校の行いが変わったこと。"),
        new(Claim.Effect, "effect", "効果", "学びや支援がよくなったこと。"),
    ];

    internal static ImmutableArray<Choice<Evidence>> EvidenceLevels { get; } =
    [
        new(Evidence.NameOnly, "0", "0 所在のみ", "名前だけが書かれている。"),
        new(Evidence.Statement, "1", "1 記述のみ", "効果などの記述はあるが、数値はない。"),
        new(Evidence.Counts, "2", "2 数・反応あり", "回数・人数・割合、または受け手の反応が書かれている。"),
        new(Evidence.BeforeAfter, "3", "3 前後の数値", "同じ対象の前と後の数値が、人数と時点とともに書かれている。"),
        new(Evidence.Comparison, "4", "4 比較あり", "比べる相手か、同じ物差しで測った複数の学校がある。"),
        new(Evidence.Independent, "5", "5 独立の検証・再現", "外部の評価か、三つ以上の独立した再現が報告されている。"),
    ];

    internal static ImmutableArray<Choice<IssueType>> IssueTypes { get; } =
    [
        new(IssueType.Gap, "gap", "不足", "事例や内容がまだ足りない。"),
        new(IssueType.Plan, "plan", "計画", "続ける・広げる予定が書かれている。"),
        new(IssueType.Action, "action", "取組", "検討や見直しなど、これから行うことが書かれている。"),
        new(IssueType.Deadline, "deadline", "期限", "終わる時期が書かれている。"),
        new(IssueType.Milestone, "milestone", "節目", "仕上げる時期が書かれている。"),
        new(IssueType.Support, "support", "支援", "学校などへの支援が求められている。"),
        new(IssueType.Equity, "equity", "公平", "地域や学校による差が問題にされている。"),
    ];

    internal static ImmutableArray<Choice<DeviceUse>> DeviceUses { get; } =
    [
        new(DeviceUse.Used, "used", "使う", "児童生徒が端末を使う。"),
        new(DeviceUse.NotUsed, "not_used", "使わない", "児童生徒は端末を使わない。"),
    ];

    internal static ImmutableArray<Choice<Consent>> Consents { get; } =
    [
        new(Consent.NobodyShown, "nobody_shown", "写っていない", "人の姿も、児童生徒の作品も入っていない。"),
        new(Consent.Given, "given", "同意あり", "写っている人、作品を作った人とその保護者が、公開に同意している。"),
    ];

    internal static ImmutableArray<Choice<YearsFrom>> YearsFrom { get; } =
    [
        new(Parts.YearsFrom.Sentence, "sentence", "文", "文そのものに年度が書かれている。"),
        new(Parts.YearsFrom.Heading, "heading", "見出し", "文に年度はなく、「４年間の成果」のような上の見出しから読んだ。"),
    ];

    internal static ImmutableArray<Choice<PageLanguage>> PageLanguages { get; } =
    [
        new(PageLanguage.Japanese, "ja", "日本語", "日本語で書かれている。"),
        new(PageLanguage.English, "en", "英語", "英語で書かれている。"),
    ];

    internal static ImmutableArray<Choice<ConformanceLevel>> ConformanceLevels { get; } =
    [
        new(ConformanceLevel.A, "A", "A", "レベルAの達成基準。"),
        new(ConformanceLevel.AA, "AA", "AA", "レベルAとAAの達成基準。"),
    ];

    internal static ImmutableArray<Choice<CriterionState>> CriterionStates { get; } =
    [
        new(CriterionState.Met, "met", "満たす", "試験したページのすべてで満たしている。"),
        new(CriterionState.NotMet, "not_met", "満たさない", "満たしていないページがある。"),
        new(CriterionState.NotApplicable, "not_applicable", "適用なし", "その達成基準が扱うものがない。"),
        new(CriterionState.NotChecked, "not_checked", "未確認", "まだ確かめていない。"),
    ];

    public static string LabelOf<T>(this ImmutableArray<Choice<T>> choices, T value)
        where T : struct, Enum => choices.First(c => EqualityComparer<T>.Default.Equals(c.Value, value)).Label;
}
