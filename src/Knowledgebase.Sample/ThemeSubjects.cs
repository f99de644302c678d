namespace Knowledgebase.Sample;

/// <summary>The subjects of themes that belong to certain subjects.</summary>
static class ThemeSubjects
{
    static readonly Dictionary<string, string[]> Labels = new(StringComparer.Ordinal)
    {
        ["music"] = ["音楽"],
        ["switch"] = ["音楽"],
        ["moral"] = ["道徳"],
        ["exercise"] = ["体育", "保健体育"],
        ["speaking"] = ["外国語"],
        ["selfpace"] = ["算数"],
        ["experiment"] = ["理科"],
        ["creation"] = ["図画工作", "美術"],
        ["writing"] = ["国語"],
        ["reading"] = ["国語"],
        ["readaloud"] = ["国語"],
        ["inquiry"] = ["総合的な学習の時間", "総合的な探究の時間"],
        ["career"] = ["総合的な学習の時間", "総合的な探究の時間"],
        ["student-council"] = ["特別活動"],
        ["cleaning"] = ["特別活動"],
        ["worktraining"] = ["各教科等を合わせた指導"],
        ["shopping"] = ["各教科等を合わせた指導"],
        ["voice"] = ["自立活動"],
        ["gaze"] = ["自立活動"],
        ["calm"] = ["自立活動"],
        ["programming"] = ["算数", "技術・家庭", "情報", "総合的な学習の時間"],
        ["netmoral"] = ["社会", "技術・家庭", "情報"],
    };

    /// <summary>A subject that suits the theme, taught at one kind of school at least.</summary>
    public static (char Stage, Subject Subject) Draw(SchoolTheme theme, SeededRandom random)
    {
        if (!theme.IsSupport && Labels.TryGetValue(theme.Slug, out var labels))
        {
            var label = labels[random.Below(labels.Length)];
            var subject = Subject.All.First(s => s.Label == label);
            return (subject.Stages[random.Below(subject.Stages.Length)], subject);
        }
        var stage = theme.IsSupport ? '特' : "小小小中中高"[random.Below(6)];
        var fixedOne =
            theme.IsSupport && Labels.TryGetValue(theme.Slug, out var own)
                ? Subject.All.First(s => s.Label == own[0])
                : null;
        return (stage, fixedOne ?? random.Skewed(Subject.Of(stage)));
    }
}
