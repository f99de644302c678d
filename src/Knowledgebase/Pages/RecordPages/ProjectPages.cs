using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A project: what was planned, done, achieved, and what is open, with the open issues never folded away.</summary>
internal static class ProjectPages
{
    public static PageView Page(Wording w, LayoutView site, Entry entry)
    {
        var p = (Project)entry.Value;
        return Of(w, site, entry,
        [
            Section("about", "目的と担当", w.Statements([p.Purpose]), Facts(
                Fact("出典の表記", Wording.Fact(p.PrintedName)),
                Fact("担当課", w.References(p.Owners)),
                Fact("名前の出る相手", [.. p.Partners.Select(x => Named(w, x))]),
                Fact("改革", [.. w.Catalog.PointingAt(entry.Id, Kind.Programme).Select(e => w.Value(e) with { Note = ((Programme)e.Value).Aim.Text })])), w.Statements(p.Notes)),
            Section("status", "年度ごとの状況", ProjectYears.Strip(w, entry), StatusTable(w, p)),
            Section("results-and-issues", "成果と課題", Sides(w, entry), p.Issues.IsEmpty ? null : Later.NotEntered(w)),
            Section("plans", "計画と報告の対応", PlanNote(p), PlanTable(w, p), Plans(w, p), p.Plans.IsEmpty ? null : new LinksBlock([PlanPages.Link(w) with { Text = "すべてのプロジェクトの計画と報告" }])),
            Section("results", "取組実績", Results(w, w.Catalog.NestedIn(entry.Id, Kind.Result), false)),
            Section("indicators", "参考指標", Indicators(w, entry)),
            Cards(w, "practices", "実践事例", w.Catalog.PointingAt(entry.Id, Kind.Practice)),
            Cards(w, "lessons", "授業と指導案", w.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards(w, "services", Kinds.Of(Kind.Service).Label, w.Catalog.PointingAt(entry.Id, Kind.Service)),
            Cards(w, "materials", "教材・サイト", w.Catalog.PointingAt(entry.Id, Kind.Material)),
            Cards(w, "collections", "事例集・モデル", w.Catalog.PointingAt(entry.Id, Kind.Collection)),
            Links(w, "activities", "取組・行事", w.Catalog.PointingAt(entry.Id, Kind.Activity)),
            Links(w, "opinions", "委員会意見", w.Catalog.PointingAt(entry.Id, Kind.Opinion)),
        ]);
    }

    private static SideBySideBlock? Sides(Wording w, Entry entry)
    {
        var outcomes = Outcomes(w, w.Catalog.NestedIn(entry.Id, Kind.Outcome), false);
        var issues = Issues(w, w.Catalog.NestedIn(entry.Id, Kind.Issue), false);
        return outcomes is null && issues is null ? null : new(
        [
            new("outcomes", "成果として書かれたこと", [outcomes ?? NothingWritten]), new("issues", "課題・今後のこと", [issues ?? NothingWritten]),
        ]);
    }

    private static NoteBlock NothingWritten { get; } = new(Tone.Open, "記載なし", "この欄に当たることは、出典に書かれていません。", []);

    private static TextBlock? PlanNote(Project p) => p.Plans.IsEmpty ? null
        : new("概要に書かれた計画と、報告に書かれたことを、一つずつ並べます。「記載なし」は、その欄に書かれていないという意味で、行われなかったという意味ではありません。");

    private static Block Indicators(Wording w, Entry entry)
    {
        var links = w.Catalog.PointingAt(entry.Id, Kind.Indicator)
            .Select(e => (Entry: e, Link: ((Indicator)e.Value).Projects.First(l => l.Project.Target == entry.Id)));
        ImmutableArray<LinkView> shown =
        [
            .. links.Select(x => w.Link(x.Entry) with
            {
                Note = $"対応の根拠：{Choices.MappingBases.LabelOf(x.Link.Basis)}{(x.Link.Note.Length > 0 ? $"（{x.Link.Note}）" : "")}",
            }),
        ];
        return shown.IsEmpty
            ? new NoteBlock(Tone.Open, "どの指標に当たるかは、出典に書かれていません", $"参考指標は、{Naming.Reform(w)}全体の参考として載っているものです。",
                [new("参考指標の一覧", w.Routes.List(Kind.Indicator))])
            : new LinksBlock(shown);
    }

    /// <summary>Issues as statements; <paramref name="inList"/> adds the project and leads to its page.</summary>
    public static Block? Issues(Wording w, IEnumerable<Entry> issues, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. issues.Select(e => (Entry: e, Issue: (Issue)e.Value)).Select(x => Nested(w, x.Entry, x.Issue.Stated, inList) with
            {
                Marks = [new($"分類：{Choices.IssueTypes.LabelOf(x.Issue.Type)}", Tone.Plain)],
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("プロジェクト", w.Value(w.Catalog[x.Entry.Owner])) : null,
                        inList ? Fact("このプロジェクトの担当課", Offices.Of(w, x.Entry)) : null,
                        Fact("挙げられた年度", new ValueView(x.Issue.RaisedIn.Label)),
                        Written("期限", x.Issue.Deadline, f => Wording.Fact(f, day => w.Deadline(day, Later.Of(w, x.Entry.Id).Any()))),
                        Fact("取組", w.References(x.Issue.Activities)),
                        Fact("この課題に関わる記録", [.. w.Catalog.PointingAt(x.Entry.Id).Where(e => e.Id.Kind is not (Kind.Evaluation or Kind.Doubt)).Take(20).Select(w.Value)]),
                    }.OfType<FactView>(),
                    .. Later.Facts(w, x.Entry.Id, x.Issue.RaisedIn.Year),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new StatementsBlock(statements);
    }

    /// <summary>Outcomes as statements; <paramref name="inList"/> adds the project and leads to its page.</summary>
    public static Block? Outcomes(Wording w, IEnumerable<Entry> outcomes, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. outcomes.Select(e => (Entry: e, Outcome: (Outcome)e.Value)).Select(x => Nested(w, x.Entry, x.Outcome.Stated, inList) with
            {
                Marks =
                [
                    new(Choices.Claims.LabelOf(x.Outcome.Claim), Tone.Plain),
                    Wording.EvidenceMark(x.Outcome.Evidence),
                ],
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("プロジェクト", w.Value(w.Catalog[x.Entry.Owner])) : null,
                        Fact("年度", Wording.Years(x.Outcome.Years)),
                        Fact("取組", w.References(x.Outcome.Activities)),
                    }.OfType<FactView>(),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new StatementsBlock(statements);
    }

    private static StatementView Nested(Wording w, Entry entry, TitledStatement stated, bool inList) => inList
        ? w.Statement(stated, entry.Id.Slug, w.Routes.Of(entry))
        : w.Statement(stated, Routes.Fragment(entry.Id));

    private static TableBlock? StatusTable(Wording w, Project p) => p.Status.IsEmpty ? null : new TableBlock(
        "年度ごとの状況（出典に書かれた年度だけ）", ["年度", "状況", "補足", "出典"],
        [
            .. p.Status.OrderBy(s => s.Year).Select(s => new TableRow(null,
            [
                new([new ValueView(s.Year.Label)]),
                new([new ValueView(Choices.ProjectStates.LabelOf(s.State))]),
                new([new ValueView(s.Note)]),
                new([.. w.Cites(s.Cites).Select(c => new ValueView(c.Place) { Url = c.Url })]),
            ])),
        ]);

    private static TableBlock? PlanTable(Wording w, Project p) => p.Plans.IsEmpty ? null : new TableBlock(
        "計画したことと、報告に書かれたこと", ["計画", "実績", "成果", "課題", "取組"],
        [
            .. p.Plans.Select(plan => new TableRow(null,
            [
                new([new ValueView(plan.Stated.Title) { Url = "#" + Routes.Fragment(new(Kind.Plan, plan.Stated.Slug)) }]),
                new([Wording.Fact(plan.ReportedResult)]),
                new([Wording.Fact(plan.ReportedOutcome)]),
                new([Wording.Fact(plan.ReportedIssue)]),
                new(w.References(plan.Activities)),
            ])),
        ]);

    private static ValueView Named(Wording w, Partner partner) =>
        new(partner.Name) { Url = w.Cite(partner.Cites[0]).Url, Note = partner.Note.Length > 0 ? partner.Note : null };

    private static StatementsBlock? Plans(Wording w, Project p) => p.Plans.IsEmpty ? null :
        new(
        [
            .. p.Plans.Select(plan => w.Statement(plan.Stated, Routes.Fragment(new(Kind.Plan, plan.Stated.Slug))) with
            {
                Facts = [.. new[] { Fact("報告の出典", [.. w.Cites(plan.ReportCites).Select(c => new ValueView(c.Text) { Url = c.Url })]) }.OfType<FactView>()],
            }),
        ]);

    /// <summary>Results as statements; <paramref name="inList"/> adds the project and leads to its page.</summary>
    public static StatementsBlock? Results(Wording w, IEnumerable<Entry> results, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. results.Select(e => (Entry: e, Result: (Result)e.Value)).Select(x => Nested(w, x.Entry, x.Result.Stated, inList) with
            {
                Marks = [new(x.Result.Year.Label, Tone.Plain)],
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("プロジェクト", w.Value(w.Catalog[x.Entry.Owner])) : null, Fact("取組", w.References(x.Result.Activities)),
                    }.OfType<FactView>(),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new(statements);
    }
}
