namespace Knowledgebase.Records.Parts;

/// <summary>
/// For whom and where: the words by which practices and lessons are found, and whether a record is both, so that the lists of both show it.
/// </summary>
public sealed record Audience(
    ImmutableArray<Word> SchoolTypes, ImmutableArray<Word> Grades, ImmutableArray<Word> Subjects, ImmutableArray<Word> Settings,
    ImmutableArray<Word> LearningStyles, ImmutableArray<Word> Scopes, ImmutableArray<Word> DisabilityTypes,
    ImmutableArray<Word> DisabilityDegrees, ImmutableArray<Word> Municipalities, ImmutableArray<Word> Devices, ImmutableArray<Word> Tools,
    bool InBothLists)
{
    internal static Func<FieldValues, Audience> AddTo(FieldList f)
    {
        var schools = f.List("school_types", "校種", new WordType("school-types"), "どの校種の実践か。", "[小学校]");
        var grades = f.List("grades", "学年", new WordType("grades"), "どの学年か。", "[小学5年]");
        var subjects = f.List("subjects", "教科等", new WordType("subjects"), "どの教科等、または校務か。", "[総合的な学習の時間]");
        var settings = f.List("settings", "場面", new WordType("settings"), "どの場面で使うか。", "[授業]");
        var styles = f.List("learning_styles", "学びの型", new WordType("learning-styles"), "どのような学び方か。", "[協働的な学び]");
        var scopes = f.List("scopes", "広がり", new WordType("scopes"), "学級・学年・学校全体のどこで行うか。", "[学校全体]");
        var disabilities = f.List("disability_types", "障害種", new WordType("disability-types"), "どの障害のある児童生徒のためか。", "[知的障害]");
        var degrees = f.List("disability_degrees", "障害の程度", new WordType("disability-degrees"), "障害の程度。", "[重度]");
        var municipalities = f.List("municipalities", "市町村", new WordType("municipalities"), "どの市町村の実践か。", "[例示市]");
        var devices = f.List("devices", "端末", new WordType("devices"), "使う端末。", "[Chromebook]");
        var tools = f.List("tools", "道具", new WordType("tools"), "使うソフトや機器。", "[フォーム]");
        var both = f.Optional("in_both_lists", "両方の一覧", new YesNoType(), false,
            "授業でもある実践なら true。記録は一つのまま、実践事例と授業の両方の一覧に出る。", "true");
        return v => new Audience(schools[v], grades[v], subjects[v], settings[v], styles[v], scopes[v], disabilities[v], degrees[v],
            municipalities[v], devices[v], tools[v], both[v]);
    }
}

/// <summary>How much time and money a practice or lesson takes, and what it saves.</summary>
public sealed record Effort(Fact<Word> Preparation, Fact<string> PerUse, Fact<Word> Cost, Fact<Figure> TimeSaved, Fact<string> Stopped)
{
    internal static Func<FieldValues, Effort> AddTo(FieldList f)
    {
        var preparation = f.Fact("preparation", "準備時間", new WordType("preparation-times"), "初めての人が準備にかける時間。", "2時間まで");
        var perUse = f.Fact("time_per_use", "1回あたりの時間", new TextType(60), "1回行うのにかかる時間。", "45分");
        var cost = f.Fact("cost", "費用", new WordType("costs"), "新しくかかる費用。", "0円");
        var saved = f.Fact("time_saved", "減った時間", new FigureType(), "業務の時間がどれだけ減ったか。", "{absent: 記載なし}");
        var stopped = f.Fact("stopped", "やめたこと", new TextType(200), "代わりにやめた業務。", "{absent: 記載なし}");
        return v => new Effort(preparation[v], perUse[v], cost[v], saved[v], stopped[v]);
    }
}

/// <summary>The records that a practice, lesson or material belongs to.</summary>
public sealed record Links(
    ImmutableArray<Reference> Projects, ImmutableArray<Reference> Activities, ImmutableArray<Reference> Issues,
    ImmutableArray<Reference> Collections, ImmutableArray<Reference> Materials, ImmutableArray<Reference> Services)
{
    internal static Func<FieldValues, Links> AddTo(FieldList f)
    {
        var projects = f.AtLeastOne("projects", "プロジェクト", new ReferenceType(Kind.Project), "どのプロジェクトのものか。", "[ict-skill]");
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "どの取組から生まれたか。", "[data-use]");
        var issues = f.List("issues", "課題", new ReferenceType(Kind.Issue), "関わる課題のID。", "[sne-severe]");
        var collections = f.List("collections", "事例集・モデル", new ReferenceType(Kind.Collection, Proved: true), "関わる事例集・モデルのIDと、そのことが書かれた出典。", "[{to: dx-list, cites: [{source: tenken-r5, section: ict-skill-issues, lines: 204}]}]");
        var materials = f.List("materials", "教材", new ReferenceType(Kind.Material, Proved: true), "使う教材のIDと、そのことが書かれた出典。", "[{to: web-taiken, cites: [{source: tenken-r5, section: ict-literacy, lines: 322}]}]");
        var services = f.List("services", "支援", new ReferenceType(Kind.Service), "関わる支援のID。", "[explain]");
        return v => new Links(projects[v], activities[v], issues[v], collections[v], materials[v], services[v]);
    }
}
