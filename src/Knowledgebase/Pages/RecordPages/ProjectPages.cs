using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A project: its years, then what was planned, reported and is open at a glance, then the rest, which opens by its address. The titles of open issues are never folded away.</summary>
static class ProjectPages
{
    const int MaxRelated = 20;

    public static PageView Page(Site site, Entry entry)
    {
        var p = (Project)entry.Value;
        var page = Of(site, entry,
        [
            Section("status", "年度ごとの状況", ProjectYears.Chart(site, entry)),
            Section("results-and-issues", "計画と、成果と、残る課題", ProjectBalance.Of(site, entry)),
            OpenIssues(site, entry),
            Nested(site, entry, Kind.Outcome, "成果として書かれたこと", e => [Outcomes(site, e)]),
            p.Plans.IsEmpty ? null : Folded(Section(p, nameof(p.Plans), Plans(site, entry),
                new LinksBlock(PlanPages.Link(site) with { Text = "すべてのプロジェクトの計画と報告" })), p.Plans.Length),
            Nested(site, entry, Kind.Result, "取組実績", e => [Results(site, e)]),
            Folded(Section("years", "年度ごとの状況の補足", StatusTable(site, p)), p.Status.Length),
            Indicators(site, entry),
            .. new[]
            {
                Kind.Practice, Kind.Lesson, Kind.Service, Kind.Material, Kind.Collection, Kind.Activity, Kind.Opinion,
            }
                .Select(kind => Folded(LinksFrom(site, entry, kind), site.Catalog.PointingAt(entry.Id, kind).Count())),
            Folded(Section("about", "目的と、出典の書き方", site.Statements([p.Purpose]), Facts([
                site.Fact(p, nameof(p.PrintedName)),
                Fact(p.LabelOf(nameof(p.Partners)), [.. p.Partners.Select(x => Named(site, x))]),
                Fact("改革", [.. site.Catalog.PointingAt(entry.Id, Kind.Programme).Select(e => site.Value(e) with { Note = ((Programme)e.Value).Aim.Text })]),
            ]), site.Statements(p.Notes))),
        ]);
        return page with
        {
            Opening = VersionSections.Before(p, page.Opening, [Facts(site.Fact(p, nameof(p.Owners)))]),
            About = LinkedData.Of(site, entry, p),
        };
    }

    static SectionView? Nested(Site site, Entry entry, Kind kind, string title, Func<Entry[], IEnumerable<Block?>> show)
    {
        Entry[] items = [.. site.Catalog.NestedIn(entry.Id, kind)];
        return Folded(Section(Kinds.Of(kind).Folder, title, show(items)), items.Length);
    }

    // What citizens come for: every title can be read without a touch.
    static SectionView? OpenIssues(Site site, Entry entry)
    {
        Entry[] issues = [.. site.Catalog.NestedIn(entry.Id, Kind.Issue)];
        return Issues(site, issues) is not { } said ? null
            : new("issues", "課題・今後のこと", Given.Of<Block>(said with { Folded = true }, FollowUps.NotEntered(site)))
            {
                Count = $"{Numerals.Of(issues.Length)}件",
            };
    }

    static SectionView Indicators(Site site, Entry entry)
    {
        ImmutableArray<LinkView> links =
        [
            .. from e in site.Catalog.PointingAt(entry.Id, Kind.Indicator)
               let link = ((Indicator)e.Value).Projects.First(l => l.Project.Target == entry.Id)
               select site.Link(e) with
               {
                   Note = $"対応の根拠：{Choices.MappingBases.LabelOf(link.Basis)}{(link.Note.Length > 0 ? $"（{link.Note}）" : "")}",
               },
        ];
        return links.IsEmpty
            ? new("indicators", "参考指標", new NoteBlock(Tone.Open, "どの指標に当たるかは、出典に書かれていません", $"参考指標は、{Naming.Reform(site)}全体のものです。",
                new LinkView("参考指標の一覧", site.Routes.List(Kind.Indicator))))
            { Folded = true, Count = "対応は記載なし" }
            : Folded(new("indicators", "参考指標", new LinksBlock(links)), links.Length)!;
    }

    static StatementsBlock? Issues(Site site, IEnumerable<Entry> issues) =>
        StatementViews.Block(
        from entry in issues
        let issue = (Issue)entry.Value
        select site.Nested(entry) with
        {
            Tag = Tag(site, entry.Id, issue),
            Marks = [new($"分類：{Choices.IssueTypes.LabelOf(issue.Type)}", Tone.Plain)],
            Facts =
            [
                .. Given.Of(
                    site.Fact(issue, nameof(issue.RaisedIn)),
                    Written(issue.LabelOf(nameof(issue.Deadline)), issue.Deadline, f =>
                        Format.Fact(f, day => site.Deadline(day, FollowUps.Of(site, entry.Id).Any()))),
                    site.Fact(issue, nameof(issue.Activities)),
                    Fact("この課題に関わる記録",
                    [
                        .. site.Catalog.PointingAt(entry.Id)
                            .Where(e => e.Id.Kind is not (Kind.Evaluation or Kind.ExtractionNote))
                            .Take(MaxRelated).Select(site.Value),
                    ])),
                .. FollowUps.Facts(site, entry.Id, issue.RaisedIn.Year),
            ],
        });

    // What is settled is not overdue.
    static MarkView? Tag(Site site, RecordId id, Issue issue)
    {
        if (!FollowUps.IsOpen(site, id))
            return new(Choices.FollowUpStates.LabelOf(FollowUps.Of(site, id).Last().FollowUp.State), Tone.Info);
        return !issue.Deadline.IsKnown ? null
            : new($"期日 {site.Deadline(issue.Deadline.Value).Text}{(issue.Deadline.Value < site.Today ? "・過ぎました" : "")}", Tone.Caution);
    }

    static StatementsBlock? Outcomes(Site site, IEnumerable<Entry> outcomes) =>
        StatementViews.Block(
        from entry in outcomes
        let outcome = (Outcome)entry.Value
        select site.Nested(entry) with
        {
            Marks = [new(Choices.Claims.LabelOf(outcome.Claim), Tone.Plain), Format.EvidenceMark(outcome.Evidence)],
            Facts = Given.Of(
                Fact("年度", Format.Years(outcome.Years)),
                site.Fact(outcome, nameof(outcome.Activities))),
        });

    static StatementsBlock? Results(Site site, IEnumerable<Entry> results) =>
        StatementViews.Block(
        from entry in results
        let result = (Result)entry.Value
        select site.Nested(entry) with
        {
            Marks = [new(result.Year.Label, Tone.Plain)],
            Facts = Given.Of(site.Fact(result, nameof(result.Activities))),
        });

    static TableBlock? StatusTable(Site site, Project p) => p.Status.IsEmpty ? null : new TableBlock(
        "年度ごとの状況（出典に書かれた年度だけ）", ["年度", "状況", "補足"],
        [
            .. p.Status.OrderBy(s => s.Year).Select(s => new TableRow(null,
                new(s.Year.Label),
                new(new ValueView(Choices.ProjectStates.LabelOf(s.State)) { Cites = site.Cites(s.Cites) }),
                new(s.Note))),
        ]);

    static ValueView Named(Site site, Partner partner) =>
        new(partner.Name) { Url = site.Cite(partner.Cites[0]).Url, Note = Given.Text(partner.Note) };

    static StatementsBlock? Plans(Site site, Entry project) => StatementViews.Block(
        from entry in site.Catalog.NestedIn(project.Id, Kind.Plan)
        let plan = (Plan)entry.Value
        select site.Nested(entry) with
        {
            Facts =
            [
                .. Given.Of(site.Facts(plan, nameof(plan.ReportedResult), nameof(plan.ReportedOutcome),
                    nameof(plan.ReportedIssue), nameof(plan.Activities))),
                .. Given.Of(plan.ReportCites.IsEmpty ? null : Fact(plan.LabelOf(nameof(plan.ReportCites)),
                    new ValueView("") { Cites = site.Cites(plan.ReportCites) })),
            ],
        });
}
