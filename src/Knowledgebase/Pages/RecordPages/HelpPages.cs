using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>Collections, materials and services: what a school can look at, borrow or ask for.</summary>
internal static class HelpPages
{
    public static PageView Collection(Wording w, LayoutView site, Entry entry)
    {
        var c = (Collection)entry.Value;
        return Of(w, site, entry,
        [
            Section("about", "どのようなものか", w.Statements(c.About), Facts(
                Fact("持ち主", w.Fact(c.Owner)), Fact("公開場所", Wording.Address(c.Address)),
                Fact("プロジェクト", w.References(c.Projects)), Fact("取組", w.References(c.Activities)))),
            Offices.Section(w, entry),
            Cards(w, "practices", "関わる実践事例", w.Catalog.PointingAt(entry.Id, Kind.Practice)) is { } practices
                ? practices with { Note = practices.Note ?? "このサイトの記録のうち、関わるものです。この事例集・モデルの中身の一覧ではありません。" }
                : Section("practices", "関わる実践事例", new NoteBlock(Tone.Open, "関わる実践事例は0件です",
                    "この事例集・モデルに何が載っているかを、このサイトは示していません。", [new("実践事例の一覧", w.Routes.List(Kind.Practice))])),
            Cards(w, "lessons", "授業と指導案", w.Catalog.PointingAt(entry.Id, Kind.Lesson)),
        ]);
    }

    public static PageView Material(Wording w, LayoutView site, Entry entry)
    {
        var m = (Material)entry.Value;
        return Askable(w, entry, Of(w, site, entry,
        [
            Section("about", "どのようなものか", w.Statements(m.About), Facts(
                Fact("種類", w.Words([m.Type])), Fact("持ち主", w.Fact(m.Owner)), Fact("公開場所", Wording.Address(m.Address)),
                Fact("プロジェクト", w.References(m.Projects)), Fact("取組", w.References(m.Activities)))),
            Offices.Section(w, entry),
            Section("contents", "中身", Contents(m.Contents)),
            LoanWords.IsLent(m)
                ? Section("loan", "貸出について",
                    Facts([.. LoanWords.Rules(w, m), Fact(Kinds.Of(Kind.Service).Label, w.References(m.Services))]), LoanWords.Calendar(w, entry))
                : Links(w, "services", Kinds.Of(Kind.Service).Label, m.Services.Select(r => w.Catalog[r])),
            Section("files", "ファイルと利用条件", FileTables.Of(w, m.Files)),
            Cards(w, "lessons", "この教材を使う授業と指導案", w.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards(w, "practices", "この教材を使う実践事例", w.Catalog.PointingAt(entry.Id, Kind.Practice)),
        ]));
    }

    public static PageView Service(Wording w, LayoutView site, Entry entry)
    {
        var s = (Service)entry.Value;
        var page = Of(w, site, entry,
        [
            Section("about", "どのような支援か", w.Statements(s.About)),
            Section("ask", "対象・連絡先・条件", Facts(
                Fact("対象", Wording.Fact(s.ForWhom)), Fact("行う組織", w.Fact(s.Provider)), Fact("連絡先", w.Fact(s.Contact)),
                Fact("申込みの場所", Wording.Address(s.Address)), Fact("条件", Wording.Fact(s.Terms)), Fact("費用", Wording.Fact(s.Cost)),
                Fact("申込みの期限", Wording.Fact(s.LeadDays, "日前まで")),
                Fact("始まり", Wording.Fact(s.ValidFrom, d => new ValueView(Dates.Label(d)))),
                Fact("終わり", Wording.Fact(s.ValidUntil, d => new ValueView(Dates.Label(d)))),
                Written("後を継ぐ支援", s.Successor, w.Fact))),
            Offices.Section(w, entry),
            Section("related", "関わる記録", Facts(Fact("プロジェクト", w.References(s.Projects)), Fact("応える課題", w.References(s.Issues)))),
            Cards(w, "materials", "教材", w.Catalog.PointingAt(entry.Id, Kind.Material)),
            Cards(w, "lessons", "授業と指導案", w.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards(w, "practices", "実践事例", w.Catalog.PointingAt(entry.Id, Kind.Practice)),
        ]);
        // What has ended is not offered.
        if (s.HasEnded(w.Today)) return page with { Opening = page.Opening.Add(Passed(w, s.ValidUntil.Value, s.Successor)) };
        return w.Offers.TakesRequests ? Askable(w, entry, page) : page with { Opening = page.Opening.Add(SupportPage.NotTaken(w, entry)) };
    }

    private static NoteBlock Passed(Wording w, DateOnly until, Fact<Reference> successor) => new(Tone.Caution, "予定の期日を過ぎています",
        $"{Dates.Label(until)}までと書かれた支援です。" + (successor.IsKnown ? "" : "登録されている文書に、その後のことは書かれていません。")
        + (w.Offers.TakesRequests ? "申し込む前に、係に確かめてください。" : "") + (successor.IsKnown ? "後を継ぐ支援があります。" : ""),
        successor.IsKnown ? [w.Link(w.Catalog[successor.Value])] : []);

    private static TableBlock? Contents(ImmutableArray<Content> contents) => contents.IsEmpty ? null : new("一式の中身", ["もの", "数"],
        [.. contents.Select(c => new TableRow(null, [new([new ValueView(c.Item)]), new([Wording.Fact(c.Quantity, "")])]))]);
}
