namespace Knowledgebase.Records;

sealed class Programme(Values v) : Record(v)
{
    internal static readonly GroupType<Programme> Group = new("教育改革", v => new(v));

    public ImmutableArray<string> OtherNames { get; } = v.List("other_names", "別の書き方", Text(60),
        "出典に出る別の書き方。", "[教育イノベーションプロジェクト]");
    public Fact<Beginning> Began { get; } = v.Fact("began", "始まり", Beginning.Group,
        "いつ始まったか。", "{year: 令和2年度, text: …, cites: […]}");
    public Statement Aim { get; } = v.Required("aim", "目指すこと", Statement.Group,
        "何を目指すか。プロジェクトのページにも出る一文。", "{text: …, cites: […]}");
    public Fact<Statement> Learning { get; } = v.Fact("learning", "実現する学び", Statement.Group,
        "どのような学びを実現するか。", "{text: …, cites: […]}");
    public Fact<Statement> Inclusion { get; } = v.Fact("inclusion", "取り残さないこと", Statement.Group,
        "だれのための学びか。", "{text: …, cites: […]}");
    public Fact<Statement> People { get; } = v.Fact("people", "育てる人", Statement.Group,
        "どのような人を育てるか。", "{text: …, cites: […]}");
    public Fact<Statement> Grounds { get; } = v.Fact("grounds", "もとにすること", Statement.Group,
        "何をもとに進めるか。", "{text: …, cites: […]}");
    public Fact<Statement> Cost { get; } = v.Fact("cost", "かかった費用", Statement.Group,
        "予算や決算として書かれたこと。書かれていないことも書く。", "{absent: 記載なし, note: 予算も決算も書かれていません。}");
    public ImmutableArray<Statement> Notes { get; } = v.List("notes", "補足", Statement.Group,
        "ほかの項目に入らない記述。", "[{text: …}]");
    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "改革の中のプロジェクトのID。", "[ict-skill]");
    public ImmutableArray<Reference> Terms { get; } = v.List("terms", "用語", IdOf(Kind.Term),
        "説明に出る用語のID。", "[shidojin]");
}

sealed class Beginning(Values v) : Part(v)
{
    internal static readonly GroupType<Beginning> Group = new("始まり", v => new(v));

    public FiscalYear Year { get; } = v.Required("year", "年度", Year(), "始まった年度。", "令和2年度");
    public Statement Statement { get; } = new(v);
}
