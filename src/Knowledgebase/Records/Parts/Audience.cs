namespace Knowledgebase.Records.Parts;

/// <summary>
/// For whom and where: the words by which practices and lessons are found, and whether a record is both, so that the lists of both show it.
/// </summary>
public sealed class Audience(Values v)
{
    public ImmutableArray<Word> SchoolTypes { get; } = v.List("school_types", "校種", WordOf("school-types"),
        "どの校種の実践か。", "[小学校]");
    internal ImmutableArray<Word> Grades { get; } = v.List("grades", "学年", WordOf("grades"), "どの学年か。", "[小学5年]");
    internal ImmutableArray<Word> Subjects { get; } = v.List("subjects", "教科等", WordOf("subjects"),
        "どの教科等、または校務か。", "[総合的な学習の時間]");
    internal ImmutableArray<Word> Settings { get; } = v.List("settings", "場面", WordOf("settings"), "どの場面で使うか。", "[授業]");
    internal ImmutableArray<Word> LearningStyles { get; } = v.List("learning_styles", "学びの型", WordOf("learning-styles"),
        "どのような学び方か。", "[協働的な学び]");
    internal ImmutableArray<Word> Scopes { get; } = v.List("scopes", "広がり", WordOf("scopes"),
        "学級・学年・学校全体のどこで行うか。", "[学校全体]");
    internal ImmutableArray<Word> DisabilityTypes { get; } = v.List("disability_types", "障害種", WordOf("disability-types"),
        "どの障害のある児童生徒のためか。", "[知的障害]");
    internal ImmutableArray<Word> DisabilityDegrees { get; } = v.List("disability_degrees", "障害の程度",
        WordOf("disability-degrees"), "障害の程度。", "[重度]");
    internal ImmutableArray<Word> Municipalities { get; } = v.List("municipalities", "市町村", WordOf("municipalities"),
        "どの市町村の実践か。", "[例示市]");
    internal ImmutableArray<Word> Devices { get; } = v.List("devices", "端末", WordOf("devices"), "使う端末。", "[Chromebook]");
    internal ImmutableArray<Word> Tools { get; } = v.List("tools", "道具", WordOf("tools"), "使うソフトや機器。", "[フォーム]");
    internal bool InBothLists { get; } = v.Optional("in_both_lists", "両方の一覧", YesNo(), false,
        "授業でもある実践なら true。記録は一つのまま、実践事例と授業の両方の一覧に出る。", "true");
}

/// <summary>How much time and money a practice or lesson takes, and what it saves.</summary>
sealed class Effort(Values v)
{
    public Fact<Word> Preparation { get; } = v.Fact("preparation", "準備時間", WordOf("preparation-times"),
        "初めての人が準備にかける時間。", "2時間まで");
    public Fact<string> PerUse { get; } = v.Fact("time_per_use", "1回あたりの時間", Text(60), "1回行うのにかかる時間。", "45分");
    public Fact<Word> Cost { get; } = v.Fact("cost", "費用", WordOf("costs"), "新しくかかる費用。", "0円");
    public Fact<TimeSaved> TimeSaved { get; } = v.Fact("time_saved", "減った時間", Parts.TimeSaved.Group,
        "業務の時間が、どれだけの間にどれだけ減ったか。", "{absent: 記載なし}");
    public Fact<string> Stopped { get; } = v.Fact("stopped", "やめたこと", Text(200), "代わりにやめた業務。", "{absent: 記載なし}");
}

sealed class Links(Values v)
{
    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトのものか。", "[ict-skill]");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "どの取組から生まれたか。", "[data-use]");
    public ImmutableArray<Reference> Issues { get; } = v.List("issues", "課題", IdOf(Kind.Issue),
        "関わる課題のID。", "[sne-severe]");
    public ImmutableArray<Reference> Collections { get; } = v.List("collections", "事例集・モデル",
        new ReferenceType(Kind.Collection, Proved: true), "関わる事例集・モデルのIDと、そのことが書かれた出典。",
        "[{to: dx-list, cites: [{source: tenken-r5, section: ict-skill-issues, lines: 204}]}]");
    public ImmutableArray<Reference> Materials { get; } = v.List("materials", "教材",
        new ReferenceType(Kind.Material, Proved: true), "使う教材のIDと、そのことが書かれた出典。",
        "[{to: web-taiken, cites: [{source: tenken-r5, section: ict-literacy, lines: 322}]}]");
    public ImmutableArray<Reference> Services { get; } = v.List("services", "支援", IdOf(Kind.Service),
        "関わる支援のID。", "[explain]");
}
