namespace Knowledgebase.Records;

sealed class Organization(Values v) : Record(v)
{
    internal static readonly GroupType<Organization> Group = new("組織", v => new(v));

    public Word Type { get; } = v.Required("type", "種類", WordOf("organization-types"), "どのような組織か。", "課・室");
    public ImmutableArray<string> OtherNames { get; } = v.List("other_names", "別の書き方", Text(60),
        "出典に出る別の書き方。", "[総務課学びのイノベーション戦略室]");
    public Fact<Reference> Parent { get; } = v.Fact("parent", "上位の組織", IdOf(Kind.Organization),
        "この組織が属する組織のID。", "kyoiku-iinkai");
    public Fact<Figure> Count { get; } = v.Fact("count", "数", Figure.Group,
        "同じ種類の組織がいくつあるか。", "{what: 教育事務所, value: 5, unit: 所}");
    public ImmutableArray<Statement> About { get; } = v.List("about", "説明", Statement.Group,
        "出典に書かれたこと。", "[{text: …, cites: […]}]");
    public ImmutableArray<Reference> PossiblySameAs { get; } = v.List("possibly_same_as", "同じかもしれない組織",
        IdOf(Kind.Organization), "同じ組織かどうか決められないもの。", "[dx-office]");
    public string Uncertainty { get; } = v.Optional("uncertainty", "はっきりしないこと", Text(200), "",
        "出典から決められないこと。", "名前は書かれていない");
}
