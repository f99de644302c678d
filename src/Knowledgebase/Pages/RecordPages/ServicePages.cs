using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

static class ServicePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var s = (Service)entry.Value;
        var page = Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "どのような支援か",
                    site.Statements(s.About),
                    Facts([
                        .. site.Facts(s, nameof(s.ForWhom), nameof(s.Provider)),
                        Fact("連絡先", site.Fact(s.Contact)),
                        IsTaken(site, s)
                            ? Fact(s.LabelOf(nameof(s.Address)), Places(site, s))
                            : site.Fact(s, nameof(s.Address)),
                        .. site.Facts(s, nameof(s.Terms), nameof(s.Cost)),
                        Fact("申込みの期限", Format.Fact(s.LeadDays, "日前まで")),
                        .. site.Facts(s, nameof(s.ValidFrom), nameof(s.ValidUntil)),
                        site.Written(s, nameof(s.Successor)),
                    ])
                ),
                Offices.Section(site, entry),
                SummaryLines.From(site, entry, Kind.Material, "教材"),
                SummaryLines.From(site, entry, Kind.Practice),
                SummaryLines.From(site, entry, Kind.Lesson),
                Section(
                    "related",
                    "関わる記録",
                    Facts(site.Fact(s, nameof(s.Projects)), Fact("応える課題", site.References(s.Issues)))
                ),
            ]
        );
        // What has ended is not offered.
        var ended = s.HasEnded(site.Today);
        return IsTaken(site, s)
            ? Askable(site, entry, page)
            : page with
            {
                Opening = page.Opening.Add(ended ? Passed(site, s) : Support.NotTaken(site, entry)),
            };
    }

    static bool IsTaken(Site site, Service s) => site.Offers.TakesRequests && !s.HasEnded(site.Today);

    // The site's own form; an address of the support's own where it is not the one to which the form leads.
    static ImmutableArray<ValueView> Places(Site site, Service s)
    {
        var form = new ValueView("このサイトの申込みのページ") { Url = site.Routes.RequestForm };
        var led = site.Catalog.Settings.Requests?.Application;
        return !s.Address.IsKnown || led is { IsKnown: true, Value: var address } && address == s.Address.Value
            ? [form]
            : [form, new(s.Address.Value) { Url = s.Address.Value }];
    }

    static NoteBlock Passed(Site site, Service s) =>
        new(
            Tone.Caution,
            "予定の期日を過ぎています",
            $"{Dates.Label(s.ValidUntil.Value)}までと書かれた支援です。"
                + (s.Successor.IsKnown ? "" : "登録されている文書に、その後のことは書かれていません。")
                + (site.Offers.TakesRequests ? "申し込む前に、係に確かめてください。" : "")
                + (s.Successor.IsKnown ? "後を継ぐ支援があります。" : ""),
            s.Successor.IsKnown ? [site.Link(site.Catalog[s.Successor.Value])] : []
        );
}
