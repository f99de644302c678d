using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

static class EvaluationPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var e = (Evaluation)entry.Value;
        Entry[] opinions = [.. site.Catalog.NestedIn(entry.Id, Kind.Opinion)];
        var page = Of(
            site,
            entry,
            [
                Section("summary", "全体の総括", site.Statements(e.Summary)),
                // Under the name of what the evaluation printed beside the values.
                Section(
                    "indicators",
                    e.IndicatorMethod switch
                    {
                        { IsKnown: true, Value: IndicatorMethod.Progress } => "参考指標の値と進捗率",
                        { IsKnown: true, Value: IndicatorMethod.Trend } => "参考指標の値と区分",
                        _ => "参考指標の値",
                    },
                    IndicatorTable.Printed(site, entry)
                ),
                Section(
                    "opinions",
                    "委員会の主な意見",
                    Opinions(site, opinions) is { } said ? said with { Folded = true } : null,
                    opinions.Length == 0 ? null : FollowUps.NotEntered(site)
                ) is { } section
                    ? section with { Count = $"{Numerals.Of(opinions.Length)}件" }
                    : null,
                Folded(Section(e, nameof(e.Needs), Needs(site, e.Needs)), e.Needs.Length),
                Folded(Section("follow-ups", "前の課題・意見のその後", FollowedUp(site, e)), e.FollowUps.Length),
                Folded(Section("method", "この年度に使われた方法", site.Statements(e.Method)), e.Method.Length),
                Folded(
                    Section(
                        "about",
                        "この点検・評価について",
                        Facts([
                            .. site.Facts(e, nameof(e.Year), nameof(e.Covers), nameof(e.Source), nameof(e.Committee)),
                            site.Written(e, nameof(e.IndicatorMethod)),
                            site.Written(e, nameof(e.BaseYear)),
                        ]),
                        site.Statements(e.Notes)
                    )
                ),
                Section(
                    "plans",
                    "計画ごとに確かめる",
                    new LinksBlock(
                        PlanPages.Link(site),
                        new("課題と、総括で必要とされたこと", site.Routes.List(Kind.Issue))
                    ),
                    EvaluationComparison.Links(site, entry)
                ),
            ]
        );
        return Unnamed(page) with
        {
            Opening =
            [
                .. Given.Of<Block>(FollowUps.NotNewest(site, e)),
                .. page.Opening,
                .. Given.Of(IndicatorOverview.Tally(site, entry)),
            ],
        };
    }

    // That a name is ours is a remark on it and no part of it.
    static PageView Unnamed(PageView page)
    {
        const string Ours = "（当サイトの付けた名前）";
        return !page.Title.EndsWith(Ours, StringComparison.Ordinal)
            ? page
            : page with
            {
                Title = page.Title[..^Ours.Length],
                Marks = [.. page.Marks, new(Ours[1..^1], Tone.Plain)],
            };
    }

    public static StatementsBlock? Needs(Site site, ImmutableArray<Need> needs) =>
        StatementViews.Block(needs.Select(n => site.Nested(site.Catalog[new RecordId(Kind.Need, n.Stated.Slug)])));

    static StatementsBlock? FollowedUp(Site site, Evaluation e) =>
        StatementViews.Block(
            from followUp in e.FollowUps
            let about = site.Catalog[followUp.About]
            select site.Statement(followUp.Statement) with
            {
                Id = $"about-{about.Id.Slug}",
                Title = about.Title,
                Url = site.Routes.Of(about),
                Marks =
                [
                    new(Kinds.Of(about.Id.Kind).Label, Tone.Plain),
                    new(Choices.FollowUpStates.LabelOf(followUp.State), Tone.Info),
                ],
            }
        );

    /// <summary>Opinions as statements.</summary>
    public static StatementsBlock? Opinions(Site site, IEnumerable<Entry> opinions) =>
        StatementViews.Block(
            from entry in opinions
            let o = (Opinion)entry.Value
            select site.Nested(entry) with
            {
                Facts =
                [
                    .. Given.Of(
                        Fact(o.LabelOf(nameof(o.About)), o.About.IsEmpty ? ["0件"] : site.References(o.About)),
                        Fact("関わる実践事例", $"{Numerals.Of(IndicatorOverview.Practices(site, entry, o))}件"),
                        site.Fact(o, nameof(o.Response))
                    ),
                    .. FollowUps.Facts(site, entry.Id, ((Evaluation)entry.Record).Year.Year),
                ],
            }
        );
}
