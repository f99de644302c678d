namespace Knowledgebase.Records;

sealed class Project(Values v) : Record(v)
{
    internal static readonly GroupType<Project> Group = new("プロジェクト", v => new(v));

    public Fact<string> PrintedName { get; } = v.RequiredFact("printed_name", "出典の表記", Text(80),
        "出典に書かれたとおりの名前。全角・半角もそのまま。", "ＩＣＴ活用スキル向上ＰＪ");
    public ImmutableArray<Reference> Owners { get; } = v.AtLeastOne("owners", "担当課", IdOf(Kind.Organization),
        "担当する組織のID。", "[manabi-innovation]");
    public Statement Purpose { get; } = v.Required("purpose", "目的", Statement.Group,
        "何のための、何をするプロジェクトか。", "{text: …, cites: […]}");
    public ImmutableArray<Partner> Partners { get; } = v.List("partners", "名前の出る相手", Partner.Group,
        "出典がプロジェクトとともに挙げる、記録のない相手。", "[{name: 研究機関, cites: […]}]");
    public ImmutableArray<YearStatus> Status { get; } = v.List("status", "年度ごとの状況", YearStatus.Group,
        "出典に書かれた年度だけ書く。", "[{year: 2023, state: 実施, cites: […]}]");
    public ImmutableArray<Plan> Plans { get; } = v.List("plans", "計画と報告の対応", Plan.Group,
        "概要に書かれた計画と、それが報告されたかどうか。", "[{id: …, title: …}]");
    public ImmutableArray<Result> Results { get; } = v.List("results", "取組実績", Result.Group,
        "年度ごとの実績。", "[{id: …, year: 2023}]");
    public ImmutableArray<Outcome> Outcomes { get; } = v.List("outcomes", "成果", Outcome.Group,
        "成果として書かれたこと。", "[{id: …}]");
    public ImmutableArray<Issue> Issues { get; } = v.List("issues", "課題", Issue.Group,
        "課題・今後の計画として書かれたこと。", "[{id: …}]");
    public ImmutableArray<Statement> Notes { get; } = v.List("notes", "補足", Statement.Group,
        "ほかの項目に入らない記述。", "[{text: …}]");
}

sealed class YearStatus(Values v) : Part(v)
{
    internal static readonly GroupType<YearStatus> Group = new("年度の状況", v => new(v));

    public FiscalYear Year { get; } = v.Required("year", "年度", Year(), "どの年度か。", "令和5年度");
    public ProjectState State { get; } = v.Required("state", "状況", OneOf(Choices.ProjectStates), "出典に書かれた状況。", "実施");
    public string Note { get; } = v.Optional("note", "補足", Text(200), "", "一部だけの実施など。", "モデル校事業は令和4年度まで");
    public ImmutableArray<Citation> Cites { get; } = v.AtLeastOne("cites", "出典", Citation.Group,
        "出典のどこにあるか。", "[{source: tenken-r5, section: online, lines: 344}]");
}

sealed class Plan(Values v) : Part(v), IStated
{
    internal static readonly GroupType<Plan> Group = new("計画", v => new(v), Kind.Plan);

    public TitledStatement Stated { get; } = new(v);
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "この計画に当たる取組のID。", "[ict-council]");
    public Fact<string> ReportedResult { get; } = v.RequiredFact("result", "実績の報告", Text(120),
        "実績の欄に何と報告されたか。この計画のことだと書かれていなければ、推定の理由も書く。", "{absent: 記載なし}",
        mayBeInferred: true);
    public Fact<string> ReportedOutcome { get; } = v.RequiredFact("outcome", "成果の報告", Text(120),
        "成果の欄に何と報告されたか。この計画のことだと書かれていなければ、推定の理由も書く。", "{absent: 記載なし}",
        mayBeInferred: true);
    public Fact<string> ReportedIssue { get; } = v.RequiredFact("issue", "課題の報告", Text(120),
        "課題の欄に何と報告されたか。この計画のことだと書かれていなければ、推定の理由も書く。", "{absent: 記載なし}",
        mayBeInferred: true);
    public ImmutableArray<Citation> ReportCites { get; } = v.List("report_cites", "報告の出典", Citation.Group,
        "実績・成果・課題の報告が、出典のどこにあるか。", "[{source: tenken-r5, section: global, lines: 248-249}]");
}

sealed class Result(Values v) : Part(v), IStated, IOfActivities
{
    internal static readonly GroupType<Result> Group = new("取組実績", v => new(v), Kind.Result);

    public TitledStatement Stated { get; } = new(v);
    public FiscalYear Year { get; } = v.Required("year", "年度", Year(), "どの年度の実績か。", "令和5年度");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "この実績に当たる取組のID。", "[ict-council]");
}

sealed class Outcome(Values v) : Part(v), IStated, IDated, IEvidenced, IOfActivities
{
    internal static readonly GroupType<Outcome> Group = new("成果", v => new(v), Kind.Outcome);

    public TitledStatement Stated { get; } = new(v);
    public ReadYears Years { get; } = new(v, "年度", "どの年度の成果か。文に書かれた年度。なければ見出しの年度、どちらもなければ {absent: 記載なし}。", "2020-2023",
        required: true);
    public Claim Claim { get; } = v.Required("claim", "書かれ方", OneOf(Choices.Claims), "何が書かれているか（当サイトの分類）。", "産出");
    public Evidence Evidence { get; } = v.Required("evidence", "根拠レベル", OneOf(Choices.EvidenceLevels),
        "どのような根拠が書かれているか（当サイトの分類）。", "1");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "成果を生んだ取組のID。", "[ict-council]");

    Evidence? IEvidenced.Best => Evidence;
}

sealed class Issue(Values v) : Part(v), IStated, IOfYears, IOfActivities
{
    internal static readonly GroupType<Issue> Group = new("課題", v => new(v), Kind.Issue);

    public TitledStatement Stated { get; } = new(v);
    public FiscalYear RaisedIn { get; } = v.Required("raised_in", "挙げられた年度", Year(), "どの年度の点検・評価で挙げられたか。", "令和5年度");
    public IssueType Type { get; } = v.Required("type", "分類", OneOf(Choices.IssueTypes), "何を求めるものか（当サイトの分類）。", "不足");
    public Fact<DateOnly> Deadline { get; } = v.Fact("deadline", "期限", PlannedDay(),
        "出典に書かれた期限。年度末なら3月31日。", "2027-03-31");
    public ImmutableArray<Wanted> Wanted { get; } = v.List("wanted", "求める事例", Records.Wanted.Group,
        "出典が、ある条件の事例を求めているとき、その条件。掲載状況の表に「課題」と示す。", "[{disability_types: [知的障害], disability_degrees: [重度]}]");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "関わる取組のID。", "[dx-center]");

    FiscalSpan? IOfYears.Span => new(RaisedIn, RaisedIn);
}

sealed class Wanted(Values v) : Part(v)
{
    internal static readonly GroupType<Wanted> Group = new("求める事例", v => new(v));

    public ImmutableArray<Word> SchoolTypes { get; } = v.List("school_types", "校種", WordOf("school-types"),
        "どの校種の事例か。", "[特別支援学校]");
    public ImmutableArray<Word> Subjects { get; } = v.List("subjects", "教科等", WordOf("subjects"),
        "どの教科等の事例か。", "[自立活動]");
    public ImmutableArray<Word> Settings { get; } = v.List("settings", "場面", WordOf("settings"), "どの場面の事例か。", "[授業]");
    public ImmutableArray<Word> DisabilityTypes { get; } = v.List("disability_types", "障害種", WordOf("disability-types"),
        "どの障害種の事例か。", "[知的障害]");
    public ImmutableArray<Word> DisabilityDegrees { get; } = v.List("disability_degrees", "障害の程度",
        WordOf("disability-degrees"), "どの程度の事例か。", "[重度]");
}
