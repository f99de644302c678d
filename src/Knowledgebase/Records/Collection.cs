namespace Knowledgebase.Records;

sealed class Collection(Values v) : Record(v), IOfProjects
{
    internal static readonly GroupType<Collection> Group = new("事例集・モデル", v => new(v));

    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトのものか。", "[ict-skill]");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "どの取組から生まれたか。", "[dx-center]");
    public Fact<Reference> Owner { get; } = v.Fact("owner", "持ち主", IdOf(Kind.Organization),
        "まとめている組織のID。", "{absent: 未照会}");
    public Fact<string> Address { get; } = v.Fact("address", "公開場所", new AddressType(),
        "公開されている場所のアドレス。", "{absent: 未照会}");
    public ImmutableArray<Statement> About { get; } = v.AtLeastOne("about", "内容", Statement.Group,
        "どのようなものか。", "[{text: …, cites: […]}]");
}
