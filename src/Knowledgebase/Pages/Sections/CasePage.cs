using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The frame of a practice's or lesson's page: five facts first, then its own sections, then what it does not tell, then those that all have.</summary>
static class CasePage
{
    public static PageView Of(Site site, Entry entry, Case record, string missing, IEnumerable<SectionView?> own)
    {
        var page = RecordPage.Of(
            site,
            entry,
            [
                .. own,
                CaseSections.Adaptations(site, record),
                CaseSections.Files(site, record),
                record.IsNameOnly ? NameOnly(site, entry, missing) : null,
                CaseSections.Ask(site, entry, record),
                Offices.Section(site, entry),
                CaseSections.Related(site, entry, record),
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
                new LinksBlock(
                    new("配布用（A4・1枚）", site.Routes.Handout(entry.Id))
                    {
                        Note = "このページの内容を一枚にまとめたもの",
                    },
                    new("ほかの事例と比べる", site.Routes.Compare(entry.Id)) { Note = "3件まで並べて見る" }
                ),
            ],
        };
    }

    static SectionView NameOnly(Site site, Entry entry, string missing)
    {
        var offers = site.Offers;
        var send = new LinkView("事例を寄せる", site.Routes.Send)
        {
            Note = "この実践をご存じの学校は、内容をお寄せください",
        };
        var ask = new LinkView("申し込む・尋ねる", site.Routes.Request()) { Note = "内容の説明や研修を尋ねる" };
        return new(
            "untold",
            "書かれていないこと",
            new NoteBlock(
                Tone.Open,
                "詳しい内容は出典に書かれていません",
                $"{missing}は、出典に記載がありません。なかったという意味ではありません。",
                [
                    .. Given.Of(offers.TakesCases ? send : null, offers.TakesRequests ? ask : null),
                    .. offers.TakesRequests ? [] : Support.Links(site, entry),
                ]
            )
        );
    }
}
