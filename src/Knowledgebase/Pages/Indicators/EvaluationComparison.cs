using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Indicators;

/// <summary>Two evaluations, one after the other: what changed in the method, which values each printed, what became of the issues, what is new.</summary>
static class EvaluationComparison
{
    const int Max = 300;

    public static IEnumerable<PlannedPage> Plan(Site site)
    {
        var evaluations = FollowUps.Evaluations(site);
        return evaluations
            .Zip(evaluations.Skip(1))
            .Select(pair => new PlannedPage(
                site.Routes.Comparison(pair.Second.Entry.Id, pair.First.Entry.Id),
                SourceSpot.StartOf(pair.Second.Entry.Path),
                !pair.Second.Entry.Record.Head.Example,
                () => View(site, pair.First, pair.Second)
            ));
    }

    public static LinksBlock? Links(Site site, Entry evaluation)
    {
        var evaluations = FollowUps.Evaluations(site);
        ImmutableArray<LinkView> links =
        [
            .. evaluations
                .Zip(evaluations.Skip(1))
                .Where(pair => pair.First.Entry.Id == evaluation.Id || pair.Second.Entry.Id == evaluation.Id)
                .Select(pair => new LinkView(
                    Title(pair.First.Evaluation, pair.Second.Evaluation),
                    site.Routes.Comparison(pair.Second.Entry.Id, pair.First.Entry.Id)
                )),
        ];
        return links.IsEmpty ? null : new(links);
    }

    static string Title(Evaluation older, Evaluation newer) =>
        $"{older.Year.ShortLabel}と{newer.Year.ShortLabel}の点検・評価を比べる";

    static PageView View(
        Site site,
        (Entry Entry, Evaluation Evaluation) older,
        (Entry Entry, Evaluation Evaluation) newer
    )
    {
        var url = site.Routes.Comparison(newer.Entry.Id, older.Entry.Id);
        var title = Title(older.Evaluation, newer.Evaluation);
        return new PageView(site.Layout, url, title, $"{older.Entry.Title}と{newer.Entry.Title}の違いです。")
        {
            Breadcrumbs =
            [
                site.Home,
                new(Kinds.Of(Kind.Evaluation).Label, site.Routes.List(Kind.Evaluation)),
                site.Link(newer.Entry),
            ],
            Kind = "点検・評価の比較",
            Lead = "二つの点検・評価に書かれたことを、それぞれの年度のまま並べます。",
            Opening = newer.Entry.Record.Head.Example && !site.Catalog.Settings.Example ? [RecordPage.ExampleNote] : [],
            Sections =
            [
                .. new[]
                {
                    Section(
                        "method",
                        "示し方の違い",
                        Methods(site, older, newer),
                        MethodNote(older.Evaluation, newer.Evaluation)
                    ),
                    Section("indicators", "参考指標の値", Values(site, older.Entry, newer.Entry)),
                    Section("answered", "前の課題のその後", Issues(site, older.Evaluation, newer)),
                    Section("opinions", "前の委員会意見のその後", Opinions(site, older.Entry, newer)),
                    NewItems(site, newer),
                }.OfType<SectionView>(),
            ],
            CanonicalUrl = site.Routes.Absolute(url),
            NoIndex = newer.Entry.Record.Head.Example,
        };
    }

    static TableBlock Methods(
        Site site,
        (Entry Entry, Evaluation Evaluation) older,
        (Entry Entry, Evaluation Evaluation) newer
    )
    {
        return new(
            "点検・評価の基本",
            ["項目", older.Evaluation.Year.ShortLabel, newer.Evaluation.Year.ShortLabel],
            [
                Row("点検・評価", x => [site.Value(x.Entry)]),
                Field(nameof(Evaluation.Source)),
                Field(nameof(Evaluation.IndicatorMethod)),
                Field(nameof(Evaluation.BaseYear)),
                Field(nameof(Evaluation.Covers)),
            ]
        );

        TableRow Field(string property) =>
            Row(newer.Evaluation.LabelOf(property), x => site.Fact(x.Evaluation, property)!.Values);

        TableRow Row(string label, Func<(Entry Entry, Evaluation Evaluation), ImmutableArray<ValueView>> values) =>
            new(null, [new([new ValueView(label)]), new(values(older)), new(values(newer))]);
    }

    static NoteBlock? MethodNote(Evaluation older, Evaluation newer) =>
        older.IndicatorMethod.IsKnown
        && newer.IndicatorMethod.IsKnown
        && older.IndicatorMethod.Value == newer.IndicatorMethod.Value
            ? null
            : new(
                Tone.Caution,
                "参考指標の示し方が違います",
                "それぞれの年度の示し方のまま並べています。前の年度の値や区分を、後の年度の示し方で書き直してはいません。区分どうしは、そのまま比べられません。",
                []
            );

    static TableBlock? Values(Site site, Entry older, Entry newer)
    {
        ImmutableArray<TableRow> rows =
        [
            .. from entry in site.Catalog.All(Kind.Indicator)
            let i = (Indicator)entry.Value
            from s in i.Series
            let before = s.Observations.LastOrDefault(o => By(o, older))
            let after = s.Observations.LastOrDefault(o => By(o, newer))
            where before is not null || after is not null
            select new TableRow(
                null,
                [
                    new([
                        new ValueView($"{i.Head.Title}（{s.Label}）")
                        {
                            Url = site.Routes.Of(site.Catalog[new RecordId(Kind.Series, s.Slug)]),
                        },
                    ]),
                    Value(i, before),
                    Printed(before),
                    Value(i, after),
                    Printed(after),
                ]
            ),
        ];
        var (a, b) = (((Evaluation)older.Value).Year.ShortLabel, ((Evaluation)newer.Value).Year.ShortLabel);
        return rows.IsEmpty
            ? null
            : new(
                "それぞれの点検・評価に載った値と、書かれた区分",
                ["指標・細目", $"{a}の値", $"{a}の記載", $"{b}の値", $"{b}の記載"],
                [.. rows.Take(Max)]
            );

        static bool By(Observation o, Entry evaluation) => o.Evaluation.IsKnown
            && o.Evaluation.Value.Target == evaluation.Id;
        static TableCell Value(Indicator i, Observation? o) =>
            new([o is null ? Missing : IndicatorTable.Measured(o, i.Unit)]);
        static TableCell Printed(Observation? o) => new([o is null ? Missing : IndicatorTable.Printed(o)]);
    }

    static ValueView Missing { get; } = new("記載なし") { Absent = true };

    static TableBlock? Issues(Site site, Evaluation older, (Entry Entry, Evaluation Evaluation) newer)
    {
        var raised = site
            .Catalog.All(Kind.Issue)
            .Where(e => ((Issue)e.Value).RaisedIn == older.Year)
            .Take(Max)
            .ToArray();
        return raised.Length == 0
            ? null
            : new(
                $"{older.Year.ShortLabel}に挙げられた課題と、{newer.Evaluation.Year.ShortLabel}に書かれたこと",
                ["課題", "プロジェクト", $"{newer.Evaluation.Year.ShortLabel}の状況"],
                [
                    .. raised.Select(e => new TableRow(
                        null,
                        [
                            new([site.Value(e)]),
                            new([site.Value(site.Catalog[e.Owner])]),
                            new([FollowUps.StateIn(site, newer.Entry, e.Id)]),
                        ]
                    )),
                ]
            );
    }

    static TableBlock? Opinions(Site site, Entry older, (Entry Entry, Evaluation Evaluation) newer)
    {
        var given = site.Catalog.NestedIn(older.Id, Kind.Opinion).ToArray();
        return given.Length == 0
            ? null
            : new(
                $"前の意見と、{newer.Evaluation.Year.ShortLabel}に書かれたこと",
                ["意見", $"{newer.Evaluation.Year.ShortLabel}の状況"],
                [
                    .. given.Select(e => new TableRow(
                        null,
                        [new([site.Value(e)]), new([FollowUps.StateIn(site, newer.Entry, e.Id)])]
                    )),
                ]
            );
    }

    static SectionView? NewItems(Site site, (Entry Entry, Evaluation Evaluation) newer)
    {
        var year = newer.Evaluation.Year;
        return Section(
            "new",
            $"{year.ShortLabel}に新しく挙げられたこと",
            [
                List("new-issues", "課題", site.Catalog.All(Kind.Issue).Where(e => ((Issue)e.Value).RaisedIn == year)),
                List(
                    "new-results",
                    "取組実績",
                    site.Catalog.All(Kind.Result).Where(e => ((Result)e.Value).Year == year)
                ),
                List(
                    "new-outcomes",
                    "成果",
                    site.Catalog.All(Kind.Outcome)
                        .Where(e =>
                            ((Outcome)e.Value).Years.Span is { IsKnown: true, Value: var span } && span.To == year
                        )
                ),
                List("new-opinions", "委員会意見", site.Catalog.NestedIn(newer.Entry.Id, Kind.Opinion)),
            ]
        );

        GroupsBlock? List(string id, string title, IEnumerable<Entry> entries)
        {
            ImmutableArray<LinkView> links =
            [
                .. entries.Take(Max).Select(e => site.Link(e) with { Note = site.Catalog[e.Owner].Title }),
            ];
            return links.IsEmpty ? null : new([new(id, $"{title} {Numerals.Of(links.Length)}件", links)]);
        }
    }
}
