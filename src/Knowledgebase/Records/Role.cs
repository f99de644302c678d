namespace Knowledgebase.Records;

sealed class Role(Values v) : Record(v)
{
    internal static readonly GroupType<Role> Group = new("役割", v => new(v));

    public ImmutableArray<string> OtherNames { get; } = v.List("other_names", "別の書き方", Text(60),
        "出典に出る別の書き方。", "[授業改善コーディネータ]");
    public ImmutableArray<Reference> Organizations { get; } = v.List("organizations", "置かれる組織", IdOf(Kind.Organization),
        "その役割が置かれる組織のID。", "[kyoiku-jimusho]");
    public string Placed { get; } = v.Optional("placed", "置かれる所", Text(60), "", "組織のIDで書けないとき、置かれる所を言葉で。", "各学校");
    public Fact<Figure> Count { get; } = v.Fact("count", "人数", Figure.Group,
        "何人いるか。", "{what: 教育DX推進アシスタント, value: 25, unit: 名}");
    public Fact<string> Reach { get; } = v.Fact("reach", "受け持つ範囲", Text(120), "どこまでを受け持つか。", "{absent: 記載なし}");
    public ImmutableArray<Statement> About { get; } = v.List("about", "説明", Statement.Group,
        "出典に書かれたこと。", "[{text: …, cites: […]}]");
    public ImmutableArray<Reference> PossiblySameAs { get; } = v.List("possibly_same_as", "同じかもしれない役割", IdOf(Kind.Role),
        "同じ役割かどうか決められないもの。", "[dx-leader]");
    public string Uncertainty { get; } = v.Optional("uncertainty", "はっきりしないこと", Text(200), "",
        "出典から決められないこと。", "人数は書かれていない");
}
