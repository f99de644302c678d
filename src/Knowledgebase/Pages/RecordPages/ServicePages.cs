using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A support that a source names: for whom, by whom, on what terms, and whether it can be asked for.</summary>
static class ServicePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var s = (Service)entry.Value;
        var page = Of(
            site,
            entry,
            [
                Section("about", "どのような支援か", site.Statements(s.About)),
                Section(
                    "ask",
                    "対象・連絡先・条件",
                    Facts([
                        .. site.Facts(s, nameof(s.ForWhom), nameof(s.Provider)),
                        Fact("連絡先", site.Fact(s.Contact)),
                        .. site.Facts(s, nameof(s.Address), nameof(s.Terms), nameof(s.Cost)),
                        Fact("申込みの期限", Format.Fact(s.LeadDays, "日前まで")),
                        .. site.Facts(s, nameof(s.ValidFrom), nameof(s.ValidUntil)),
                        site.Written(s, nameof(s.Successor)),
                    ])
                ),
                Offices.Section(site, entry),
                Section(
                    "related",
                    "関わる記録",
                    Facts(site.Fact(s, nameof(s.Projects)), Fact("応える課題", site.References(s.Issues)))
                ),
                Cards.Section(site, "materials", "教材", site.Catalog.PointingAt(entry.Id, Kind.Material)),
                Cards.Section(site, "lessons", "授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
                Cards.Section(site, "practices", "実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice)),
            ]
        );
        // What has ended is not offered.
        if (s.HasEnded(site.Today))
            return page with { Opening = page.Opening.Add(Passed(site, s.ValidUntil.Value, s.Successor)) };
        return site.Offers.TakesRequests
            ? Askable(site, entry, page)
            : page with
            {
                Opening = page.Opening.Add(Support.NotTaken(site, entry)),
            };
    }

    static NoteBlock Passed(Site site, DateOnly until, Fact<Reference> successor) =>
        new(
            Tone.Caution,
            "予定の期日を過ぎています",
            $"{Dates.Label(until)}までと書かれた支援です。"
                + (successor.IsKnown ? "" : "登録されている文書に、その後のことは書かれていません。")
                + (site.Offers.TakesRequests ? "申し込む前に、係に確かめてください。" : "")
                + (successor.IsKnown ? "後を継ぐ支援があります。" : ""),
            successor.IsKnown ? [site.Link(site.Catalog[successor.Value])] : []
        );
}
