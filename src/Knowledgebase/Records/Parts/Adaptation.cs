namespace Knowledgebase.Records.Parts;

sealed class Adaptation(Values v) : Part(v)
{
    internal static readonly GroupType<Adaptation> Group = new("取り入れた学校の工夫", v => new(v));

    public Fact<string> Who { get; } = v.Fact("who", "だれが", Text(80), "どのような学校が取り入れたか。学校の名前は書かない。", "各学年1学級の小学校");
    public ImmutableArray<Word> SchoolTypes { get; } = v.List("school_types", "校種", WordOf("school-types"),
        "どの校種で取り入れたか。", "[小学校]");
    public ImmutableArray<Word> Municipalities { get; } = v.List("municipalities", "市町村", WordOf("municipalities"),
        "どの市町村で取り入れたか。", "[例示市]");
    public Fact<FiscalSpan> Years { get; } = v.Fact("years", "取り入れた年度", new FiscalSpanType(), "いつ取り入れたか。", "2025");
    public Statement Changed { get; } = v.Required("changed", "変えたところ", Statement.Group,
        "元の実践から何を変えたか。", "{text: …, cites: […]}");
    public Fact<Finding> Result { get; } = v.Fact("result", "その結果", Finding.Group,
        "どうなったか。根拠レベルとともに。", "{text: …, evidence: 1, cites: […]}");
}
