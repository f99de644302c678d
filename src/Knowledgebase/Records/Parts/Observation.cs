namespace Knowledgebase.Records.Parts;

/// <summary>A measured value.</summary>
public record Measurement(decimal Value, FiscalYear Year, Fact<Moment> AsOf, string Note, SourceSpot Spot)
{
    internal static readonly Shape<Measurement> Shape = Schema.Shape.Of<Measurement>("測定値", f => AddTo(f));

    /// <summary>Adds the fields of a measured value to a shape.</summary>
    internal static Func<FieldValues, Measurement> AddTo(FieldList f)
    {
        var value = f.Required("value", "値", new NumberType(-1_000_000, 1_000_000), "出典に書かれたとおりの値。", "72.3");
        var year = f.Required("year", "年度", new FiscalYearType(), "どの年度の値か。", "2023");
        var asOf = f.Fact("as_of", "時点", new MomentType(), "いつの時点の最新値か。", "2024-04");
        var note = f.Optional("note", "補足", new TextType(200), "", "調査の変更など。", "調査中止");
        return v => new Measurement(value[v], year[v], asOf[v], note[v], v.Spot);
    }
}

/// <summary>
/// A value after the baseline, as one review printed it: with the progress or the direction that this review printed beside it.
/// A later review adds a value of its own and leaves this one as it is.
/// </summary>
public sealed record Observation(
    Measurement Measured, Fact<Reference> Evaluation, Fact<decimal> PrintedProgress, Fact<Trend> PrintedTrend,
    ImmutableArray<Citation> Cites) : Measurement(Measured)
{
    internal static new readonly Shape<Observation> Shape = Schema.Shape.Of<Observation>("測定値", f =>
    {
        var measured = AddTo(f);
        var evaluation = f.Fact("evaluation", "点検・評価", new ReferenceType(Kind.Evaluation), "この値を載せた点検・評価の記録のID。", "r5");
        var progress = f.Fact("printed_progress", "出典に書かれた進捗率", new NumberType(-10_000, 10_000, Unit: "%"), "その点検・評価に書かれた進捗率（%）。", "62.1");
        var trend = f.Fact("printed_trend", "出典に書かれた向き", new ChoiceType<Trend>(Choices.Trends), "その点検・評価に書かれた、基準年度と比べた向き。", "上昇");
        var cites = f.List("cites", "出典", new CitationType(), "系列の出典と違うときだけ書く。後の点検・評価の値なら、その場所。", "[{source: tenken-r6, section: indicators}]");
        return v => new Observation(measured(v), evaluation[v], progress[v], trend[v], cites[v]);
    });
}

/// <summary>Something that a source says about a year of a series: no value was taken, or something else was measured from then on.</summary>
public sealed record SeriesMark(FiscalYear Year, string Text, ImmutableArray<Citation> Cites)
{
    internal static readonly Shape<SeriesMark> Shape = Schema.Shape.Of<SeriesMark>("系列の年度の注記", f =>
    {
        var year = f.Required("year", "年度", new FiscalYearType(), "どの年度か。", "2020");
        var text = f.Required("text", "内容", new TextType(200), "出典に書かれたことを自分の言葉で。", "調査は行われませんでした。");
        var cites = f.AtLeastOne("cites", "出典", new CitationType(), "出典のどこにあるか。", "[{source: tenken-r5, section: indicators, lines: 402}]");
        return v => new SeriesMark(year[v], text[v], cites[v]);
    });
}

/// <summary>A project that an indicator stands for, and who says so.</summary>
public sealed record ProjectLink(Reference Project, MappingBasis Basis, string Note)
{
    internal static readonly Shape<ProjectLink> Shape = Schema.Shape.Of<ProjectLink>("指標とプロジェクトの対応", f =>
    {
        var project = f.Required("project", "プロジェクト", new ReferenceType(Kind.Project), "プロジェクトの記録のID。", "ict-skill");
        var basis = f.Required("basis", "対応の根拠", new ChoiceType<MappingBasis>(Choices.MappingBases), "だれが対応させたか。", "出典");
        var note = f.Optional("note", "補足", new TextType(200), "", "どの記載によるかなど。", "指標の表にプロジェクト名がある");
        return v => new ProjectLink(project[v], basis[v], note[v]);
    });
}

/// <summary>What a later review says about an indicator; the earlier words stay as they are.</summary>
public sealed record LaterNarrative(Reference Evaluation, Fact<NarrativeClaim> Claim, Statement Statement) : IStatement
{
    internal static readonly Shape<LaterNarrative> Shape = Schema.Shape.Of<LaterNarrative>("後の年度の総括", f =>
    {
        var evaluation = f.Required("evaluation", "点検・評価", new ReferenceType(Kind.Evaluation), "総括を載せた点検・評価の記録のID。", "r6");
        var claim = f.Fact("claim", "総括の書かれ方", new ChoiceType<NarrativeClaim>(Choices.NarrativeClaims), "総括が値の動きをどう書いているか（当サイトの分類）。", "行われている");
        var statement = Statement.AddTo(f);
        return v => new LaterNarrative(evaluation[v], claim[v], statement(v));
    });
}
