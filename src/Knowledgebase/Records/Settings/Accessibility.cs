namespace Knowledgebase.Records.Settings;

sealed class Accessibility(Values v) : Part(v)
{
    internal static readonly GroupType<Accessibility> Group = new("ウェブアクセシビリティ", v => new(v));

    public Fact<string> Scope { get; } = v.RequiredFact("scope", "対象範囲", Text(200), "方針が当てはまるページの範囲。", "このサイトのすべてのページ");
    public string Standard { get; } = v.Required("standard", "規格", Text(60), "目指す規格の番号と年。", "JIS X 8341-3:2016");
    public ConformanceLevel Level { get; } = v.Required("level", "目指す適合レベル", OneOf(Choices.ConformanceLevels),
        "目指す適合レベル。", "AA");
    public Fact<DateOnly> Deadline { get; } = v.RequiredFact("deadline", "期限", PlannedDay(),
        "いつまでに目指すか。", "{absent: 未定}");
    public Fact<string> Exceptions { get; } = v.RequiredFact("exceptions", "例外", Lines(300),
        "方針の外に置くものと、その理由。", "{absent: 該当なし}");
    public Fact<string> Office { get; } = v.RequiredFact("office", "担当", Text(80), "方針に責任をもつ部署。", "{absent: 未定}");
    public Fact<string> Contact { get; } = v.RequiredFact("contact", "連絡先", Text(120), "読みにくい所を知らせる先。", "{absent: 未定}");
    public ImmutableArray<KnownProblem> Problems { get; } = v.List("problems", "分かっている問題", KnownProblem.Group,
        "今ある問題と、どう直すか。", "[{problem: …, plan: …}]");
    public ImmutableArray<AccessibilityTest> Tests { get; } = v.List("tests", "試験", AccessibilityTest.Group,
        "規格にもとづいて行った試験と、その結果。", "[{stated: 2027-03-31}]");

    public AccessibilityTest? Latest => Tests.MaxBy(t => t.Stated);
}

sealed class KnownProblem(Values v) : Part(v)
{
    internal static readonly GroupType<KnownProblem> Group = new("分かっている問題", v => new(v));

    public string Problem { get; } = v.Required("problem", "問題", Text(200), "だれが何に困るか。", "図の数値が読み上げられない。");
    public Fact<string> Plan { get; } = v.RequiredFact("plan", "対応", Text(200), "どう直すか。", "表を付ける。");
}

enum Conformance
{
    /// <summary>Nothing: not every criterion was checked.</summary>
    Unknown,

    Partial,

    Full,
}

sealed class AccessibilityTest(Values v) : Part(v)
{
    internal static readonly GroupType<AccessibilityTest> Group = new("試験", v => new(v));

    public DateOnly Stated { get; } = v.Required("stated", "表明日", Day(), "結果を公表した日。", "2027-03-31");
    public ConformanceLevel Level { get; } = v.Required("level", "試験した適合レベル", OneOf(Choices.ConformanceLevels),
        "どのレベルまで試験したか。", "AA");
    public string Pages { get; } = v.Required("pages", "対象のページ", Text(300), "試験したページと、その選び方。", "種類ごとに一つずつ選んだ30ページ");
    public ImmutableArray<string> Technologies { get; } = v.AtLeastOne("technologies", "依存した技術", Text(60),
        "読むために欠かせない技術。", "[HTML, CSS]");
    public ImmutableArray<string> Environment { get; } = v.AtLeastOne("environment", "試験した環境", Text(80),
        "ブラウザーや支援技術。", "[Windows 11とNVDA]");
    public DateOnly From { get; } = v.Required("from", "始めた日", Day(), "試験を始めた日。", "2027-02-01");
    public DateOnly Until { get; } = v.Required("until", "終えた日", Day(), "試験を終えた日。", "2027-02-28");
    public ImmutableArray<CriterionResult> Criteria { get; } = v.AtLeastOne("criteria", "達成基準", CriterionResult.Group,
        "達成基準ごとの結果。", "[{number: 1.1.1, result: 満たす}]");

    public Conformance Conformance
    {
        get
        {
            var results = Criteria.ToLookup(c => c.Criterion.Number, c => c.State);
            var wanted = SuccessCriteria.Of(Level).Select(c => results[c.Number].ToArray()).ToArray();
            return wanted.Any(states => states.Length == 0 || states.Contains(CriterionState.NotChecked))
            ? Conformance.Unknown
                : wanted.Any(states => states.Contains(CriterionState.NotMet)) ? Conformance.Partial
                : Conformance.Full;
        }
    }
}

sealed class CriterionResult(Values v) : Part(v)
{
    internal static readonly GroupType<CriterionResult> Group = new("達成基準の結果", v => new(v));

    public SuccessCriterion Criterion { get; } = v.Required("number", "番号", new CriterionType(), "達成基準の番号。", "1.1.1");
    public CriterionState State { get; } = v.Required("result", "結果", OneOf(Choices.CriterionStates), "試験の結果。", "満たす");
    public string Note { get; } = v.Optional("note", "補足", Text(200), "", "どのページの何か。", "検索のページだけ");
}
