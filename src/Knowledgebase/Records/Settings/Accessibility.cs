namespace Knowledgebase.Records.Settings;

/// <summary>What the site aims at for all its readers, what it knows to be wrong, and what tests found.</summary>
public sealed record Accessibility(
    Fact<string> Scope, string Standard, ConformanceLevel Level, Fact<DateOnly> Deadline, Fact<string> Exceptions, Fact<string> Office,
    Fact<string> Contact, ImmutableArray<KnownProblem> Problems, ImmutableArray<AccessibilityTest> Tests, SourceSpot Spot)
{
    /// <summary>The newest test; null before the first.</summary>
    public AccessibilityTest? Latest => Tests.MaxBy(t => t.Stated);

    internal static readonly Shape<Accessibility> Shape = Schema.Shape.Of<Accessibility>("ウェブアクセシビリティ", f =>
    {
        var scope = f.RequiredFact("scope", "対象範囲", new TextType(200), "方針が当てはまるページの範囲。", "このサイトのすべてのページ");
        var standard = f.Required("standard", "規格", new TextType(60), "目指す規格の番号と年。", "JIS X 8341-3:2016");
        var level = f.Required("level", "目指す適合レベル", new ChoiceType<ConformanceLevel>(Choices.ConformanceLevels), "目指す適合レベル。", "AA");
        var deadline = f.RequiredFact("deadline", "期限", new DateType(MayLieAhead: true), "いつまでに目指すか。", "{absent: 未定}");
        var exceptions = f.RequiredFact("exceptions", "例外", new TextType(300, true), "方針の外に置くものと、その理由。", "{absent: 該当なし}");
        var office = f.RequiredFact("office", "担当", new TextType(80), "方針に責任をもつ部署。", "{absent: 未定}");
        var contact = f.RequiredFact("contact", "連絡先", new TextType(120), "読みにくい所を知らせる先。", "{absent: 未定}");
        var problems = f.List("problems", "分かっている問題", new PartType<KnownProblem>(KnownProblem.Shape), "今ある問題と、どう直すか。", "[{problem: …, plan: …}]");
        var tests = f.List("tests", "試験", new PartType<AccessibilityTest>(AccessibilityTest.Shape), "規格にもとづいて行った試験と、その結果。", "[{stated: 2027-03-31}]");
        return v => new Accessibility(scope[v], standard[v], level[v], deadline[v], exceptions[v], office[v], contact[v], problems[v],
            tests[v], v.Spot);
    });
}

/// <summary>Something known to be wrong, and what is to be done about it.</summary>
public sealed record KnownProblem(string Problem, Fact<string> Plan)
{
    internal static readonly Shape<KnownProblem> Shape = Schema.Shape.Of<KnownProblem>("分かっている問題", f =>
    {
        var problem = f.Required("problem", "問題", new TextType(200), "だれが何に困るか。", "図の数値が読み上げられない。");
        var plan = f.RequiredFact("plan", "対応", new TextType(200), "どう直すか。", "表を付ける。");
        return v => new KnownProblem(problem[v], plan[v]);
    });
}

/// <summary>What a test allows to be said.</summary>
public enum Conformance
{
    /// <summary>Nothing: not every criterion was checked.</summary>
    Unknown,

    /// <summary>一部準拠: every criterion was checked and some are not met.</summary>
    Partial,

    /// <summary>準拠: every criterion is met.</summary>
    Full,
}

/// <summary>One test by the standard, with what is to be said of it.</summary>
public sealed record AccessibilityTest(
    DateOnly Stated, ConformanceLevel Level, string Pages, ImmutableArray<string> Technologies, ImmutableArray<string> Environment,
    DateOnly From, DateOnly Until, ImmutableArray<CriterionResult> Criteria)
{
    /// <summary>What follows from the results, and nothing more.</summary>
    public Conformance Conformance
    {
        get
        {
            var results = Criteria.ToLookup(c => c.Criterion.Number, c => c.State);
            var wanted = SuccessCriteria.Of(Level).Select(c => results[c.Number].ToArray()).ToArray();
            return wanted.Any(states => states.Length == 0 || states.Contains(CriterionState.NotChecked)) ? Conformance.Unknown
                : wanted.Any(states => states.Contains(CriterionState.NotMet)) ? Conformance.Partial
                : Conformance.Full;
        }
    }

    internal static readonly Shape<AccessibilityTest> Shape = Schema.Shape.Of<AccessibilityTest>("試験", f =>
    {
        var stated = f.Required("stated", "表明日", new DateType(), "結果を公表した日。", "2027-03-31");
        var level = f.Required("level", "試験した適合レベル", new ChoiceType<ConformanceLevel>(Choices.ConformanceLevels), "どのレベルまで試験したか。", "AA");
        var pages = f.Required("pages", "対象のページ", new TextType(300), "試験したページと、その選び方。", "種類ごとに一つずつ選んだ30ページ");
        var technologies = f.AtLeastOne("technologies", "依存した技術", new TextType(60), "読むために欠かせない技術。", "[HTML, CSS]");
        var environment = f.AtLeastOne("environment", "試験した環境", new TextType(80), "ブラウザーや支援技術。", "[Windows 11とNVDA]");
        var from = f.Required("from", "始めた日", new DateType(), "試験を始めた日。", "2027-02-01");
        var until = f.Required("until", "終えた日", new DateType(), "試験を終えた日。", "2027-02-28");
        var criteria = f.AtLeastOne("criteria", "達成基準", new PartType<CriterionResult>(CriterionResult.Shape), "達成基準ごとの結果。", "[{number: 1.1.1, result: 満たす}]");
        return v => new AccessibilityTest(stated[v], level[v], pages[v], technologies[v], environment[v], from[v], until[v], criteria[v]);
    });
}

/// <summary>The result for one criterion.</summary>
public sealed record CriterionResult(SuccessCriterion Criterion, CriterionState State, string Note)
{
    internal static readonly Shape<CriterionResult> Shape = Schema.Shape.Of<CriterionResult>("達成基準の結果", f =>
    {
        var number = f.Required("number", "番号", new CriterionType(), "達成基準の番号。", "1.1.1");
        var result = f.Required("result", "結果", new ChoiceType<CriterionState>(Choices.CriterionStates), "試験の結果。", "満たす");
        var note = f.Optional("note", "補足", new TextType(200), "", "どのページの何か。", "検索のページだけ");
        return v => new CriterionResult(number[v], result[v], note[v]);
    });
}
