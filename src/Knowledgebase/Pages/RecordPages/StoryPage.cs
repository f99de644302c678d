using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The frame of a practice's or lesson's page: five facts first, then its own sections, then those that all have.</summary>
internal static class StoryPage
{
    /// <param name="w">How values are worded.</param>
    /// <param name="site">What every page shares.</param>
    /// <param name="story">The practice or lesson.</param>
    /// <param name="missing">What it does not tell when it is little more than a name.</param>
    /// <param name="own">Its own sections.</param>
    public static PageView Of(Wording w, LayoutView site, Story story, string missing, IEnumerable<SectionView?> own)
    {
        var page = RecordPage.Of(w, site, story.Entry,
        [
            .. own, StorySections.Adaptations(w, story), StorySections.Files(w, story),
            story.IsNameOnly ? Untold(w, story, missing) : null,
            StorySections.Ask(w, story), Offices.Section(w, story.Entry), StorySections.Related(w, story), StorySections.Reuse(w, story),
        ]);
        return page with
        {
            Scripts = AskScripts(w),
            Marks = [.. Story.Marks(story.Entry.Value), .. page.Marks],
            Opening =
            [
                .. page.Opening, new KeyFactsBlock(Glance.Of(w, story)), .. AskFor(w, story.Entry),
                new LinksBlock(
                [
                    new("配布用（A4・1枚）", w.Routes.Handout(story.Entry.Id)) { Note = "このページの内容を一枚にまとめたもの" },
                    new("ほかの事例と比べる", w.Routes.Compare(story.Entry.Id)) { Note = "3件まで並べて見る" },
                ]),
            ],
        };
    }

    /// <summary>Said once: what is not told, and the ways on.</summary>
    private static SectionView Untold(Wording w, Story story, string missing) => new("untold", "書かれていないこと",
    [
        new NoteBlock(Tone.Open, "詳しい内容は出典に書かれていません", $"{missing}は、出典に記載がありません。なかったという意味ではありません。",
        [
            .. !w.Offers.TakesCases ? [] : new LinkView[]
            {
                new("事例を寄せる", w.Routes.Fixed(ContactPages.Send)) { Note = "この実践をご存じの学校は、内容をお寄せください" },
            },
            .. w.Offers.TakesRequests ? [new("申し込む・尋ねる", w.Routes.Request()) { Note = "内容の説明や研修を尋ねる" }] : SupportPage.Links(w, story.Entry),
        ]),
    ]);
}
