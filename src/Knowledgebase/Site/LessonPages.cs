using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;
using static Knowledgebase.Site.PracticePages;
using static Knowledgebase.Site.RecordPage;

namespace Knowledgebase.Site;

/// <summary>A model lesson: the subject's goal first, the tools after it.</summary>
internal static class LessonPages
{
    public static PageView Page(Wording w, SiteView site, Entry entry)
    {
        var l = (Lesson)entry.Value;
        var page = Of(w, site, entry,
        [
            Section("goal", "教科等の目標", Facts(
                Fact("教科等の目標", Wording.Fact(l.SubjectGoal)), Written("単元", l.Unit, Wording.Fact),
                Written("時数", l.Hours, f => Wording.Fact(f, "時間")), Fact("学習指導要領コード", [.. l.CurriculumCodes.Select(c => new ValueView(c))]))),
            Section("facts", "この授業のあらまし", Facts(
                [
                    .. AudienceFacts(w, l.Audience),
                    Written("実施した年度", l.Years, f => Wording.Fact(f, years => new ValueView(years.Label))),
                    .. l.IsNameOnly ? [] : EffortFacts(w, l.Effort),
                    Written("聞ける相手", l.Contact, w.Fact),
                ])),
            Section("about", "内容", w.Statements(l.About)),
            Section("flow", "展開", Flow(l.Flow)),
            Section("preparation", "準備", Preparation(l.Preparation)),
            Needs(l.Needs),
            Section("without", "端末や通信がないとき・学校全体で行うとき", Facts(
                Shown("端末がないとき", l.WithoutDevices, l.IsNameOnly), Shown("通信が切れたとき", l.WithoutNetwork, l.IsNameOnly),
                Shown("学校全体で行うとき", l.WholeSchool, l.IsNameOnly))),
            Findings(w, l.Results),
            Section("limits", "うまくいかなかったこと", Facts(Shown("うまくいかなかったこと", l.DidNotWork, l.IsNameOnly))),
            Files(w, l.Files),
            .. Related(w, entry, l.Links),
        ]);
        return l.IsNameOnly ? NameOnly(w, page, "教科等の目標・展開・準備・必要なもの") : page;
    }

    private static TableBlock? Preparation(ImmutableArray<PreparationStep> steps) => steps.IsEmpty ? null
        : new("授業までの準備", ["いつ", "すること", "分"],
        [
            .. steps.Select(step => new TableRow(null,
                [new([Wording.Fact(step.When)]), new([new ValueView(step.Task)]), new([Wording.Fact(step.Minutes, "分")])])),
        ]);

    private static TableBlock? Flow(ImmutableArray<FlowStep> flow) => flow.IsEmpty ? null : new("授業の流れ", ["学習活動", "分", "支援・留意点"],
        [
            .. flow.Select(step => new TableRow(null,
            [
                new([new ValueView(step.Activity)]), new([Wording.Fact(step.Minutes, "分")]), new([new ValueView(step.Support)]),
            ])),
        ]);
}
