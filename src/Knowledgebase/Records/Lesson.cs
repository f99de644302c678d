namespace Knowledgebase.Records;

sealed class Lesson(Values v) : Case(v)
{
    internal static readonly GroupType<Lesson> Group = new("授業と指導案", v => new(v));

    public Fact<string> SubjectGoal { get; } = v.RequiredFact("subject_goal", "教科等の目標", Lines(300),
        "ICTを使うことではなく、教科等の目標を書く。", "図形の性質を根拠をもって説明できる。", Diagnostics.Codes.LessonWithoutGoal);
    public override Links Links { get; } = new(v);
    public override Audience Audience { get; } = new(v);
    public override ReadYears Years { get; } = new(v, "実施した年度", "いつの授業か。", "2020-2022");
    public ImmutableArray<Statement> About { get; } = v.List("about", "内容", Statement.Group,
        "どのような授業か。", "[{text: …, cites: […]}]");
    public Fact<string> Unit { get; } = v.Fact("unit", "単元", Text(80), "単元の名前。", "身近な課題をプログラムで解く");
    public Fact<decimal> Hours { get; } = v.Fact("hours", "時数", Number(0.5m, 200, "時間"), "授業の時間数。", "8");
    public ImmutableArray<FlowStep> Flow { get; } = v.List("flow", "展開", FlowStep.Group,
        "授業の流れ。", "[{activity: めあてを確かめる, minutes: 5}]");
    public ImmutableArray<PreparationStep> Preparation { get; } = v.List("preparation_steps", "準備",
        PreparationStep.Group, "前もって行うことを、早いものから順に。", "[{when: 前日, task: 端末を充電する}]");
    public override ImmutableArray<Requirement> Needs { get; } = v.List("needs", "必要なもの", Requirement.Group,
        "端末・ソフト・人手など。", "[{item: 端末}]");
    public override Effort Effort { get; } = new(v);
    public Fact<string> WithoutDevices { get; } = v.Fact("without_devices", "端末がないとき", Lines(300),
        "端末がないときの進め方。", "紙のカードで手順を並べる。");
    public Fact<string> WithoutNetwork { get; } = v.Fact("without_network", "通信が切れたとき", Lines(300),
        "通信が切れたときの進め方。", "前もって保存した教材を使う。");
    public Fact<string> WholeSchool { get; } = v.Fact("whole_school", "学校全体で行うとき", Lines(300),
        "学級を越えて行う進め方。", "{absent: 記載なし}");
    public ImmutableArray<string> CurriculumCodes { get; } = v.List("curriculum_codes", "学習指導要領コード", Text(16),
        "文部科学省の学習指導要領コード（16桁）。", "[\"8220265232000000\"]");
    public override Findings Findings { get; } = new(v);
    public override Sharing Sharing { get; } = new(v, "files/prog/plan.docx");

    public override Field How => Shape.Named(nameof(Flow));

    public override bool SaysHow => !Flow.IsEmpty;

    public override bool IsNameOnly => Flow.IsEmpty && Needs.IsEmpty && !SubjectGoal.IsKnown;
}

sealed class PreparationStep(Values v) : Part(v)
{
    internal static readonly GroupType<PreparationStep> Group = new("準備の一段", v => new(v));

    public Fact<string> When { get; } = v.Fact("when", "いつ", Text(20), "授業のどれくらい前に行うか。", "2週間前");
    public string Task { get; } = v.Required("task", "すること", Text(200), "準備として行うこと。", "貸出教材を申し込む");
    public Fact<decimal> Minutes { get; } = v.Fact("minutes", "分", Whole(1, 6000, "分"), "かかる時間（分）。", "20");
}

sealed class FlowStep(Values v) : Part(v)
{
    internal static readonly GroupType<FlowStep> Group = new("展開の一段", v => new(v));

    public string Activity { get; } = v.Required("activity", "学習活動", Text(200), "児童生徒が行うこと。", "めあてを確かめる");
    public Fact<decimal> Minutes { get; } = v.Fact("minutes", "分", Whole(1, 600, "分"), "かかる時間（分）。", "5");
    public Fact<DeviceUse> Devices { get; } = v.Fact("devices", "端末", OneOf(Choices.DeviceUses),
        "児童生徒が端末を使う段かどうか。", "使う");
    public string Support { get; } = v.Optional("support", "支援・留意点", Text(200), "", "指導者の支援。", "前時の記録を見せる");
}
