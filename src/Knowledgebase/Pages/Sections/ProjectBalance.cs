namespace Knowledgebase.Pages.Sections;

/// <summary>Planned, reported, open: read off the plans of projects, plan by plan, and said in one sentence.</summary>
static class ProjectBalance
{
    static readonly ImmutableArray<(string Label, bool Open, Func<Plan, Fact<string>> Of)> Columns =
    [
        ("実績", false, p => p.ReportedResult),
        ("成果", false, p => p.ReportedOutcome),
        ("課題", true, p => p.ReportedIssue),
    ];

    /// <summary>A chain for each plan of a project, beside the counts.</summary>
    public static BalanceBlock? Of(Site site, Entry entry)
    {
        var project = (Project)entry.Value;
        return project is { Plans: [], Outcomes: [], Issues: [] } ? null : new(
            [
                new("計画", project.Plans.Length, "件", BalanceLook.Planned),
                new("成果", project.Outcomes.Length, "件", BalanceLook.Reported),
                new("残る課題", Open(site, entry).Length, "件", BalanceLook.Open),
            ],
            "計画ごとの報告",
            ["計画", .. Columns.Select(c => c.Label)],
            [
                .. from plan in project.Plans
                   select new BalanceRow(plan.Stated.Title, [.. Columns.Select(c => Rings(c.Open, c.Of(plan)))])
                   {
                       Url = "#" + Routes.Fragment(new(Kind.Plan, plan.Stated.Slug)),
                   },
            ])
        {
            Sentence = Sentence(project.Plans) + Elsewhere([project]),
            Key = Key(project.Plans),
        };
    }

    /// <summary>All plans of all projects as one picture: a row a project, a ring a plan.</summary>
    public static BalanceBlock? Overview(Site site, ImmutableArray<Entry> projects)
    {
        ImmutableArray<Plan> plans = [.. projects.SelectMany(p => ((Project)p.Value).Plans)];
        return plans.IsEmpty ? null : new(
            [],
            "プロジェクトごとの計画と報告（一つの丸が計画一件）",
            ["プロジェクト", .. Columns.Select(c => c.Label)],
            [
                .. from entry in projects
                   let project = (Project)entry.Value
                   where !project.Plans.IsEmpty
                   select new BalanceRow(entry.Title,
                       [.. Columns.Select(c => Rings(c.Open, [.. project.Plans.Select(c.Of)]))])
                   {
                       Url = site.Routes.Of(entry.Id),
                   },
            ])
        {
            Key = Key(plans),
        };
    }

    /// <summary>What the plans of one or more projects come to; it says nothing of causes.</summary>
    public static string Sentence(ImmutableArray<Plan> plans)
    {
        if (plans.IsEmpty)
            return "計画は、出典に書かれていません。";
        var of = $"計画{Count(plans.Length)}";
        if (plans.All(p => Columns.All(c => Is(c.Of(p), AbsenceReason.NotApplicable))))
            return $"{of}は、点検・評価の対象になっていません。";
        var there = plans.Where(p => p.ReportedOutcome.IsKnown).ToArray();
        var perhaps = there.Count(p => p.ReportedOutcome.Inference is not null);
        var silent = plans.Where(p => Columns.All(c => Is(c.Of(p), AbsenceReason.NotStated))).ToArray();
        var outcomes = (there.Length, plans.Length) switch
        {
            (0, 1) => $"{of}について、成果の報告は書かれていません。",
            (0, _) => $"{of}のどれについても、成果の報告は書かれていません。",
            (1, 1) => $"{of}について、成果の報告が書かれています",
            var (n, all) when n == all => $"{of}のすべてについて、成果の報告が書かれています",
            var (n, _) => $"{of}のうち{Count(n)}について、成果の報告が書かれています",
        };
        var doubt = there.Length == 0 ? ""
            : perhaps == 0 ? "。"
            : $"（うち{Count(perhaps)}は、その計画のことかどうかが明記されていません）。";
        var none = silent.Length == 0 ? ""
            : $"実績・成果・課題のどれにも書かれていない計画が{Count(silent.Length)}あります（{string.Join("、", silent.Select(p => p.Stated.Title))}）。行われなかったという意味ではありません。";
        return outcomes + doubt + none;
    }

    /// <summary>Of projects with outcomes or issues that belong to none of their plans: that their plans are not meant.</summary>
    public static string Elsewhere(ImmutableArray<Project> projects) =>
        string.Concat(
            from p in projects
            where !p.Plans.IsEmpty
            let outcomes = p.Plans.Any(x => x.ReportedOutcome.IsKnown) ? 0 : p.Outcomes.Length
            let issues = p.Plans.Any(x => x.ReportedIssue.IsKnown) ? 0 : p.Issues.Length
            where outcomes + issues > 0
            let what = (outcomes == 0 ? "" : $"成果{Count(outcomes)}")
                + (outcomes * issues == 0 ? "" : "・") + (issues == 0 ? "" : $"課題{Count(issues)}")
            select $"{p.Head.Title}に書かれた{what}は、計画のこととは書かれていません。");

    /// <summary>Issues of which no later evaluation says that they are settled.</summary>
    public static ImmutableArray<Entry> Open(Site site, Entry project) =>
        [.. site.Catalog.NestedIn(project.Id, Kind.Issue).Where(issue => FollowUps.IsOpen(site, issue.Id))];

    static ImmutableArray<BalanceRing> Rings(bool open, params ImmutableArray<Fact<string>> facts) =>
        [.. facts.Select(fact => Ring(fact, open))];

    static BalanceRing Ring(Fact<string> fact, bool open) => fact switch
    {
        { IsKnown: true, Inference: null } => open ? new(RingLook.Open, "課題あり") : new(RingLook.Reported, "記載あり"),
        { IsKnown: true } => open ? new(RingLook.OpenPerhaps, "課題あり・推定") : new(RingLook.ReportedPerhaps, "記載あり・推定"),
        { Absence.Reason: AbsenceReason.NotCarriedOut or AbsenceReason.Ended } =>
            new(RingLook.NotDone, fact.Absence.Label),
        { Absence.Reason: AbsenceReason.NotApplicable } => new(RingLook.NotApplicable, fact.Absence.Label),
        _ => new(RingLook.NotSaid, fact.Absence!.Label),
    };

    static ImmutableArray<BalanceRing> Key(ImmutableArray<Plan> plans) =>
    [
        .. plans.SelectMany(p => Columns.Select(c => Ring(c.Of(p), c.Open))).GroupBy(r => r.Look).OrderBy(g => g.Key)
            .Select(g => new BalanceRing(g.Key, g.Key switch
            {
                RingLook.Reported => "書かれている",
                RingLook.ReportedPerhaps => "書かれているが、この計画のことかは推定",
                RingLook.Open => "残る課題",
                RingLook.OpenPerhaps => "残る課題だが、この計画のことかは推定",
                _ => string.Join('・', g.Select(r => r.Text).Distinct()),
            })),
    ];

    static bool Is(Fact<string> fact, AbsenceReason reason) => fact.Absence?.Reason == reason;

    static string Count(int number) => $"{Numerals.Of(number)}件";
}
