namespace Knowledgebase.Pages.Sections;

/// <summary>All plans of all projects against what was reported of them. Everything here is counted from the records.</summary>
static class PlanPages
{
    public static string Title => Kinds.Of(Kind.Plan).ListLabel;
    public static string Lead =>
        "概要の計画の一つ一つに、何が報告されたかを並べた表です。";

    static readonly ImmutableArray<(string Label, Kind Kind, Func<Plan, Fact<string>> Of)> Columns =
    [
        ("実績", Kind.Result, p => p.ReportedResult),
        ("成果", Kind.Outcome, p => p.ReportedOutcome),
        ("課題", Kind.Issue, p => p.ReportedIssue),
    ];

    public static LinkView Link(Site site) =>
        new(Title, site.Routes.List(Kind.Plan)) { Count = site.Catalog.All(Kind.Plan).Length };

    /// <summary>What all plans came to: a sentence, and a ring for each plan.</summary>
    public static ImmutableArray<Block> AtAGlance(Site site) =>
        site.Catalog.All(Kind.Plan).IsEmpty
            ? []
            :
            [
                new TextBlock(ProjectBalance.Sentence([.. site.Catalog.All<Plan>(Kind.Plan)])),
                .. Given.Of(ProjectBalance.Overview(site, site.Catalog.All(Kind.Project))),
                new TextBlock("どの報告がどの計画に当たるかは、当サイトが読み取りました。"
                    + ProjectBalance.Elsewhere([.. site.Catalog.All<Project>(Kind.Project)])),
            ];

    public static ImmutableArray<Block> Table(Site site, ImmutableArray<Entry> plans)
    {
        var projects = plans.GroupBy(e => e.Owner).ToArray();
        HashSet<RecordId> first = [.. projects.Select(g => g.First().Id)];
        return
        [
            .. Given.Of(
                projects.Length < 2
                    ? null
                    : new LinksBlock([
                        .. projects.Select(g => new LinkView(site.Catalog[g.Key].Title, $"#{Anchor(g.Key)}")
                        {
                            Count = g.Count(),
                        }),
                    ])
            ),
            new TableBlock(
                Title,
                ["計画", .. Columns.Select(c => c.Label), "担当課"],
                [
                    .. plans.Select(e => new TableRow(
                        first.Contains(e.Id) ? Anchor(e.Owner) : null,
                        [
                            new(site.Value(e) with { Note = site.Catalog[e.Owner].Title }),
                            .. Columns.Select(c => new TableCell(Reported(site, e, c.Of((Plan)e.Value), c.Kind))),
                            new(Offices.Of(site, e)),
                        ]
                    )),
                ]
            ),
            new TextBlock($"担当課は、{Offices.Note}"),
            new LinksBlock(
                new("この表のデータ（CSV）", site.Routes.Data("facts/plans.csv")),
                new("取組実績の一覧", site.Routes.List(Kind.Result)) { Count = site.Catalog.All(Kind.Result).Length }
            ),
        ];
    }

    // What is reported leads to where its source stands: the one statement about the same activity, or all of the
    // column.
    static ValueView Reported(Site site, Entry plan, Fact<string> fact, Kind kind)
    {
        var shown = Format.Fact(fact);
        var all = site.Catalog.NestedIn(plan.Owner, kind).ToArray();
        if (!fact.IsKnown || all.Length == 0)
            return shown;
        HashSet<RecordId> activities = [.. ((Plan)plan.Value).Activities.Select(a => a.Target)];
        var about = all
            .Where(e => ((IOfActivities)e.Value).Activities.Any(a => activities.Contains(a.Target)))
            .ToArray();
        return shown with
        {
            Url = about is [var one] ? site.Routes.Of(one) : $"{site.Routes.Of(plan.Owner)}#{Kinds.Of(kind).Folder}",
        };
    }

    static string Anchor(RecordId project) => $"of-{project.Slug}";
}
