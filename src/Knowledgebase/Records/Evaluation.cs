namespace Knowledgebase.Records;

sealed class Evaluation(Values v) : Record(v), IOfYears
{
    internal static readonly GroupType<Evaluation> Group = new("点検・評価", v => new(v));

    public FiscalYear Year { get; } = v.Required("year", "対象年度", Year(), "どの年度の点検・評価か。", "令和5年度");
    public Fact<FiscalSpan> Covers { get; } = v.Fact("covers", "まとめの期間", new FiscalSpanType(), "総括が扱う期間。", "2020-2023");
    public Reference Source { get; } = v.Required("source", "報告書", IdOf(Kind.Source), "報告書の記録のID。", "tenken-r5");
    public Fact<Reference> Committee { get; } = v.Fact("committee", "委員会", IdOf(Kind.Organization),
        "意見を出した委員会のID。", "tenken-committee");
    public ImmutableArray<Statement> Method { get; } = v.List("method", "方法", Statement.Group,
        "その年度に使われた方法。", "[{text: …, cites: […]}]");
    public Fact<IndicatorMethod> IndicatorMethod { get; } = v.Fact("indicator_method", "参考指標の示し方",
        OneOf(Choices.IndicatorMethods), "その年度に、参考指標の進み方をどう示したか。年度ごとに残し、後から書き換えない。", "進捗率");
    public Fact<FiscalYear> BaseYear { get; } = v.Fact("base_year", "基準年度", Year(), "上昇・横ばい・下降を何年度の値と比べたか。", "2023");
    public ImmutableArray<FollowUp> FollowUps { get; } = v.List("follow_ups", "前の課題・意見のその後", FollowUp.Group,
        "前の点検・評価の課題や意見について、この点検・評価に書かれたこと。", "[{about: issues/sne-severe, state: 対応中, text: …, cites: […]}]");
    public ImmutableArray<Opinion> Opinions { get; } = v.List("opinions", "委員会意見", Opinion.Group,
        "委員会の意見。", "[{id: …}]");
    public ImmutableArray<Statement> Summary { get; } = v.List("summary_statements", "総括", Statement.Group,
        "全体の総括。", "[{text: …, cites: […]}]");
    public ImmutableArray<Need> Needs { get; } = v.List("needs", "必要とされたこと", Need.Group, "総括の中で必要とされたこと。", "[{id: …}]");
    public ImmutableArray<Statement> Notes { get; } = v.List("notes", "補足", Statement.Group, "範囲などの補足。", "[{text: …}]");
    public SourceSpot MethodSpot { get; } = v.SpotOf(nameof(IndicatorMethod));

    FiscalSpan? IOfYears.Span => new(Year, Year);
}

sealed class Opinion(Values v) : Part(v), IStated, IOfProjects
{
    internal static readonly GroupType<Opinion> Group = new("委員会意見", v => new(v), Kind.Opinion);

    public TitledStatement Stated { get; } = new(v);
    public ImmutableArray<Reference> About { get; } = v.List("about", "関わる記録", new AnyReferenceType(),
        "意見が関わる記録。", "[projects/gyomu-kaizen]");
    public Fact<Statement> Response { get; } = v.Fact("response", "対応", Statement.Group, "意見への対応。", "{absent: 記載なし}");

    ImmutableArray<Reference> IOfProjects.Projects => [.. About.Where(r => r.Target.Kind == Kind.Project)];
}
