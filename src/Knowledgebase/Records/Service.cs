namespace Knowledgebase.Records;

/// <summary>出典に挙げられた支援: an explanation, a training, a loan that a source names.</summary>
public sealed class Service(Values v) : Record(v), IOfProjects
{
    internal static readonly GroupType<Service> Group = new("出典に挙げられた支援", v => new(v));

    internal Word Type { get; } = v.Required("type", "種類", WordOf("service-types"), "どのような支援か。", "教員の研修");
    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトの支援か。", "[ict-skill]");
    internal ImmutableArray<Reference> Issues { get; } = v.List("issues", "課題", IdOf(Kind.Issue),
        "この支援が応える課題のID。", "[prog-inquiry]");
    internal Fact<Reference> Provider { get; } = v.Fact("provider", "行う組織", IdOf(Kind.Organization),
        "支援を行う組織のID。", "{absent: 未照会}");
    internal Fact<Reference> Contact { get; } = v.Fact("contact", "連絡先の組織", IdOf(Kind.Organization),
        "申込みを受ける組織のID。", "{absent: 未照会}");
    internal Fact<string> Address { get; } = v.Fact("address", "申込みの場所", new AddressType(),
        "申込みページのアドレス。", "{absent: 未照会}");
    internal ImmutableArray<Statement> About { get; } = v.AtLeastOne("about", "内容", Statement.Group,
        "どのような支援か。", "[{text: …, cites: […]}]");
    internal Fact<string> ForWhom { get; } = v.Fact("for_whom", "対象", Text(120), "だれのための支援か。", "問合せを寄せた県内の学校");
    internal Fact<string> Terms { get; } = v.Fact("terms", "条件", Lines(400), "受ける条件。", "{absent: 未照会}");
    internal Fact<string> Cost { get; } = v.Fact("cost", "費用", Text(120), "学校がいくら払うか。", "{absent: 未照会}");
    public Fact<decimal> LeadDays { get; } = v.Fact("lead_days", "申込みの期限", Whole(0, 365, "日前"),
        "何日前までに申し込むか。", "{absent: 未照会}");
    internal Fact<DateOnly> ValidFrom { get; } = v.Fact("valid_from", "始まり", PlannedDay(), "いつから行われるか。", "2024-04-01");
    public Fact<DateOnly> ValidUntil { get; } = v.Fact("valid_until", "終わり", PlannedDay(), "いつまで行われるか。", "2025-03-31");
    internal Fact<Reference> Successor { get; } = v.Fact("successor", "後を継ぐ支援", IdOf(Kind.Service),
        "終わった後に代わる支援のID。", "{absent: 記載なし}");

    internal bool HasEnded(DateOnly today) => ValidUntil is { IsKnown: true, Value: var until } && until < today;
}
