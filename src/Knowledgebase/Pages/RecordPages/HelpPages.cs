using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>Collections, materials and services: what a school can look at, borrow or ask for.</summary>
internal static class HelpPages
{
    public static PageView Collection(Site site, Entry entry)
    {
        var c = (Collection)entry.Value;
        return Of(site, entry,
        [
            Section("about", "どのようなものか", site.Statements(c.About), Facts(
                Fact("持ち主", site.Fact(c.Owner)), Fact("公開場所", Format.Address(c.Address)),
                Fact("プロジェクト", site.References(c.Projects)), Fact("取組", site.References(c.Activities)))),
            Offices.Section(site, entry),
            Cards.Section(site, "practices", "関わる実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice)) is { } practices
                ? practices with { Note = practices.Note ?? "このサイトの記録のうち、関わるものです。この事例集・モデルの中身の一覧ではありません。" }
                : Section("practices", "関わる実践事例", new NoteBlock(Tone.Open, "関わる実践事例は0件です",
                    "この事例集・モデルに何が載っているかを、このサイトは示していません。", [new("実践事例の一覧", site.Routes.List(Kind.Practice))])),
            Cards.Section(site, "lessons", "授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
        ]);
    }

    public static PageView Material(Site site, Entry entry)
    {
        var m = (Material)entry.Value;
        return Askable(site, entry, Of(site, entry,
        [
            Section("about", "どのようなものか", site.Statements(m.About), Facts(
                Fact("種類", site.Words([m.Type])), Fact("持ち主", site.Fact(m.Owner)), Fact("公開場所", Format.Address(m.Address)),
                Fact("プロジェクト", site.References(m.Projects)), Fact("取組", site.References(m.Activities)))),
            Offices.Section(site, entry),
            Section("contents", "中身", Contents(m.Contents)),
            LoanWords.IsLent(m)
                ? Section("loan", "貸出について",
                    Facts([.. LoanWords.Rules(site, m), Fact(Kinds.Of(Kind.Service).Label, site.References(m.Services))]),
                    LoanWords.Calendar(site, entry))
                : Links(site, "services", Kinds.Of(Kind.Service).Label, m.Services.Select(r => site.Catalog[r])),
            Section("files", "ファイルと利用条件", FileTables.Of(site, m.Files)),
            Cards.Section(site, "lessons", "この教材を使う授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards.Section(site, "practices", "この教材を使う実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice)),
        ]));
    }

    public static PageView Service(Site site, Entry entry)
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

    private static TableBlock? Contents(ImmutableArray<Content> contents) => contents.IsEmpty ? null : new("一式の中身", ["もの", "数"],
        [.. contents.Select(c => new TableRow(null, [new([new ValueView(c.Item)]), new([Format.Fact(c.Quantity, "")])]))]);
}
