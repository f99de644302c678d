using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The frame of a practice's or lesson's page: five facts first, then its own sections, then those that all have.</summary>
static class CasePage
{
    /// <param name="site">All that pages are made from.</param>
    /// <param name="entry">The practice or lesson.</param>
    /// <param name="record">The same as a record.</param>
    /// <param name="missing">What it does not tell when it is little more than a name.</param>
    /// <param name="own">Its own sections.</param>
    public static PageView Of(Site site, Entry entry, Case record, string missing, IEnumerable<SectionView?> own)
    {
        var page = RecordPage.Of(
            site,
            entry,
            [
                .. own,
                CaseSections.Adaptations(site, record),
                CaseSections.Files(site, record),
                record.IsNameOnly ? NameOnly(site, entry, record, missing) : null,
                CaseSections.Ask(site, entry, record),
                Offices.Section(site, entry),
                CaseSections.Related(site, entry, record),
                CaseSections.Reuse(site, entry, record),
            ]
        );
        return page with
        {
            Scripts = AskScripts(site),
            Marks = [.. Format.CaseMarks(record), .. page.Marks],
            Opening =
            [
                .. page.Opening,
                new KeyFactsBlock(KeyFacts.Of(site, record)),
                .. AskFor(site, entry),
                new LinksBlock([
                    new("配布用（A4・1枚）", site.Routes.Handout(entry.Id))
                    {
                        Note = "このページの内容を一枚にまとめたもの",
                    },
                    new("ほかの事例と比べる", site.Routes.Compare(entry.Id)) { Note = "3件まで並べて見る" },
                ]),
            ],
        };
    }

    /// <summary>Said once: what is not told, and the ways on.</summary>
    static SectionView NameOnly(Site site, Entry entry, Case record, string missing) =>
        new(
            "untold",
            "書かれていないこと",
            [
                new NoteBlock(
                    Tone.Open,
                    "詳しい内容は出典に書かれていません",
                    $"{missing}は、出典に記載がありません。なかったという意味ではありません。",
                    [
                        .. !site.Offers.TakesCases
                            ? []
                            : new LinkView[]
                            {
                                new("事例を寄せる", site.Routes.Send)
                                {
                                    Note = "この実践をご存じの学校は、内容をお寄せください",
                                },
                            },
                        .. site.Offers.TakesRequests
                            ? [new("申し込む・尋ねる", site.Routes.Request()) { Note = "内容の説明や研修を尋ねる" }]
                            : Support.Links(site, entry),
                    ]
                ),
            ]
        );
}
