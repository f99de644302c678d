using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A model lesson: the subject's goal first, the tools after it.</summary>
static class LessonPages
{
    const int ShortestHour = 40;

    public static PageView Page(Site site, Entry entry)
    {
        var l = (Lesson)entry.Value;
        return (l.IsNameOnly ? Short(site, entry, l) : Whole(site, entry, l)) with
        {
            About = LearningResource.Of(site, entry, l),
        };
    }

    static PageView Short(Site site, Entry entry, Lesson l) =>
        CasePage.Short(
            site,
            entry,
            l,
            [.. l.About.Select(site.Statement)],
            [
                l.LabelOf(nameof(l.SubjectGoal)),
                l.LabelOf(nameof(l.Flow)),
                l.LabelOf(nameof(l.Preparation)),
                l.LabelOf(nameof(l.Needs)),
            ]
        );

    static PageView Whole(Site site, Entry entry, Lesson l) =>
        CasePage.Of(
            site,
            entry,
            l,
            [],
            [
                Goal(site, l),
                Section("flow", FlowTitle(l), [Flow(l.Flow), .. CaseFace.Actions(site, entry, l)]),
                Photos.Of(site, l.Sharing.Photos),
                Section("effort", "手間と根拠", CaseDials.Of(site, l)),
                Section(
                    "preparation",
                    "授業までの準備",
                    l.Preparation.IsEmpty ? null : new ScheduleBlock([.. l.Preparation.Select(Moment)])
                ),
                CaseSections.Needs(site, l),
                Section(
                    "without",
                    "端末や通信がないとき",
                    Facts(site.Facts(l, nameof(l.WithoutDevices), nameof(l.WithoutNetwork), nameof(l.WholeSchool)))
                ),
                Section(l, nameof(l.About), site.Statements(l.About)) is { } about
                    ? about with { Folded = true }
                    : null,
                CaseSections.Results(site, l),
                CaseSections.Limits(site, l),
                CaseSections.Adaptations(site, l) is { } adaptations ? adaptations with { Folded = true } : null,
            ]
        );

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
                CaseSections.Untold(site, l, nameof(l.Unit)),
                l.Unit.IsKnown ? CaseSections.Untold(site, l, nameof(l.Hours)) : site.Fact(l, nameof(l.Hours))
            )
        );

    static ScheduleStepView Moment(PreparationStep step) =>
        new(Format.Fact(step.When), step.Task, step.Minutes.IsKnown ? $"{Format.Number(step.Minutes.Value)}分" : null);

    // The minutes of one hour are not those of a lesson of several.
    static string FlowTitle(Lesson l) =>
        l.Flow.IsEmpty ? "配るもの・比べること"
        : Minutes(l.Flow) is not { } minutes ? "授業の流れ"
        : l.Hours.IsKnown && minutes < l.Hours.Value * ShortestHour
            ? $"全{Format.Number(l.Hours.Value)}時間のうち{Format.Number(minutes)}分の流れ"
        : $"{Format.Number(minutes)}分の流れ";

    static decimal? Minutes(ImmutableArray<FlowStep> flow) =>
        flow.All(step => step.Minutes.IsKnown) ? flow.Sum(step => step.Minutes.Value) : null;

    static LessonFlowBlock? Flow(ImmutableArray<FlowStep> flow) =>
        flow.IsEmpty
            ? null
            : new([
                .. flow.Select(step => new LessonStepView(
                    step.Activity,
                    step.Support,
                    step.Minutes.IsKnown ? (int)step.Minutes.Value : null
                )
                {
                    UsesDevices = step.Devices.IsKnown ? step.Devices.Value == DeviceUse.Used : null,
                }),
            ]);
}
