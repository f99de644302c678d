namespace Knowledgebase.Records;

sealed class Activity(Values v) : Record(v), IDated, IOfProjects
{
    internal static readonly GroupType<Activity> Group = new("取組・行事", v => new(v));

    public Reference Project { get; } = v.Required("project", "プロジェクト", IdOf(Kind.Project),
        "この取組を行うプロジェクトのID。", "ict-skill");
    public Word Type { get; } = v.Required("type", "種類", WordOf("activity-types"), "取組の種類。", "会議体");
    public ReadYears Years { get; } = new(v, "実施した年度", "出典に書かれた年度。", "2020-2022");
    public ImmutableArray<EventDay> Days { get; } = v.List("days", "開催日", EventDay.Group,
        "行事の開催日。", "[{date: 2023-07-26}]");
    public Fact<FiscalYear> Until { get; } = v.Fact("until", "予定の終わり", PlannedYear(), "いつまでの予定と書かれているか。", "令和6年度");
    public ImmutableArray<Statement> Details { get; } = v.List("details", "内容", Statement.Group,
        "どのような取組か。", "[{text: …, cites: […]}]");
    public ImmutableArray<Reference> Organizations { get; } = v.List("organizations", "関わる組織", IdOf(Kind.Organization),
        "関わる組織のID。", "[mext]");
    public ImmutableArray<Reference> Roles { get; } = v.List("roles", "関わる役割", IdOf(Kind.Role),
        "関わる役割のID。", "[dx-coordinator]");
    public ImmutableArray<string> Partners { get; } = v.List("partners", "連携・協力", Text(60),
        "記録のない相手を、出典の言葉で。", "[民間企業]");

    ImmutableArray<Reference> IOfProjects.Projects => [Project];
}

sealed class EventDay(Values v) : Part(v)
{
    internal static readonly GroupType<EventDay> Group = new("開催日", v => new(v));

    public DateOnly Date { get; } = v.Required("date", "日付", Day(), "開かれた日。", "2023-07-26");
    public string Note { get; } = v.Optional("note", "補足", Text(120), "", "その日のこと、年が推定であることなど。", "表彰");
}
