namespace Knowledgebase.Records;

/// <summary>授業と指導案: the subject's goal first, then how the lesson runs and what it needs.</summary>
public sealed record Lesson(
    Head Head, Fact<string> SubjectGoal, Links Links, Audience Audience, ReadYears Years, ImmutableArray<Statement> About,
    Fact<string> Unit, Fact<decimal> Hours, ImmutableArray<FlowStep> Flow, ImmutableArray<PreparationStep> Preparation,
    ImmutableArray<Requirement> Needs, Effort Effort, Fact<string> WithoutDevices, Fact<string> WithoutNetwork,
    Fact<string> WholeSchool, ImmutableArray<string> CurriculumCodes,
    ImmutableArray<Finding> Results, Fact<string> DidNotWork, ImmutableArray<Adaptation> Adaptations, ImmutableArray<AttachedFile> Files,
    Fact<Rights> Rights, Fact<Reference> Contact) : Record(Head)
{
    /// <summary>True when the record is little more than a name: nobody could teach the lesson from it.</summary>
    public bool IsNameOnly => Flow.IsEmpty && Needs.IsEmpty && !SubjectGoal.IsKnown;

    internal static readonly Shape<Lesson> Shape = Schema.Shape.Of<Lesson>("授業と指導案", f =>
    {
        var head = Records.Head.AddTo(f);
        var goal = f.RequiredFact("subject_goal", "教科等の目標", new TextType(300, true), "ICTを使うことではなく、教科等の目標を書く。",
            "図形の性質を根拠をもって説明できる。", Diagnostics.Codes.LessonWithoutGoal);
        var links = Records.Parts.Links.AddTo(f);
        var audience = Records.Parts.Audience.AddTo(f);
        var years = ReadYears.AddTo(f, "実施した年度", "いつの授業か。", "2020-2022");
        var about = f.List("about", "内容", new PartType<Statement>(Statement.Shape), "どのような授業か。", "[{text: …, cites: […]}]");
        var unit = f.Fact("unit", "単元", new TextType(80), "単元の名前。", "身近な課題をプログラムで解く");
        var hours = f.Fact("hours", "時数", new NumberType(0.5m, 200, Unit: "時間"), "授業の時間数。", "8");
        var flow = f.List("flow", "展開", new PartType<FlowStep>(FlowStep.Shape), "授業の流れ。", "[{activity: めあてを確かめる, minutes: 5}]");
        var preparation = f.List("preparation_steps", "準備", new PartType<PreparationStep>(PreparationStep.Shape),
            "前もって行うことを、早いものから順に。", "[{when: 前日, task: 端末を充電する}]");
        var needs = f.List("needs", "必要なもの", new PartType<Requirement>(Requirement.Shape), "端末・ソフト・人手など。", "[{item: 端末}]");
        var effort = Records.Parts.Effort.AddTo(f);
        var noDevices = f.Fact("without_devices", "端末がないとき", new TextType(300, true), "端末がないときの進め方。", "紙のカードで手順を並べる。");
        var noNetwork = f.Fact("without_network", "通信が切れたとき", new TextType(300, true), "通信が切れたときの進め方。", "前もって保存した教材を使う。");
        var whole = f.Fact("whole_school", "学校全体で行うとき", new TextType(300, true), "学級を越えて行う進め方。", "{absent: 記載なし}");
        var codes = f.List("curriculum_codes", "学習指導要領コード", new TextType(16), "文部科学省の学習指導要領コード（16桁）。", "[\"8220265232000000\"]");
        var results = f.List("results", "結果", new PartType<Finding>(Finding.Shape), "分かったことを一つずつ、根拠レベルとともに。", "[{text: …, evidence: 1}]");
        var didNotWork = f.Fact("did_not_work", "うまくいかなかったこと", new TextType(400, true), "試したが、思うようにならなかったこと。", "{absent: 記載なし}");
        var adaptations = f.List("adaptations", "取り入れた学校の工夫", new PartType<Adaptation>(Adaptation.Shape), "ほかの学校が何を変えて取り入れ、どうなったか。", "[{who: …, changed: …}]");
        var files = f.List("files", "ファイル", new PartType<AttachedFile>(AttachedFile.Shape), "配布するファイル。権利を必ず書く。", "[{path: files/prog/plan.docx}]");
        var rights = f.Fact("rights", "権利", new PartType<Rights>(Records.Parts.Rights.OfRecord), "この記録の文章・写真の権利者、利用条件、同意。", "{holder: …, licence: CC BY 4.0}");
        var contact = f.Fact("contact", "問い合わせ先", new ReferenceType(Kind.Organization), "問い合わせを受ける組織。", "{absent: 未照会}");
        return v => new Lesson(head(v), goal[v], links(v), audience(v), years(v), about[v], unit[v], hours[v], flow[v], preparation[v], needs[v],
            effort(v), noDevices[v], noNetwork[v], whole[v], codes[v], results[v], didNotWork[v], adaptations[v],
            files[v], rights[v], contact[v]);
    });
}

/// <summary>Something to do before a lesson, and when.</summary>
public sealed record PreparationStep(Fact<string> When, string Task, Fact<decimal> Minutes)
{
    internal static readonly Shape<PreparationStep> Shape = Schema.Shape.Of<PreparationStep>("準備の一段", f =>
    {
        var when = f.Fact("when", "いつ", new TextType(20), "授業のどれくらい前に行うか。", "2週間前");
        var task = f.Required("task", "すること", new TextType(200), "準備として行うこと。", "貸出教材を申し込む");
        var minutes = f.Fact("minutes", "分", new NumberType(1, 6000, true), "かかる時間（分）。", "20");
        return v => new PreparationStep(when[v], task[v], minutes[v]);
    });
}

/// <summary>One step of a lesson.</summary>
public sealed record FlowStep(string Activity, Fact<decimal> Minutes, string Support)
{
    internal static readonly Shape<FlowStep> Shape = Schema.Shape.Of<FlowStep>("展開の一段", f =>
    {
        var activity = f.Required("activity", "学習活動", new TextType(200), "児童生徒が行うこと。", "めあてを確かめる");
        var minutes = f.Fact("minutes", "分", new NumberType(1, 600, true, "分"), "かかる時間（分）。", "5");
        var support = f.Optional("support", "支援・留意点", new TextType(200), "", "指導者の支援。", "前時の記録を見せる");
        return v => new FlowStep(activity[v], minutes[v], support[v]);
    });
}
