namespace Knowledgebase.Pages.General;

/// <summary>What is open besides the issues of projects: the overall summaries, what they call necessary, and opinions that nothing answers.</summary>
static class OpenMatters
{
    public static IEnumerable<SectionView> Sections(Site site)
    {
        var needs = site.Catalog.All(Kind.Need);
        if (!needs.IsEmpty)
            yield return new(
                "needs",
                "総括で必要とされたこと",
                [.. Summaries(site), new StatementsBlock([.. needs.Select(e => NestedLists.Need(site, e))])]
            )
            {
                Folded = true,
                Count = $"{Numerals.Of(needs.Length)}件",
            };
        ImmutableArray<Entry> unanswered =
        [
            .. site
                .Catalog.All(Kind.Opinion)
                .Where(e => !((Opinion)e.Value).Response.IsKnown && !FollowUps.Of(site, e.Id).Any()),
        ];
        if (!unanswered.IsEmpty)
            yield return new(
                "unanswered",
                "対応の記載がない委員会意見",
                [
                    new StatementsBlock([.. unanswered.Select(e => NestedLists.Opinion(site, e))]),
                    new LinksBlock([
                        new("委員会意見の一覧", site.Routes.List(Kind.Opinion))
                        {
                            Count = site.Catalog.All(Kind.Opinion).Length,
                        },
                    ]),
                ]
            )
            {
                Folded = true,
                Count = $"{Numerals.Of(unanswered.Length)}件",
                Note = "対応しなかったという意味ではありません。",
            };
    }

    static IEnumerable<Block> Summaries(Site site) =>
        from evaluation in FollowUps.Evaluations(site).Reverse()
        where !evaluation.Evaluation.Summary.IsEmpty
        select new StatementsBlock([
            .. evaluation.Evaluation.Summary.Select(
                (s, i) =>
                    i > 0
                        ? site.Statement(s)
                        : site.Statement(s) with
                        {
                            Title = $"{evaluation.Entry.Title}の総括",
                            Url = site.Routes.Of(evaluation.Entry.Id) + "#summary",
                        }
            ),
        ]);
}
