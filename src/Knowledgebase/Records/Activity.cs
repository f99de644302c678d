namespace Knowledgebase.Records;

/// <summary>取組・行事: something a project does or did, a committee it runs, an event it holds.</summary>
public sealed record Activity(
    Head Head, Reference Project, Word Type, ReadYears Years, ImmutableArray<EventDay> Days, Fact<FiscalYear> Until,
    ImmutableArray<Statement> Details, ImmutableArray<Reference> Organizations, ImmutableArray<Reference> Roles,
    ImmutableArray<string> Partners) : Record(Head)
{
    internal static readonly Shape<Activity> Shape = Schema.Shape.Of<Activity>("取組・行事", f =>
    {
        var head = Records.Head.AddTo(f);
        var project = f.Required("project", "プロジェクト", new ReferenceType(Kind.Project), "この取組を行うプロジェクトのID。", "ict-skill");
        var type = f.Required("type", "種類", new WordType("activity-types"), "取組の種類。", "会議体");
        var years = ReadYears.AddTo(f, "実施した年度", "出典に書かれた年度。", "2020-2022");
        var days = f.List("days", "開催日", new PartType<EventDay>(EventDay.Shape), "行事の開催日。", "[{date: 2023-07-26}]");
        var until = f.Fact("until", "予定の終わり", new FiscalYearType(MayLieAhead: true), "いつまでの予定と書かれているか。", "令和6年度");
        var details = f.List("details", "内容", new PartType<Statement>(Statement.Shape), "どのような取組か。", "[{text: …, cites: […]}]");
        var organizations = f.List("organizations", "関わる組織", new ReferenceType(Kind.Organization), "関わる組織のID。", "[mext]");
        var roles = f.List("roles", "関わる役割", new ReferenceType(Kind.Role), "関わる役割のID。", "[dx-coordinator]");
        var partners = f.List("partners", "連携・協力", new TextType(60), "記録のない相手を、出典の言葉で。", "[民間企業]");
        return v => new Activity(head(v), project[v], type[v], years(v), days[v], until[v], details[v], organizations[v], roles[v], partners[v]);
    });
}

/// <summary>One day of an event.</summary>
public sealed record EventDay(DateOnly Date, string Note)
{
    internal static readonly Shape<EventDay> Shape = Schema.Shape.Of<EventDay>("開催日", f =>
    {
        var date = f.Required("date", "日付", new DateType(), "開かれた日。", "2023-07-26");
        var note = f.Optional("note", "補足", new TextType(120), "", "その日のこと、年が推定であることなど。", "表彰");
        return v => new EventDay(date[v], note[v]);
    });
}
