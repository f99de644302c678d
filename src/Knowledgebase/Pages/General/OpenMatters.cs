namespace Knowledgebase.Pages.General;

/// <summary>What is open besides the issues of projects: the overall summaries, what they call necessary, and opinions that nothing answers.</summary>
static class OpenMatters
{
    public static IEnumerable<SectionView> Sections(Site site)
    {
        if (Needs(site, site.Catalog.All(Kind.Need)) is { } needs)
            yield return new(
                "needs",
                $"総括で必要とされたこと {Numerals.Of(site.Catalog.All(Kind.Need).Length)}件",
                [.. Summaries(site), needs]
            )
            {
                Note =
                    "全体の総括と参考指標の総括で、必要とされたことです。プロジェクトごとの課題の欄とは別に書かれています。",
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
                $"対応の記載がない委員会意見 {Numerals.Of(unanswered.Length)}件",
                [
                    EvaluationPages.Opinions(site, unanswered, inList: true)!,
                    new LinksBlock([
                        new("委員会意見の一覧", site.Routes.List(Kind.Opinion))
                        {
                            Count = site.Catalog.All(Kind.Opinion).Length,
                        },
                    ]),
                ]
            )
            {
                Note =
                    "登録されている文書に、意見への対応が書かれていないものです。対応しなかったという意味ではありません。",
            };
    }

    /// <summary>What summaries call necessary, as statements that lead to where they stand; null when there is none.</summary>
    public static StatementsBlock? Needs(Site site, ImmutableArray<Entry> needs) =>
        needs.IsEmpty
            ? null
            : new([
                .. needs.Select(e =>
                    site.Statement(((Need)e.Value).Stated, $"need-{e.Id.Slug}", site.Routes.Of(e)) with
                    {
                        Facts = [RecordPage.Fact("書かれている総括", site.Value(site.Catalog[e.Owner]))],
                    }
                ),
            ]);

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
