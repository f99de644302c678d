using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An activity or event, with all that its project says of it.</summary>
internal static class ActivityPages
{
    public static PageView Page(Wording w, LayoutView site, Entry entry)
    {
        var a = (Activity)entry.Value;
        var project = w.Catalog[a.Project];
        return Of(w, site, entry,
        [
            Section("about", "どのような取組か", Facts(
                Fact("プロジェクト", w.Value(project)),
                Fact("種類", w.Words([a.Type])),
                Fact("実施した年度", Wording.Years(a.Years)),
                Fact("開催日", [.. a.Days.Select(d => new ValueView(Dates.Label(d.Date)) { Note = d.Note.Length > 0 ? d.Note : null })]),
                Written("予定の終わり", a.Until, f => Wording.Fact(f, year => w.Deadline(year.End) with { Text = year.Label })),
                Fact("関わる組織", w.References(a.Organizations)),
                Fact("関わる役割", w.References(a.Roles)),
                Fact("連携・協力", [.. a.Partners.Select(p => new ValueView(p))])), w.Statements(a.Details)),
            Related(w, entry, Kind.Plan, "plans", "計画に書かれたこと"),
            Related(w, entry, Kind.Result, "results", "実績に書かれたこと") ?? Section("results", "実績に書かれたこと",
                new NoteBlock(Tone.Open, "記載なし", "この取組の実績は、出典に記載がありません。行われなかったという意味ではありません。", [])),
            Related(w, entry, Kind.Outcome, "outcomes", "成果に書かれたこと"),
            Related(w, entry, Kind.Issue, "issues", "課題に書かれたこと"),
            Cards(w, "practices", "実践事例", w.Catalog.PointingAt(entry.Id, Kind.Practice)),
            Cards(w, "lessons", "授業と指導案", w.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            Cards(w, "materials", "教材・サイト", w.Catalog.PointingAt(entry.Id, Kind.Material)),
            Cards(w, "collections", "事例集・モデル", w.Catalog.PointingAt(entry.Id, Kind.Collection)),
        ]);
    }

    private static SectionView? Related(Wording w, Entry entry, Kind kind, string id, string title) =>
        Section(id, title, Statements(w, w.Catalog.PointingAt(entry.Id, kind)));

    private static StatementsBlock? Statements(Wording w, IEnumerable<Entry> entries)
    {
        StatementView[] statements =
        [
            .. from entry in entries
               let stated = ((IStated)entry.Value).Stated
               select w.Statement(stated.Statement) with { Title = stated.Title, Url = w.Routes.Of(entry) },
        ];
        return statements.Length == 0 ? null : new StatementsBlock([.. statements]);
    }
}
