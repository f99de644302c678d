namespace Knowledgebase.Records;

sealed class Practice(Values v) : Case(v)
{
    internal static readonly GroupType<Practice> Group = new("実践事例", v => new(v));

    public override Links Links { get; } = new(v);
    public override Audience Audience { get; } = new(v);
    public override ReadYears Years { get; } = new(v, "実施した年度", "いつの実践か。", "2023");
    public Fact<Statement> Problem { get; } = v.Fact("problem", "はじめの困りごと", Statement.Group,
        "取り組む前に何に困っていたか。", "{text: …, cites: […]}");
    public Fact<Statement> Aim { get; } = v.Fact("aim", "ねらい", Statement.Group,
        "教科等や業務のねらい。道具ではなく目的を書く。", "{text: …, cites: […]}");
    public ImmutableArray<Statement> About { get; } = v.List("about", "内容", Statement.Group,
        "どのような実践か。", "[{text: …, cites: […]}]");
    public ImmutableArray<string> Steps { get; } = v.List("steps", "手順", Text(300), "まねできるように、行ったことを順に。", "[フォームを作る]");
    public override ImmutableArray<Requirement> Needs { get; } = v.List("needs", "必要なもの", Requirement.Group,
        "端末・ソフト・人手・事前研修など。", "[{item: フォーム, must: true}]");
    public override Effort Effort { get; } = new(v);
    public override Findings Findings { get; } = new(v);
    public Fact<string> Limits { get; } = v.Fact("limits", "向かない条件", Lines(400), "このままでは使えない条件。", "{absent: 記載なし}");
    public Fact<string> PersonalData { get; } = v.Fact("personal_data", "個人情報の扱い", Lines(300),
        "扱う情報、保存場所、同意。", "{absent: 記載なし}");
    public override Sharing Sharing { get; } = new(v, "files/form/guide.pdf");

    public override Field How => Shape.Named(nameof(Steps));

    public override bool SaysHow => !Steps.IsEmpty;

    public override bool IsNameOnly => Steps.IsEmpty && Needs.IsEmpty && !Effort.Preparation.IsKnown;
}
