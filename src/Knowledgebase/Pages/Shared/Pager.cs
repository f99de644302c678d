namespace Knowledgebase.Pages.Shared;

/// <summary>Long lists in several pages: how many there are, what each is called, and the way from one to the others.</summary>
static class Pager
{
    /// <summary>How many records a page of a list shows.</summary>
    public static int Length => 100;

    /// <summary>How many pages a list has; an empty list has one.</summary>
    public static int Count(int count) => Math.Max(1, (count + Length - 1) / Length);

    /// <summary>A list's block with, on lists of several pages, the way to the others.</summary>
    public static ImmutableArray<Block> Of(Func<int, string> url, int page, int pages, Block block) =>
        [block, .. Of(url, page, pages)];

    public static ImmutableArray<Block> Of(Func<int, string> url, int page, int pages)
    {
        if (pages == 1)
            return [];
        var near = Enumerable.Range(1, pages).Where(n => n == 1 || n == pages || Math.Abs(n - page) <= 2);
        return
        [
            new PagerBlock(
                page,
                pages,
                page > 1 ? url(page - 1) : null,
                page < pages ? url(page + 1) : null,
                [.. near.Select(n => new LinkView(n.ToString(CultureInfo.InvariantCulture), url(n)))]
            ),
        ];
    }

    /// <summary>A title or description that stays unique on each page of a list.</summary>
    public static string Numbered(string text, int page, int pages) =>
        page == 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}（{page}／{pages}ページ）");

    public static NoteBlock None(Kind kind) =>
        new(Tone.Open, "0件です", $"{Kinds.Of(kind).Label}は、まだ登録されていません。", []);
}
