using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A model lesson: the subject's goal first, the tools after it.</summary>
static class LessonPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var l = (Lesson)entry.Value;
        return CasePage.Of(
            site,
            entry,
            l,
            "教科等の目標・展開・準備・必要なもの",
            [
                l.IsNameOnly ? null : Goal(site, l),
                Section(l, nameof(l.About), site.Statements(l.About)),
                Section(l, nameof(l.Flow), Flow(l.Flow)),
                Section(
                    "preparation",
                    "授業までの準備",
                    l.Preparation.IsEmpty ? null : new ScheduleBlock([.. l.Preparation.Select(Moment)])
                ),
                CaseSections.Needs(site, l),
                Section(
                    "without",
                    "端末や通信がないとき・学校全体で行うとき",
                    Facts(
                        CaseSections.Shown(site, l, nameof(l.WithoutDevices)),
                        CaseSections.Shown(site, l, nameof(l.WithoutNetwork)),
                        CaseSections.Shown(site, l, nameof(l.WholeSchool))
                    )
                ),
                CaseSections.Results(site, l),
                CaseSections.Limits(site, l),
            ]
        ) with
        {
            About = LearningResource.Of(site, entry, l),
        };
    }

    /// <summary>The sum of the minutes, and whether all steps tell theirs.</summary>
    public static string? Total(ImmutableArray<FlowStep> flow)
    {
        var told = flow.Where(step => step.Minutes.IsKnown).ToArray();
        var sum = $"合計 {Format.Number(told.Sum(step => step.Minutes.Value))}分";
        return told.Length == 0 ? null
            : told.Length == flow.Length ? sum
            : $"{sum}（分の記載のある段だけ）";
    }

    static SectionView? Goal(Site site, Lesson l) =>
        Section(
            "goal",
            "教科等の目標",
            l.SubjectGoal.IsKnown ? new TextBlock(l.SubjectGoal.Value) : Facts(site.Fact(l, nameof(l.SubjectGoal))),
            Facts(
                site.Written(l, nameof(l.Unit)),
                site.Written(l, nameof(l.Hours)),
                Fact(l.LabelOf(nameof(l.CurriculumCodes)), [.. l.CurriculumCodes.Select(Curriculum)])
            )
        );

    // The version stands beside the code, because the next course of study has other codes for the same words.
    static ValueView Curriculum(string code) =>
        new(code) { Url = CurriculumCode.AddressOf(code), Note = CurriculumCode.VersionOf(code)?.Name };

    static ScheduleStepView Moment(PreparationStep step) =>
        new(Format.Fact(step.When), step.Task, step.Minutes.IsKnown ? $"{Format.Number(step.Minutes.Value)}分" : null);

    static TableBlock? Flow(ImmutableArray<FlowStep> flow) =>
        flow.IsEmpty
            ? null
            : new(
                Total(flow) is { } total ? $"授業の流れ（{total}）" : "授業の流れ",
                ["学習活動", "分", "支援・留意点"],
                [
                    .. flow.Select(step => new TableRow(
                        null,
                        new(step.Activity),
                        new(Format.Fact(step.Minutes, "分")),
                        new(step.Support)
                    )),
                ]
            );
}
