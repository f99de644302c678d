namespace Knowledgebase.Records.Parts;

/// <summary>取り入れた学校の工夫: how another school used a practice or lesson, what it changed and what came of it.</summary>
public sealed record Adaptation(
    Fact<string> Who, ImmutableArray<Word> SchoolTypes, ImmutableArray<Word> Municipalities, Fact<FiscalSpan> Years, Statement Changed,
    Fact<Finding> Result)
{
    internal static readonly Shape<Adaptation> Shape = Schema.Shape.Of<Adaptation>("取り入れた学校の工夫", f =>
    {
        var who = f.Fact("who", "だれが", new TextType(80), "どのような学校が取り入れたか。学校の名前は書かない。", "各学年1学級の小学校");
        var schools = f.List("school_types", "校種", new WordType("school-types"), "どの校種で取り入れたか。", "[小学校]");
        var municipalities = f.List("municipalities", "市町村", new WordType("municipalities"), "どの市町村で取り入れたか。", "[例示市]");
        var years = f.Fact("years", "取り入れた年度", new FiscalSpanType(), "いつ取り入れたか。", "2025");
        var changed = f.Required("changed", "変えたところ", new PartType<Statement>(Statement.Shape), "元の実践から何を変えたか。", "{text: …, cites: […]}");
        var result = f.Fact("result", "その結果", new PartType<Finding>(Finding.Shape), "どうなったか。根拠レベルとともに。", "{text: …, evidence: 1, cites: […]}");
        return v => new Adaptation(who[v], schools[v], municipalities[v], years[v], changed[v], result[v]);
    });
}
