namespace Knowledgebase.Pages.Shared;

/// <summary>Long lists in several pages: how many there are, what each is called, and the way from one to the others.</summary>
static class Pager
{
    public static int Length => 100;

    public static int Count(int count, int? length = null) =>
        Math.Max(1, (int)Math.Ceiling(count / (double)(length ?? Length)));

    public static ImmutableArray<Block> Of(Func<int, string> url, int page, int pages, Block block) =>
        [block, .. Of(url, page, pages)];

    public static ImmutableArray<Block> Of(Func<int, string> url, int page, int pages) =>
        pages == 1
            ? []
            :
            [
                new PagerBlock(
                    page,
                    pages,
                    page > 1 ? url(page - 1) : null,
                    page < pages ? url(page + 1) : null,
                    [
                        .. Enumerable
                            .Range(1, pages)
                            .Where(n => n == 1 || n == pages || Math.Abs(n - page) <= 2)
                            .Select(n => new LinkView(Numerals.Plain(n), url(n))),
                    ]
                ),
            ];

    /// <summary>A title or description that stays unique on each page of a list.</summary>
    public static string Numbered(string text, int page, int pages) =>
        page == 1 ? text : $"{text}（{Numerals.Plain(page)}／{Numerals.Plain(pages)}ページ）";

    public static NoteBlock None(Kind kind) =>
        new(Tone.Open, "0件です", $"{Kinds.Of(kind).Label}は、まだ登録されていません。");
}
