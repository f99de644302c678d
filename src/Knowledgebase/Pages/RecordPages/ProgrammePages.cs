using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The whole reform: what became of targets, years and plans on one picture each, what is open, then what the source says of it.</summary>
static class ProgrammePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Programme)entry.Value;
        ImmutableArray<Entry> projects = [.. p.Projects.Select(r => site.Catalog[r])];
        string[] names =
            [nameof(p.Aim), nameof(p.Learning), nameof(p.Inclusion), nameof(p.People), nameof(p.Grounds)];
        Field[] parts = [.. names.Select(p.Shape.Named)];
        var page = Of(
            site,
            entry,
            [
                Section("years", "年度ごとの状況", ProjectOverview.Years(site, projects), IssueTracker.Timeline(site)),
                Plans(site, projects),
                Indicators(site),
                Open(site, projects),
                Section("cost", p.LabelOf(nameof(p.Cost)), p.Cost.Absence is { } absence
                    ? Facts(new FactView("出典の記載", Format.Absent(absence)))
                    : site.Statements([p.Cost.Value]) as Block),
                Section(
                    "about",
                    "何のための改革か",
                    new StatementsBlock([
                        .. p.Began is not { IsKnown: true, Value: var began }
                            ? []
                            : new[]
                            {
                                site.Statement(began.Statement) with
                                {
                                    Id = "began",
                                    Title = "始まり",
                                    Marks = [new(began.Year.Label, Tone.Plain)],
                                },
                            },
                        .. from field in parts
                        from said in Concern.StatementsIn(p.ValueOf(field))
                        select site.Statement(said) with
                        {
                            Id = field.Key,
                            Title = field.Label,
                        },
                    ]),
                    Facts([
                        .. parts
                            .Where(f => p.DatumOf(f) is AbsentDatum { Absence.Written: true })
                            .Select(f => site.Fact(p, f.Name)),
                        .. site.Facts(p, nameof(p.OtherNames), nameof(p.Terms)),
                    ])
                ),
                Section("notes", "読み方", site.Statements(p.Notes)) is { } notes ? notes with { Folded = true } : null,
                Section(
                    "more",
                    "結果を確かめる",
                    new LinksBlock(
                        PlanPages.Link(site),
                        new("点検・評価", site.Routes.List(Kind.Evaluation)),
                        new("データをダウンロード", site.Routes.AllData)
                    )
                ),
            ]
        );
        return page with
        {
            Opening =
            [
                .. page.Opening,
                .. Given.Of<Block>(
                    IndicatorOverview.Tally(site, "#indicators"),
                    p.Cost.IsKnown
                        ? Facts(
                            new FactView(p.LabelOf(nameof(p.Cost)), new ValueView(p.Cost.Value.Text) { Url = "#cost" }))
                        : null),
            ],
        };
    }

    /// <summary>Above the list of projects: whether targets were reached, and where the whole is told.</summary>
    public static ImmutableArray<Block> OnProjects(Site site) =>
        Given.Of<Block>(
            IndicatorOverview.Told([.. site.Catalog.All<Indicator>(Kind.Indicator)]),
            new LinksBlock([
                .. site.Catalog.All(Kind.Programme).Select(e => site.Link(e) with { Note = "全体を一枚で見る" }),
                PlanPages.Link(site),
            ])
        );

    static SectionView? Open(Site site, ImmutableArray<Entry> projects)
    {
        var open = projects
            .Select(e => (Entry: e, Count: ProjectBalance.Open(site, e).Length))
            .Where(x => x.Count > 0)
            .ToArray();
        return open.Length == 0
            ? null
            : Section(
                "open",
                $"残る課題 {Numerals.Of(open.Sum(x => x.Count))}件",
                new LinksBlock([
                    .. open.OrderByDescending(x => x.Count).Select(x => new LinkView(
                        x.Entry.Title, $"{site.Routes.Of(x.Entry)}#{Kinds.Of(Kind.Issue).Folder}") { Count = x.Count }),
                    new("課題をすべて読む", site.Routes.List(Kind.Issue)),
                ])
            );
    }

    static SectionView? Plans(Site site, ImmutableArray<Entry> projects)
    {
        ImmutableArray<Plan> plans = [.. projects.SelectMany(e => ((Project)e.Value).Plans)];
        return plans.IsEmpty
            ? null
            : Section(
                "plans",
                $"計画{Numerals.Of(plans.Length)}件は、どうなったか",
                new TextBlock(ProjectBalance.Sentence(plans)),
                ProjectBalance.Overview(site, projects),
                new LinksBlock(PlanPages.Link(site))
            );
    }

    // Which project an indicator belongs to is seldom stated; all of them are the whole's.
    static SectionView? Indicators(Site site)
    {
        var all = site.Catalog.All(Kind.Indicator);
        return all.IsEmpty
            ? null
            : Section(
                "indicators",
                "目標までの距離",
                [
                    IndicatorOverview.Told([.. site.Catalog.All<Indicator>(Kind.Indicator)]),
                    .. IndicatorOverview.Pictures(site, all),
                    new LinksBlock(new LinkView("参考指標の表と読み方", site.Routes.List(Kind.Indicator))),
                ]
            );
    }
}
