using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A project: what was planned, done, achieved, and what is open, with the open issues never folded away.</summary>
static class ProjectPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Project)entry.Value;
        return Of(site, entry,
        [
            Section("about", "目的と担当", site.Statements([p.Purpose]), Facts([
                .. site.Facts(p, nameof(p.PrintedName), nameof(p.Owners)),
                Fact(p.LabelOf(nameof(p.Partners)), [.. p.Partners.Select(x => Named(site, x))]),
                Fact("改革", [.. site.Catalog.PointingAt(entry.Id, Kind.Programme).Select(e => site.Value(e) with { Note = ((Programme)e.Value).Aim.Text })]),
            ]), site.Statements(p.Notes)),
            Section("status", "年度ごとの状況", ProjectYears.Strip(site, entry), StatusTable(site, p)),
            Section("results-and-issues", "成果と課題", Sides(site, entry), p.Issues.IsEmpty ? null : FollowUps.NotEntered(site)),
            Section(p, nameof(p.Plans), PlanNote(p), PlanTable(site, p), Plans(site, p), p.Plans.IsEmpty ? null : new LinksBlock([PlanPages.Link(site) with { Text = "すべてのプロジェクトの計画と報告" }])),
            Section("results", "取組実績", Results(site, site.Catalog.NestedIn(entry.Id, Kind.Result), false)),
            Section("indicators", "参考指標", Indicators(site, entry)),
            Cards.Section(site, "practices", "実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice)),
            Cards.Section(site, "lessons", "授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards.Section(site, "services", Kinds.Of(Kind.Service).Label,
                site.Catalog.PointingAt(entry.Id, Kind.Service)),
            Cards.Section(site, "materials", "教材・サイト", site.Catalog.PointingAt(entry.Id, Kind.Material)),
            Cards.Section(site, "collections", "事例集・モデル", site.Catalog.PointingAt(entry.Id, Kind.Collection)),
            Links(site, "activities", "取組・行事", site.Catalog.PointingAt(entry.Id, Kind.Activity)),
            Links(site, "opinions", "委員会意見", site.Catalog.PointingAt(entry.Id, Kind.Opinion)),
        ]);
    }

    static SideBySideBlock? Sides(Site site, Entry entry)
    {
        var outcomes = Outcomes(site, site.Catalog.NestedIn(entry.Id, Kind.Outcome), false);
        var issues = Issues(site, site.Catalog.NestedIn(entry.Id, Kind.Issue), false);
        return outcomes is null && issues is null ? null : new(
        [
            new("outcomes", "成果として書かれたこと", [outcomes ?? NothingWritten]), new("issues", "課題・今後のこと", [issues ?? NothingWritten]),
        ]);
    }

    static NoteBlock NothingWritten { get; } = new(Tone.Open, "記載なし", "この欄に当たることは、出典に書かれていません。", []);

    static TextBlock? PlanNote(Project p) => p.Plans.IsEmpty ? null
        : new("概要に書かれた計画と、報告に書かれたことを、一つずつ並べます。「記載なし」は、その欄に書かれていないという意味で、行われなかったという意味ではありません。");

    static Block Indicators(Site site, Entry entry)
    {
        var links = site.Catalog.PointingAt(entry.Id, Kind.Indicator)
            .Select(e => (Entry: e, Link: ((Indicator)e.Value).Projects.First(l => l.Project.Target == entry.Id)));
        ImmutableArray<LinkView> shown =
        [
            .. links.Select(x => site.Link(x.Entry) with
            {
                Note = $"対応の根拠：{Choices.MappingBases.LabelOf(x.Link.Basis)}{(x.Link.Note.Length > 0 ? $"（{x.Link.Note}）" : "")}",
            }),
        ];
        return shown.IsEmpty
            ? new NoteBlock(Tone.Open, "どの指標に当たるかは、出典に書かれていません", $"参考指標は、{Naming.Reform(site)}全体の参考として載っているものです。",
                [new("参考指標の一覧", site.Routes.List(Kind.Indicator))])
            : new LinksBlock(shown);
    }

    /// <summary>Issues as statements; <paramref name="inList"/> adds the project and leads to its page.</summary>
    public static Block? Issues(Site site, IEnumerable<Entry> issues, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. issues.Select(e => (Entry: e, Issue: (Issue)e.Value))
                .Select(x => Nested(site, x.Entry, x.Issue.Stated, inList) with
            {
                Marks = [new($"分類：{Choices.IssueTypes.LabelOf(x.Issue.Type)}", Tone.Plain)],
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("プロジェクト", site.Value(site.Catalog[x.Entry.Owner])) : null,
                        inList ? Fact("このプロジェクトの担当課", Offices.Of(site, x.Entry)) : null,
                        site.Fact(x.Issue, nameof(x.Issue.RaisedIn)),
                        Written(x.Issue.LabelOf(nameof(x.Issue.Deadline)), x.Issue.Deadline, f =>
                            Format.Fact(f, day => site.Deadline(day, FollowUps.Of(site, x.Entry.Id).Any()))),
                        site.Fact(x.Issue, nameof(x.Issue.Activities)),
                        Fact("この課題に関わる記録", [.. site.Catalog.PointingAt(x.Entry.Id).Where(e => e.Id.Kind is not (Kind.Evaluation or Kind.ExtractionNote)).Take(20).Select(site.Value)]),
                    }.OfType<FactView>(),
                    .. FollowUps.Facts(site, x.Entry.Id, x.Issue.RaisedIn.Year),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new StatementsBlock(statements);
    }

    /// <summary>Outcomes as statements; <paramref name="inList"/> adds the project and leads to its page.</summary>
    public static Block? Outcomes(Site site, IEnumerable<Entry> outcomes, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. outcomes.Select(e => (Entry: e, Outcome: (Outcome)e.Value))
                .Select(x => Nested(site, x.Entry, x.Outcome.Stated, inList) with
            {
                Marks =
                [
                    new(Choices.Claims.LabelOf(x.Outcome.Claim), Tone.Plain),
                    Format.EvidenceMark(x.Outcome.Evidence),
                ],
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("プロジェクト", site.Value(site.Catalog[x.Entry.Owner])) : null,
                        Fact("年度", Format.Years(x.Outcome.Years)),
                        site.Fact(x.Outcome, nameof(x.Outcome.Activities)),
                    }.OfType<FactView>(),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new StatementsBlock(statements);
    }

    static StatementView Nested(Site site, Entry entry, TitledStatement stated, bool inList) => inList
        ? site.Statement(stated, entry.Id.Slug, site.Routes.Of(entry))
        : site.Statement(stated, Routes.Fragment(entry.Id));

    static TableBlock? StatusTable(Site site, Project p) => p.Status.IsEmpty ? null : new TableBlock(
        "年度ごとの状況（出典に書かれた年度だけ）", ["年度", "状況", "補足", "出典"],
        [
            .. p.Status.OrderBy(s => s.Year).Select(s => new TableRow(null,
            [
                new([new ValueView(s.Year.Label)]),
                new([new ValueView(Choices.ProjectStates.LabelOf(s.State))]),
                new([new ValueView(s.Note)]),
                new([.. site.Cites(s.Cites).Select(c => new ValueView(c.Place) { Url = c.Url })]),
            ])),
        ]);

    static TableBlock? PlanTable(Site site, Project p) => p.Plans.IsEmpty ? null : new TableBlock(
        "計画したことと、報告に書かれたこと", ["計画", "実績", "成果", "課題", "取組"],
        [
            .. p.Plans.Select(plan => new TableRow(null,
            [
                new(
                [
                    new ValueView(plan.Stated.Title) { Url = "#" + Routes.Fragment(new(Kind.Plan, plan.Stated.Slug)) },
                ]),
                new([Format.Fact(plan.ReportedResult)]),
                new([Format.Fact(plan.ReportedOutcome)]),
                new([Format.Fact(plan.ReportedIssue)]),
                new(site.References(plan.Activities)),
            ])),
        ]);

    static ValueView Named(Site site, Partner partner) =>
        new(partner.Name)
        {
            Url = site.Cite(partner.Cites[0]).Url,
            Note = partner.Note.Length > 0 ? partner.Note : null,
        };

    static StatementsBlock? Plans(Site site, Project p) => p.Plans.IsEmpty ? null :
        new(
        [
            .. p.Plans.Select(plan =>
                site.Statement(plan.Stated, Routes.Fragment(new(Kind.Plan, plan.Stated.Slug))) with
            {
                Facts = plan.ReportCites.IsEmpty ? [] :
                [
                    new(plan.LabelOf(nameof(plan.ReportCites)),
                        [.. site.Cites(plan.ReportCites).Select(c => new ValueView(c.Text) { Url = c.Url })]),
                ],
            }),
        ]);

    /// <summary>Results as statements; <paramref name="inList"/> adds the project and leads to its page.</summary>
    public static StatementsBlock? Results(Site site, IEnumerable<Entry> results, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. results.Select(e => (Entry: e, Result: (Result)e.Value))
                .Select(x => Nested(site, x.Entry, x.Result.Stated, inList) with
            {
                Marks = [new(x.Result.Year.Label, Tone.Plain)],
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("プロジェクト", site.Value(site.Catalog[x.Entry.Owner])) : null, site.Fact(x.Result, nameof(x.Result.Activities)),
                    }.OfType<FactView>(),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new(statements);
    }
}
