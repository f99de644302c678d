using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A support that a source names: for whom, by whom, on what terms, and whether it can be asked for.</summary>
internal static class ServicePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var s = (Service)entry.Value;
        var page = Of(site, entry,
        [
            Section("about", "どのような支援か", site.Statements(s.About)),
            Section("ask", "対象・連絡先・条件", Facts(
                Fact("対象", Format.Fact(s.ForWhom)), Fact("行う組織", site.Fact(s.Provider)), Fact("連絡先", site.Fact(s.Contact)),
                Fact("申込みの場所", Format.Address(s.Address)), Fact("条件", Format.Fact(s.Terms)), Fact("費用", Format.Fact(s.Cost)),
                Fact("申込みの期限", Format.Fact(s.LeadDays, "日前まで")),
                Fact("始まり", Format.Fact(s.ValidFrom, d => new ValueView(Dates.Label(d)))),
                Fact("終わり", Format.Fact(s.ValidUntil, d => new ValueView(Dates.Label(d)))),
                Written("後を継ぐ支援", s.Successor, site.Fact))),
            Offices.Section(site, entry),
            Section("related", "関わる記録", Facts(Fact("プロジェクト", site.References(s.Projects)), Fact("応える課題", site.References(s.Issues)))),
            Cards.Section(site, "materials", "教材", site.Catalog.PointingAt(entry.Id, Kind.Material)),
            Cards.Section(site, "lessons", "授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards.Section(site, "practices", "実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice)),
        ]);
        // What has ended is not offered.
        if (s.HasEnded(site.Today)) return page with { Opening = page.Opening.Add(Passed(site, s.ValidUntil.Value, s.Successor)) };
        return site.Offers.TakesRequests ? Askable(site, entry, page) : page with { Opening = page.Opening.Add(Support.NotTaken(site, entry)) };
    }

    private static NoteBlock Passed(Site site, DateOnly until, Fact<Reference> successor) => new(Tone.Caution, "予定の期日を過ぎています",
        $"{Dates.Label(until)}までと書かれた支援です。" + (successor.IsKnown ? "" : "登録されている文書に、その後のことは書かれていません。")
        + (site.Offers.TakesRequests ? "申し込む前に、係に確かめてください。" : "") + (successor.IsKnown ? "後を継ぐ支援があります。" : ""),
        successor.IsKnown ? [site.Link(site.Catalog[successor.Value])] : []);
}
