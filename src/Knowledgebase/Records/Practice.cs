namespace Knowledgebase.Records;

/// <summary>実践事例: something a school did that another can reuse, with what it needs and how well its results are evidenced.</summary>
public sealed record Practice(
    Head Head, Links Links, Audience Audience, ReadYears Years, Fact<Statement> Problem, Fact<Statement> Aim, ImmutableArray<Statement> About,
    ImmutableArray<string> Steps, ImmutableArray<Requirement> Needs, Effort Effort, ImmutableArray<Finding> Results,
    Fact<string> DidNotWork, Fact<string> Limits, Fact<string> PersonalData, ImmutableArray<Adaptation> Adaptations,
    ImmutableArray<AttachedFile> Files, Fact<Rights> Rights, Fact<Reference> Contact) : Record(Head)
{
    /// <summary>True when the record is little more than a name: nobody could repeat the practice from it.</summary>
    public bool IsNameOnly => Steps.IsEmpty && Needs.IsEmpty && !Effort.Preparation.IsKnown;

    internal static readonly Shape<Practice> Shape = Schema.Shape.Of<Practice>("実践事例", f =>
    {
        var head = Records.Head.AddTo(f);
        var links = Records.Parts.Links.AddTo(f);
        var audience = Records.Parts.Audience.AddTo(f);
        var years = ReadYears.AddTo(f, "実施した年度", "いつの実践か。", "2023");
        var problem = f.Fact("problem", "はじめの困りごと", new PartType<Statement>(Statement.Shape), "取り組む前に何に困っていたか。", "{text: …, cites: […]}");
        var aim = f.Fact("aim", "ねらい", new PartType<Statement>(Statement.Shape), "教科等や業務のねらい。道具ではなく目的を書く。", "{text: …, cites: […]}");
        var about = f.List("about", "内容", new PartType<Statement>(Statement.Shape), "どのような実践か。", "[{text: …, cites: […]}]");
        var steps = f.List("steps", "手順", new TextType(300), "まねできるように、行ったことを順に。", "[フォームを作る]");
        var needs = f.List("needs", "必要なもの", new PartType<Requirement>(Requirement.Shape), "端末・ソフト・人手・事前研修など。", "[{item: フォーム, must: true}]");
        var effort = Records.Parts.Effort.AddTo(f);
        var results = f.List("results", "結果", new PartType<Finding>(Finding.Shape), "分かったことを一つずつ、根拠レベルとともに。", "[{text: …, evidence: 1}]");
        var didNotWork = f.Fact("did_not_work", "うまくいかなかったこと", new TextType(400, true), "試したが、思うようにならなかったこと。", "{absent: 記載なし}");
        var limits = f.Fact("limits", "向かない条件", new TextType(400, true), "このままでは使えない条件。", "{absent: 記載なし}");
        var data = f.Fact("personal_data", "個人情報の扱い", new TextType(300, true), "扱う情報、保存場所、同意。", "{absent: 記載なし}");
        var adaptations = f.List("adaptations", "取り入れた学校の工夫", new PartType<Adaptation>(Adaptation.Shape), "ほかの学校が何を変えて取り入れ、どうなったか。", "[{who: …, changed: …}]");
        var files = f.List("files", "ファイル", new PartType<AttachedFile>(AttachedFile.Shape), "配布するファイル。権利を必ず書く。", "[{path: files/form/guide.pdf}]");
        var rights = f.Fact("rights", "権利", new PartType<Rights>(Records.Parts.Rights.OfRecord), "この記録の文章・写真の権利者、利用条件、同意。", "{holder: …, licence: CC BY 4.0}");
        var contact = f.Fact("contact", "問い合わせ先", new ReferenceType(Kind.Organization), "問い合わせを受ける組織。", "{absent: 未照会}");
        return v => new Practice(head(v), links(v), audience(v), years(v), problem[v], aim[v], about[v], steps[v], needs[v], effort(v),
            results[v], didNotWork[v], limits[v], data[v], adaptations[v], files[v], rights[v], contact[v]);
    });
}

/// <summary>Something one needs, and what to do without it.</summary>
public sealed record Requirement(string Item, bool Must, string Alternative)
{
    internal static readonly Shape<Requirement> Shape = Schema.Shape.Of<Requirement>("必要なもの", f =>
    {
        var item = f.Required("item", "もの", new TextType(120), "必要なもの。", "児童1人に1台の端末");
        var must = f.Optional("must", "欠かせない", new YesNoType(), true, "なくてもできるなら false。", "false");
        var alternative = f.Optional("alternative", "ないとき", new TextType(200), "", "ないときの代わり。", "2人で1台を使う");
        return v => new Requirement(item[v], must[v], alternative[v]);
    });
}
