using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The evaluation of one year: method, opinions and what answers them, overall summary.</summary>
static class EvaluationPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var e = (Evaluation)entry.Value;
        var page = Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "この点検・評価について",
                    Facts([
                        .. site.Facts(e, nameof(e.Year), nameof(e.Covers), nameof(e.Source), nameof(e.Committee)),
                        site.Written(e, nameof(e.IndicatorMethod)),
                        site.Written(e, nameof(e.BaseYear)),
                    ]),
                    site.Statements(e.Notes),
                    EvaluationComparison.Links(site, entry)
                ),
                Section(
                    "plans",
                    "計画ごとに確かめる",
                    new LinksBlock([
                        PlanPages.Link(site),
                        new("課題と、総括で必要とされたこと", site.Routes.List(Kind.Issue)),
                    ])
                ),
                Section("indicators", Rated(e), IndicatorTable.Printed(site, entry)),
                Section("follow-ups", "前の課題・意見のその後", FollowedUp(site, e)),
                Section("summary", "全体の総括", site.Statements(e.Summary)),
                Section(
                    e,
                    nameof(e.Needs),
                    e.Needs.IsEmpty
                        ? null
                        : new StatementsBlock([
                            .. e.Needs.Select(n =>
                                site.Statement(n.Stated, Routes.Fragment(new(Kind.Need, n.Stated.Slug)))
                            ),
                        ])
                ),
                Section(
                    "opinions",
                    "委員会の主な意見",
                    e.Opinions.IsEmpty ? null : FollowUps.NotEntered(site),
                    Opinions(site, site.Catalog.NestedIn(entry.Id, Kind.Opinion), false)
                ),
                Section("method", "この年度に使われた方法", site.Statements(e.Method)),
            ]
        );
        return FollowUps.NotNewest(site, e) is { } note ? page with { Opening = [note, .. page.Opening] } : page;
    }

    /// <summary>The indicators under the name of what the evaluation printed beside their values.</summary>
    static string Rated(Evaluation e) =>
        e.IndicatorMethod switch
        {
            { IsKnown: true, Value: IndicatorMethod.Progress } => "参考指標の値と進捗率",
            { IsKnown: true, Value: IndicatorMethod.Trend } => "参考指標の値と区分",
            _ => "参考指標の値",
        };

    static StatementsBlock? FollowedUp(Site site, Evaluation e) =>
        e.FollowUps.IsEmpty
            ? null
            : new([
                .. e
                    .FollowUps.Select(f => (FollowUp: f, About: site.Catalog[f.About]))
                    .Select(x =>
                        site.Statement(x.FollowUp.Statement) with
                        {
                            Id = $"about-{x.About.Id.Slug}",
                            Title = x.About.Title,
                            Url = site.Routes.Of(x.About),
                            Marks =
                            [
                                new(Kinds.Of(x.About.Id.Kind).Label, Tone.Plain),
                                new(Choices.FollowUpStates.LabelOf(x.FollowUp.State), Tone.Info),
                            ],
                        }
                    ),
            ]);

    /// <summary>Opinions as statements; <paramref name="inList"/> adds the evaluation and leads to its page.</summary>
    public static StatementsBlock? Opinions(Site site, IEnumerable<Entry> opinions, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. opinions
                .Select(e => (Entry: e, Opinion: (Opinion)e.Value))
                .Select(x =>
                    (
                        inList
                            ? site.Statement(x.Opinion.Stated, x.Entry.Id.Slug, site.Routes.Of(x.Entry))
                            : site.Statement(x.Opinion.Stated, Routes.Fragment(x.Entry.Id))
                    ) with
                    {
                        Facts =
                        [
                            .. new[]
                            {
                                inList ? Fact("点検・評価", site.Value(site.Catalog[x.Entry.Owner])) : null,
                                Fact(
                                    x.Opinion.LabelOf(nameof(x.Opinion.About)),
                                    x.Opinion.About.IsEmpty ? [new ValueView("0件")] : site.References(x.Opinion.About)
                                ),
                                Fact(
                                    "関わる実践事例",
                                    new ValueView(
                                        $"{Numerals.Of(IndicatorOverview.Practices(site, x.Entry, x.Opinion))}件"
                                    )
                                ),
                                site.Fact(x.Opinion, nameof(x.Opinion.Response)),
                            }.OfType<FactView>(),
                            .. FollowUps.Facts(site, x.Entry.Id, ((Evaluation)x.Entry.Record).Year.Year),
                        ],
                    }
                ),
        ];
        return statements.IsEmpty ? null : new StatementsBlock(statements);
    }
}
