namespace Knowledgebase.Records;

/// <summary>実践事例: something a school did that another can reuse, with what it needs and how well its results are evidenced.</summary>
public sealed class Practice(Values v) : Record(v), ICase
{
    internal static readonly GroupType<Practice> Group = new("実践事例", v => new(v));

    public Links Links { get; } = new(v);
    public Audience Audience { get; } = new(v);
    public ReadYears Years { get; } = new(v, "実施した年度", "いつの実践か。", "2023");
    public Fact<Statement> Problem { get; } = v.Fact("problem", "はじめの困りごと", Statement.Group,
        "取り組む前に何に困っていたか。", "{text: …, cites: […]}");
    public Fact<Statement> Aim { get; } = v.Fact("aim", "ねらい", Statement.Group,
        "教科等や業務のねらい。道具ではなく目的を書く。", "{text: …, cites: […]}");
    public ImmutableArray<Statement> About { get; } = v.List("about", "内容", Statement.Group,
        "どのような実践か。", "[{text: …, cites: […]}]");
    public ImmutableArray<string> Steps { get; } = v.List("steps", "手順", new TextType(300),
        "まねできるように、行ったことを順に。", "[フォームを作る]");
    public ImmutableArray<Requirement> Needs { get; } = v.List("needs", "必要なもの", Requirement.Group,
        "端末・ソフト・人手・事前研修など。", "[{item: フォーム, must: true}]");
    public Effort Effort { get; } = new(v);
    public ImmutableArray<Finding> Results { get; } = v.List("results", "結果", Finding.Group,
        "分かったことを一つずつ、根拠レベルとともに。", "[{text: …, evidence: 1}]");
    public Fact<string> DidNotWork { get; } = v.Fact("did_not_work", "うまくいかなかったこと", new TextType(400, true),
        "試したが、思うようにならなかったこと。", "{absent: 記載なし}");
    public Fact<string> Limits { get; } = v.Fact("limits", "向かない条件", new TextType(400, true),
        "このままでは使えない条件。", "{absent: 記載なし}");
    public Fact<string> PersonalData { get; } = v.Fact("personal_data", "個人情報の扱い", new TextType(300, true),
        "扱う情報、保存場所、同意。", "{absent: 記載なし}");
    public ImmutableArray<Adaptation> Adaptations { get; } = v.List("adaptations", "取り入れた学校の工夫", Adaptation.Group,
        "ほかの学校が何を変えて取り入れ、どうなったか。", "[{who: …, changed: …}]");
    public ImmutableArray<AttachedFile> Files { get; } = v.List("files", "ファイル", AttachedFile.Group,
        "配布するファイル。権利を必ず書く。", "[{path: files/form/guide.pdf}]");
    public Fact<Rights> Rights { get; } = v.Fact("rights", "権利", Records.Parts.Rights.OfRecord,
        "この記録の文章・写真の権利者、利用条件、同意。", "{holder: …, licence: CC BY 4.0}");
    public Fact<Reference> Contact { get; } = v.Fact("contact", "問い合わせ先", new ReferenceType(Kind.Organization),
        "問い合わせを受ける組織。", "{absent: 未照会}");

    /// <inheritdoc/>
    public bool TellsSteps => !Steps.IsEmpty;

    /// <summary>True when the record is little more than a name: nobody could repeat the practice from it.</summary>
    public bool IsNameOnly => Steps.IsEmpty && Needs.IsEmpty && !Effort.Preparation.IsKnown;
}
