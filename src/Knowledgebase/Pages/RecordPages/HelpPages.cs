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
                site.Facts(c, nameof(c.Owner), nameof(c.Address), nameof(c.Projects), nameof(c.Activities)))),
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
                site.Facts(m, nameof(m.Type), nameof(m.Owner), nameof(m.Address), nameof(m.Projects),
                    nameof(m.Activities)))),
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
            Section("ask", "対象・連絡先・条件", Facts([
                .. site.Facts(s, nameof(s.ForWhom), nameof(s.Provider)),
                Fact("連絡先", site.Fact(s.Contact)),
                .. site.Facts(s, nameof(s.Address), nameof(s.Terms), nameof(s.Cost)),
                Fact("申込みの期限", Format.Fact(s.LeadDays, "日前まで")),
                .. site.Facts(s, nameof(s.ValidFrom), nameof(s.ValidUntil)),
                site.Written(s, nameof(s.Successor)),
            ])),
            Offices.Section(site, entry),
            Section("related", "関わる記録", Facts(site.Fact(s, nameof(s.Projects)), Fact("応える課題", site.References(s.Issues)))),
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
