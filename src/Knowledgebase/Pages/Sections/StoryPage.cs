using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The frame of a practice's or lesson's page: five facts first, then its own sections, then those that all have.</summary>
internal static class StoryPage
{
    /// <param name="site">All that pages are made from.</param>
    /// <param name="story">The practice or lesson.</param>
    /// <param name="missing">What it does not tell when it is little more than a name.</param>
    /// <param name="own">Its own sections.</param>
    public static PageView Of(Site site, Story story, string missing, IEnumerable<SectionView?> own)
    {
        var page = RecordPage.Of(site, story.Entry,
        [
            .. own, StorySections.Adaptations(site, story), StorySections.Files(site, story),
            story.Case.IsNameOnly ? Untold(site, story, missing) : null,
            StorySections.Ask(site, story), Offices.Section(site, story.Entry), StorySections.Related(site, story), StorySections.Reuse(site, story),
        ]);
        return page with
        {
            Scripts = AskScripts(site),
            Marks = [.. Story.Marks(story.Entry.Value), .. page.Marks],
            Opening =
            [
                .. page.Opening, new KeyFactsBlock(Glance.Of(site, story)), .. AskFor(site, story.Entry),
                new LinksBlock(
                [
                    new("配布用（A4・1枚）", site.Routes.Handout(story.Entry.Id)) { Note = "このページの内容を一枚にまとめたもの" },
                    new("ほかの事例と比べる", site.Routes.Compare(story.Entry.Id)) { Note = "3件まで並べて見る" },
                ]),
            ],
        };
    }

    /// <summary>Said once: what is not told, and the ways on.</summary>
    private static SectionView Untold(Site site, Story story, string missing) => new("untold", "書かれていないこと",
    [
        new NoteBlock(Tone.Open, "詳しい内容は出典に書かれていません", $"{missing}は、出典に記載がありません。なかったという意味ではありません。",
        [
            .. !site.Offers.TakesCases ? [] : new LinkView[]
            {
                new("事例を寄せる", site.Routes.Send) { Note = "この実践をご存じの学校は、内容をお寄せください" },
            },
            .. site.Offers.TakesRequests ? [new("申し込む・尋ねる", site.Routes.Request()) { Note = "内容の説明や研修を尋ねる" }] : Support.Links(site, story.Entry),
        ]),
    ]);
}
