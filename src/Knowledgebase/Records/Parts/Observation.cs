namespace Knowledgebase.Records.Parts;

class Measurement(Values v) : Part(v)
{
    internal static readonly GroupType<Measurement> Group = new("測定値", v => new(v));

    public decimal Value { get; } = v.First.Required("value", "値", Number(-1_000_000, 1_000_000),
        "出典に書かれたとおりの値。", "72.3");
    public FiscalYear Year { get; } = v.First.Required("year", "年度", Year(), "どの年度の値か。", "2023");
    public Fact<Moment> AsOf { get; } = v.First.Fact("as_of", "時点", new MomentType(), "いつの時点の最新値か。", "2024-04");
    public string Note { get; } = v.First.Optional("note", "補足", Text(200), "", "調査の変更など。", "調査中止");
}

/// <summary>A value as one evaluation printed it; a later evaluation adds a value of its own and leaves this one as
/// it is.</summary>
sealed class Observation(Values v) : Measurement(v)
{
    internal static new readonly GroupType<Observation> Group = new("測定値", v => new(v));

    public Fact<Reference> Evaluation { get; } = v.Fact("evaluation", "点検・評価", IdOf(Kind.Evaluation),
        "この値を載せた点検・評価の記録のID。", "r5");
    public Fact<decimal> PrintedProgress { get; } = v.Fact("printed_progress", "出典に書かれた進捗率",
        Number(-10_000, 10_000, "%"), "その点検・評価に書かれた進捗率（%）。", "62.1");
    public Fact<Trend> PrintedTrend { get; } = v.Fact("printed_trend", "出典に書かれた向き", OneOf(Choices.Trends),
        "その点検・評価に書かれた、基準年度と比べた向き。", "上昇");
    public ImmutableArray<Citation> Cites { get; } = v.List("cites", "出典", Citation.Group,
        "系列の出典と違うときだけ書く。後の点検・評価の値なら、その場所。", "[{source: tenken-r6, section: indicators}]");
}

/// <summary>Something that a source says about a year of a series: no value was taken, or something else was measured from then on.</summary>
sealed class SeriesMark(Values v) : Part(v)
{
    internal static readonly GroupType<SeriesMark> Group = new("系列の年度の注記", v => new(v));

    public FiscalYear Year { get; } = v.Required("year", "年度", Year(), "どの年度か。", "2020");
    public string Text { get; } = v.Required("text", "内容", Text(200), "出典に書かれたことを自分の言葉で。", "調査は行われませんでした。");
    public ImmutableArray<Citation> Cites { get; } = v.AtLeastOne("cites", "出典", Citation.Group,
        "出典のどこにあるか。", "[{source: tenken-r5, section: indicators, lines: 402}]");
}

sealed class ProjectLink(Values v) : Part(v)
{
    internal static readonly GroupType<ProjectLink> Group = new("指標とプロジェクトの対応", v => new(v));

    public Reference Project { get; } = v.Required("project", "プロジェクト", IdOf(Kind.Project),
        "プロジェクトの記録のID。", "ict-skill");
    public MappingBasis Basis { get; } = v.Required("basis", "対応の根拠", OneOf(Choices.MappingBases), "だれが対応させたか。", "出典");
    public string Note { get; } = v.Optional("note", "補足", Text(200), "", "どの記載によるかなど。", "指標の表にプロジェクト名がある");
}

sealed class LaterNarrative(Values v) : Part(v), IStatement
{
    internal static readonly GroupType<LaterNarrative> Group = new("後の年度の総括", v => new(v));

    public Reference Evaluation { get; } = v.Required("evaluation", "点検・評価", IdOf(Kind.Evaluation),
        "総括を載せた点検・評価の記録のID。", "r6");
    public Fact<NarrativeClaim> Claim { get; } = v.Fact("claim", "総括の書かれ方", OneOf(Choices.NarrativeClaims),
        "総括が値の動きをどう書いているか（当サイトの分類）。", "行われている");
    public Statement Statement { get; } = new(v);
}
