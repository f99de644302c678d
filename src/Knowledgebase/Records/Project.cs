namespace Knowledgebase.Records;

/// <summary>プロジェクト: one of the nine, with what it planned, did, achieved and left open.</summary>
public sealed record Project(
    Head Head, Fact<string> PrintedName, ImmutableArray<Reference> Owners, Statement Purpose, ImmutableArray<Partner> Partners,
    ImmutableArray<YearStatus> Status,
    ImmutableArray<Plan> Plans, ImmutableArray<Result> Results, ImmutableArray<Outcome> Outcomes, ImmutableArray<Issue> Issues,
    ImmutableArray<Statement> Notes) : Record(Head)
{
    internal static readonly Shape<Project> Shape = Schema.Shape.Of<Project>("プロジェクト", f =>
    {
        var head = Records.Head.AddTo(f);
        var printed = f.RequiredFact("printed_name", "出典の表記", new TextType(80), "出典に書かれたとおりの名前。全角・半角もそのまま。", "ＩＣＴ活用スキル向上ＰＪ");
        var owners = f.AtLeastOne("owners", "担当課", new ReferenceType(Kind.Organization), "担当する組織のID。", "[manabi-innovation]");
        var purpose = f.Required("purpose", "目的", new PartType<Statement>(Statement.Shape), "何のための、何をするプロジェクトか。", "{text: …, cites: […]}");
        var partners = f.List("partners", "名前の出る相手", new PartType<Partner>(Partner.Shape), "出典がプロジェクトとともに挙げる、記録のない相手。", "[{name: 研究機関, cites: […]}]");
        var status = f.List("status", "年度ごとの状況", new PartType<YearStatus>(YearStatus.Shape), "出典に書かれた年度だけ書く。", "[{year: 2023, state: 実施, cites: […]}]");
        var plans = f.List("plans", "計画と報告の対応", new PartType<Plan>(Plan.Shape), "概要に書かれた計画と、それが報告されたかどうか。", "[{id: …, title: …}]");
        var results = f.List("results", "取組実績", new PartType<Result>(Result.Shape), "年度ごとの実績。", "[{id: …, year: 2023}]");
        var outcomes = f.List("outcomes", "成果", new PartType<Outcome>(Outcome.Shape), "成果として書かれたこと。", "[{id: …}]");
        var issues = f.List("issues", "課題", new PartType<Issue>(Issue.Shape), "課題・今後の計画として書かれたこと。", "[{id: …}]");
        var notes = f.List("notes", "補足", new PartType<Statement>(Statement.Shape), "ほかの項目に入らない記述。", "[{text: …}]");
        return v => new Project(head(v), printed[v], owners[v], purpose[v], partners[v], status[v], plans[v], results[v], outcomes[v],
            issues[v], notes[v]);
    });
}

/// <summary>How a project stood in one fiscal year, as far as a source says.</summary>
public sealed record YearStatus(FiscalYear Year, ProjectState State, string Note, ImmutableArray<Citation> Cites)
{
    internal static readonly Shape<YearStatus> Shape = Schema.Shape.Of<YearStatus>("年度の状況", f =>
    {
        var year = f.Required("year", "年度", new FiscalYearType(), "どの年度か。", "令和5年度");
        var state = f.Required("state", "状況", new ChoiceType<ProjectState>(Choices.ProjectStates), "出典に書かれた状況。", "実施");
        var note = f.Optional("note", "補足", new TextType(200), "", "一部だけの実施など。", "モデル校事業は令和4年度まで");
        var cites = f.AtLeastOne("cites", "出典", new CitationType(), "出典のどこにあるか。", "[{source: tenken-r5, section: online, lines: 344}]");
        return v => new YearStatus(year[v], state[v], note[v], cites[v]);
    });
}

/// <summary>One thing that the overview promised, and whether the report says what became of it.</summary>
public sealed record Plan(
    TitledStatement Stated, ImmutableArray<Reference> Activities,
    Fact<string> ReportedResult, Fact<string> ReportedOutcome, Fact<string> ReportedIssue, ImmutableArray<Citation> ReportCites) : IStated
{
    internal static readonly Shape<Plan> Shape = Schema.Shape.Of<Plan>("計画", f =>
    {
        var stated = TitledStatement.AddTo(f);
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "この計画に当たる取組のID。", "[ict-council]");
        var result = f.RequiredFact("result", "実績の報告", new TextType(120), "実績の欄に何と報告されたか。", "{absent: 記載なし}");
        var outcome = f.RequiredFact("outcome", "成果の報告", new TextType(120), "成果の欄に何と報告されたか。", "{absent: 記載なし}");
        var issue = f.RequiredFact("issue", "課題の報告", new TextType(120), "課題の欄に何と報告されたか。", "{absent: 記載なし}");
        var reported = f.List("report_cites", "報告の出典", new CitationType(), "実績・成果・課題の報告が、出典のどこにあるか。", "[{source: tenken-r5, section: global, lines: 248-249}]");
        return v => new Plan(stated(v), activities[v], result[v], outcome[v], issue[v], reported[v]);
    }, Kind.Plan);
}

/// <summary>What was done in a fiscal year.</summary>
public sealed record Result(TitledStatement Stated, FiscalYear Year, ImmutableArray<Reference> Activities) : IStated
{
    internal static readonly Shape<Result> Shape = Schema.Shape.Of<Result>("取組実績", f =>
    {
        var stated = TitledStatement.AddTo(f);
        var year = f.Required("year", "年度", new FiscalYearType(), "どの年度の実績か。", "令和5年度");
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "この実績に当たる取組のID。", "[ict-council]");
        return v => new Result(stated(v), year[v], activities[v]);
    }, Kind.Result);
}

/// <summary>Something claimed as an outcome, with what kind of claim it is and how well it is evidenced.</summary>
public sealed record Outcome(TitledStatement Stated, ReadYears Years, Claim Claim, Evidence Evidence, ImmutableArray<Reference> Activities) : IStated
{
    internal static readonly Shape<Outcome> Shape = Schema.Shape.Of<Outcome>("成果", f =>
    {
        var stated = TitledStatement.AddTo(f);
        var years = ReadYears.AddTo(f, "年度", "どの年度の成果か。文に書かれた年度。なければ見出しの年度、どちらもなければ {absent: 記載なし}。", "2020-2023", required: true);
        var claim = f.Required("claim", "書かれ方", new ChoiceType<Claim>(Choices.Claims), "何が書かれているか（当サイトの分類）。", "産出");
        var evidence = f.Required("evidence", "根拠レベル", new ChoiceType<Evidence>(Choices.EvidenceLevels), "どのような根拠が書かれているか（当サイトの分類）。", "1");
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "成果を生んだ取組のID。", "[ict-council]");
        return v => new Outcome(stated(v), years(v), claim[v], evidence[v], activities[v]);
    }, Kind.Outcome);
}

/// <summary>Something a source leaves open: a gap, a plan, a deadline, a kind of help that is wanted.</summary>
public sealed record Issue(
    TitledStatement Stated, FiscalYear RaisedIn, IssueType Type, Fact<DateOnly> Deadline, ImmutableArray<Wanted> Wanted,
    ImmutableArray<Reference> Activities, SourceSpot Spot) : IStated
{
    internal static readonly Shape<Issue> Shape = Schema.Shape.Of<Issue>("課題", f =>
    {
        var stated = TitledStatement.AddTo(f);
        var raised = f.Required("raised_in", "挙げられた年度", new FiscalYearType(), "どの年度の点検・評価で挙げられたか。", "令和5年度");
        var type = f.Required("type", "分類", new ChoiceType<IssueType>(Choices.IssueTypes), "何を求めるものか（当サイトの分類）。", "不足");
        var deadline = f.Fact("deadline", "期限", new DateType(MayLieAhead: true), "出典に書かれた期限。年度末なら3月31日。", "2027-03-31");
        var wanted = f.List("wanted", "求める事例", new PartType<Wanted>(Records.Wanted.Shape), "出典が、ある条件の事例を求めているとき、その条件。掲載状況の表に「課題」と示す。",
            "[{disability_types: [知的障害], disability_degrees: [重度]}]");
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "関わる取組のID。", "[dx-center]");
        return v => new Issue(stated(v), raised[v], type[v], deadline[v], wanted[v], activities[v], v.Spot);
    }, Kind.Issue);
}

/// <summary>The kind of cases that an issue asks for. What it leaves out is not restricted.</summary>
public sealed record Wanted(
    ImmutableArray<Word> SchoolTypes, ImmutableArray<Word> Subjects, ImmutableArray<Word> Settings,
    ImmutableArray<Word> DisabilityTypes, ImmutableArray<Word> DisabilityDegrees)
{
    internal static readonly Shape<Wanted> Shape = Schema.Shape.Of<Wanted>("求める事例", f =>
    {
        var schools = f.List("school_types", "校種", new WordType("school-types"), "どの校種の事例か。", "[特別支援学校]");
        var subjects = f.List("subjects", "教科等", new WordType("subjects"), "どの教科等の事例か。", "[自立活動]");
        var settings = f.List("settings", "場面", new WordType("settings"), "どの場面の事例か。", "[授業]");
        var disabilities = f.List("disability_types", "障害種", new WordType("disability-types"), "どの障害種の事例か。", "[知的障害]");
        var degrees = f.List("disability_degrees", "障害の程度", new WordType("disability-degrees"), "どの程度の事例か。", "[重度]");
        return v => new Wanted(schools[v], subjects[v], settings[v], disabilities[v], degrees[v]);
    });
}
