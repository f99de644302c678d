using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>The accessibility policy and the results of tests, both filled from the settings. 準拠 appears only where a test shows it.</summary>
static class AccessibilityPages
{
    public static PageView Policy(Site site, Accessibility a) =>
        site.Page(
            site.Routes.Accessibility,
            "ウェブアクセシビリティ方針",
            "だれもが読めるサイトにするために、何を、どの水準まで、いつまでに目指すか、今分かっている問題は何かを示します。",
            [
                new(
                    "aim",
                    "方針",
                    [
                        Facts([
                            site.Fact(a, nameof(a.Scope)),
                            Fact("目指す規格とレベル", new ValueView($"{a.Standard} の適合レベル{Level(a.Level)}")),
                            .. site.Facts(
                                a,
                                nameof(a.Deadline),
                                nameof(a.Exceptions),
                                nameof(a.Office),
                                nameof(a.Contact)
                            ),
                        ])!,
                    ]
                )
                {
                    Note = "目指す水準は目標です。満たしたかどうかは、試験の結果だけが示します。",
                },
                new(
                    "state",
                    "試験の結果",
                    [
                        Claim(a),
                        new LinksBlock([new("試験の結果と達成基準の一覧", site.Routes.AccessibilityTests)]),
                    ]
                ),
                new("problems", "分かっている問題と対応", [Problems(a)]),
            ]
        );

    public static PageView Results(Site site, Accessibility a)
    {
        var page = site.Page(
            site.Routes.AccessibilityTests,
            "ウェブアクセシビリティ試験の結果",
            "規格にもとづく試験の結果を、達成基準ごとに示します。結果がないうちは、試験する達成基準だけを示します。",
            [
                .. a.Tests.OrderByDescending(t => t.Stated).SelectMany(t => Test(site, a, t)),
                .. a.Tests.IsEmpty
                    ? [new SectionView("criteria", "試験する達成基準", [Criteria(a.Level, [])])]
                    : ImmutableArray<SectionView>.Empty,
            ]
        );
        return page with
        {
            Breadcrumbs = page.Breadcrumbs.Add(new("ウェブアクセシビリティ方針", site.Routes.Accessibility)),
            Opening = [Claim(a)],
        };
    }

    static IEnumerable<SectionView> Test(Site site, Accessibility a, AccessibilityTest test) =>
        [
            new(
                $"test-{Dates.Iso(test.Stated)}-{Fingerprint.Of(test.Pages)}",
                $"{Dates.Label(test.Stated)}の結果",
                [
                    Facts([
                        site.Fact(test, nameof(test.Stated)),
                        Fact("規格の番号と年", new ValueView(a.Standard)),
                        Fact(
                            "満たした適合レベル",
                            test.Conformance == Conformance.Full
                                ? new ValueView(Level(test.Level))
                                : new ValueView("示せません") { Absent = true }
                        ),
                        .. site.Facts(test, nameof(test.Pages), nameof(test.Technologies), nameof(test.Environment)),
                        Fact("試験の期間", new ValueView($"{Dates.Label(test.From)}から{Dates.Label(test.Until)}まで")),
                    ])!,
                    Criteria(test.Level, test.Criteria),
                ]
            ),
        ];

    static TableBlock Criteria(ConformanceLevel level, ImmutableArray<CriterionResult> results) =>
        new(
            $"適合レベル{Level(level)}の達成基準",
            ["達成基準", "レベル", "適用", "結果", "補足"],
            [
                .. SuccessCriteria
                    .Of(level)
                    .Select(c => (Criterion: c, Result: results.FirstOrDefault(r => r.Criterion == c)))
                    .Select(x => new TableRow(
                        null,
                        [
                            new([new ValueView($"{x.Criterion.Number} {x.Criterion.Name}")]),
                            new([new ValueView(Level(x.Criterion.Level))]),
                            new([Applies(x.Result?.State)]),
                            new([State(x.Result?.State)]),
                            new(x.Result is { Note.Length: > 0 } noted ? [new ValueView(noted.Note)] : []),
                        ]
                    )),
            ]
        );

    static ValueView Applies(CriterionState? state) =>
        state switch
        {
            null or CriterionState.NotChecked => new("未確認") { Absent = true },
            CriterionState.NotApplicable => new("なし"),
            _ => new("あり"),
        };

    static ValueView State(CriterionState? state) =>
        state switch
        {
            null or CriterionState.NotChecked => new("未確認") { Absent = true },
            CriterionState.NotMet => new("満たさない"),
            _ => new("満たす"),
        };

    static NoteBlock Claim(Accessibility a) =>
        a.Latest switch
        {
            null => new(
                Tone.Open,
                "試験をまだ行っていません",
                $"規格にもとづく試験の結果がないため、どの適合レベルを満たしているかは示せません。{a.Standard} の適合レベル{Level(a.Level)}は目標です。",
                []
            ),
            { Conformance: Conformance.Full } t => new(
                Tone.Good,
                $"{a.Standard} の適合レベル{Level(t.Level)}に準拠",
                $"{Dates.Label(t.Stated)}に表明した試験で、すべての達成基準を満たしました。対象は「{t.Pages}」です。",
                []
            ),
            { Conformance: Conformance.Partial } t => new(
                Tone.Caution,
                $"{a.Standard} の適合レベル{Level(t.Level)}に一部準拠",
                $"{Dates.Label(t.Stated)}に表明した試験で、満たさない達成基準がありました。対象は「{t.Pages}」です。",
                []
            ),
            var t => new(
                Tone.Open,
                "確かめていない達成基準があります",
                $"{Dates.Label(t.Stated)}の試験では、すべての達成基準を確かめてはいません。適合レベル{Level(a.Level)}は目標です。",
                []
            ),
        };

    static Block Problems(Accessibility a) =>
        a.Problems.IsEmpty
            ? new TextBlock("分かっている問題の記録は、まだありません。問題がないと確かめたという意味ではありません。")
            : new TableBlock(
                "分かっている問題と、どう直すか",
                ["問題", "対応"],
                [
                    .. a.Problems.Select(p => new TableRow(
                        null,
                        [new([new ValueView(p.Problem)]), new([Format.Fact(p.Plan)])]
                    )),
                ]
            );

    static string Level(ConformanceLevel level) => Choices.ConformanceLevels.LabelOf(level);
}
