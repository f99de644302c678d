using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The reform that the projects belong to: when it began, what it wants and for whom.</summary>
internal static class ProgrammePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Programme)entry.Value;
        (string Id, string Title, Fact<Statement> Said)[] parts =
        [
            ("aim", "目指すこと", Fact<Statement>.Of(p.Aim)),
            ("learning", "実現する学び", p.Learning),
            ("inclusion", "取り残さないこと", p.Inclusion),
            ("people", "育てる人", p.People),
            ("grounds", "もとにすること", p.Grounds),
        ];
        return Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "何のための改革か",
                    new StatementsBlock([
                        .. Began(site, p),
                        .. parts
                            .Where(x => x.Said.IsKnown)
                            .Select(x => site.Statement(x.Said.Value) with { Id = x.Id, Title = x.Title }),
                    ]),
                    Facts([
                        .. parts
                            .Where(x => x.Said.Absence is { Written: true })
                            .Select(x => Fact(x.Title, Format.Absent(x.Said.Absence!))),
                        site.Fact(p, nameof(p.OtherNames)),
                        site.Fact(p, nameof(p.Terms)),
                    ])
                ),
                Section("notes", "読み方", site.Statements(p.Notes)),
                Cards.Section(site, "projects", "プロジェクト", p.Projects.Select(r => site.Catalog[r])),
                Section(
                    "more",
                    "結果を確かめる",
                    new LinksBlock([
                        PlanPages.Link(site),
                        new("課題と今後のこと", site.Routes.List(Kind.Issue)),
                        new("点検・評価", site.Routes.List(Kind.Evaluation)),
                    ])
                ),
            ]
        );
    }

    private static IEnumerable<StatementView> Began(Site site, Programme p)
    {
        if (p.Began.IsKnown)
            yield return site.Statement(p.Began.Value.Statement) with
            {
                Id = "began",
                Title = "始まり",
                Marks = [new(p.Began.Value.Year.Label, Tone.Plain)],
            };
    }

    /// <summary>What each reform aims at, in the sentence of its record, for pages that must say what all this is for.</summary>
    public static IEnumerable<Block> Aims(Site site) =>
        site
            .Catalog.All(Kind.Programme)
            .Select(e => new NoteBlock(
                Tone.Plain,
                $"{e.Title}が目指すこと",
                ((Programme)e.Value).Aim.Text,
                [site.Link(e) with { Text = "出典とともに読む" }]
            ));
}
