namespace Knowledgebase.Records;

/// <summary>組織: an office, committee, centre, school or company that the sources name.</summary>
public sealed record Organization(
    Head Head, Word Type, ImmutableArray<string> OtherNames, Fact<Reference> Parent, Fact<Figure> Count, ImmutableArray<Statement> About,
    ImmutableArray<Reference> PossiblySameAs, string Uncertainty) : Record(Head)
{
    internal static readonly Shape<Organization> Shape = Schema.Shape.Of<Organization>("組織", f =>
    {
        var head = Records.Head.AddTo(f);
        var type = f.Required("type", "種類", new WordType("organization-types"), "どのような組織か。", "課・室");
        var names = f.List("other_names", "別の書き方", new TextType(60), "出典に出る別の書き方。", "[総務課学びのイノベーション戦略室]");
        var parent = f.Fact("parent", "上位の組織", new ReferenceType(Kind.Organization), "この組織が属する組織のID。", "kyoiku-iinkai");
        var count = f.Fact("count", "数", new FigureType(), "同じ種類の組織がいくつあるか。", "{what: 教育事務所, value: 5, unit: 所}");
        var about = f.List("about", "説明", new PartType<Statement>(Statement.Shape), "出典に書かれたこと。", "[{text: …, cites: […]}]");
        var same = f.List("possibly_same_as", "同じかもしれない組織", new ReferenceType(Kind.Organization), "同じ組織かどうか決められないもの。", "[dx-office]");
        var doubt = f.Optional("uncertainty", "分からないこと", new TextType(200), "", "出典から決められないこと。", "名前は書かれていない");
        return v => new Organization(head(v), type[v], names[v], parent[v], count[v], about[v], same[v], doubt[v]);
    });
}

/// <summary>役割: a post or part that people play (教育DX推進コーディネーター…), with how far it reaches.</summary>
public sealed record Role(
    Head Head, ImmutableArray<string> OtherNames, ImmutableArray<Reference> Organizations, string Placed, Fact<Figure> Count, Fact<string> Reach,
    ImmutableArray<Statement> About, ImmutableArray<Reference> PossiblySameAs, string Uncertainty) : Record(Head)
{
    internal static readonly Shape<Role> Shape = Schema.Shape.Of<Role>("役割", f =>
    {
        var head = Records.Head.AddTo(f);
        var names = f.List("other_names", "別の書き方", new TextType(60), "出典に出る別の書き方。", "[授業改善コーディネータ]");
        var organizations = f.List("organizations", "置かれる組織", new ReferenceType(Kind.Organization), "その役割が置かれる組織のID。", "[kyoiku-jimusho]");
        var placed = f.Optional("placed", "置かれる所", new TextType(60), "", "組織のIDで書けないとき、置かれる所を言葉で。", "各学校");
        var count = f.Fact("count", "人数", new FigureType(), "何人いるか。", "{what: 教育DX推進アシスタント, value: 25, unit: 名}");
        var reach = f.Fact("reach", "受け持つ範囲", new TextType(120), "どこまでを受け持つか。", "{absent: 記載なし}");
        var about = f.List("about", "説明", new PartType<Statement>(Statement.Shape), "出典に書かれたこと。", "[{text: …, cites: […]}]");
        var same = f.List("possibly_same_as", "同じかもしれない役割", new ReferenceType(Kind.Role), "同じ役割かどうか決められないもの。", "[dx-leader]");
        var doubt = f.Optional("uncertainty", "分からないこと", new TextType(200), "", "出典から決められないこと。", "人数は書かれていない");
        return v => new Role(head(v), names[v], organizations[v], placed[v], count[v], reach[v], about[v], same[v], doubt[v]);
    });
}
