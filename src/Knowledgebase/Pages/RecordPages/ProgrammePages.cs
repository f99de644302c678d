using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The reform that the projects belong to: when it began, what it wants and for whom.</summary>
static class ProgrammePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Programme)entry.Value;
        Field[] parts =
        [
            .. new[]
            {
                nameof(p.Aim),
                nameof(p.Learning),
                nameof(p.Inclusion),
                nameof(p.People),
                nameof(p.Grounds),
            }.Select(p.Shape.Named),
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

    static IEnumerable<StatementView> Began(Site site, Programme p)
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
