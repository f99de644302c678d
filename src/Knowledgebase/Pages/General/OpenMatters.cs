namespace Knowledgebase.Pages.General;

/// <summary>What is open besides the issues of projects: the overall summaries, what they call necessary, and opinions that nothing answers.</summary>
internal static class OpenMatters
{
    /// <summary>The sections below the list of issues.</summary>
    public static IEnumerable<SectionView> Sections(Wording w)
    {
        if (Needs(w, w.Catalog.All(Kind.Need)) is { } needs)
            yield return new("needs", $"総括で必要とされたこと {Numerals.Of(w.Catalog.All(Kind.Need).Length)}件", [.. Summaries(w), needs])
            {
                Note = "全体の総括と参考指標の総括で、必要とされたことです。プロジェクトごとの課題の欄とは別に書かれています。",
            };
        ImmutableArray<Entry> unanswered =
            [.. w.Catalog.All(Kind.Opinion).Where(e => !((Opinion)e.Value).Response.IsKnown && !Later.Of(w, e.Id).Any())];
        if (!unanswered.IsEmpty)
            yield return new("unanswered", $"対応の記載がない委員会意見 {Numerals.Of(unanswered.Length)}件",
            [
                EvaluationPages.Opinions(w, unanswered, inList: true)!,
                new LinksBlock([new("委員会意見の一覧", w.Routes.List(Kind.Opinion)) { Count = w.Catalog.All(Kind.Opinion).Length }]),
            ])
            {
                Note = "登録されている文書に、意見への対応が書かれていないものです。対応しなかったという意味ではありません。",
            };
    }

    /// <summary>What summaries call necessary, as statements that lead to where they stand; null when there is none.</summary>
    public static StatementsBlock? Needs(Wording w, ImmutableArray<Entry> needs) => needs.IsEmpty ? null : new(
    [
        .. needs.Select(e => w.Statement(((Need)e.Value).Stated, $"need-{e.Id.Slug}", w.Routes.Of(e)) with
        {
            Facts = [RecordPage.Fact("書かれている総括", w.Value(w.Catalog[e.Owner]))],
        }),
    ]);

    /// <summary>The overall summaries, the newest first.</summary>
    private static IEnumerable<Block> Summaries(Wording w) =>
        from review in Later.Reviews(w).Reverse()
        where !review.Review.Summary.IsEmpty
        select new StatementsBlock(
        [
            .. review.Review.Summary.Select((s, i) => i > 0 ? w.Statement(s) : w.Statement(s) with
            {
                Title = $"{review.Entry.Title}の総括", Url = w.Routes.Of(review.Entry.Id) + "#summary",
            }),
        ]);
}
