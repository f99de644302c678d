using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An activity or event, with all that its project says of it.</summary>
static class ActivityPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var a = (Activity)entry.Value;
        var project = site.Catalog[a.Project];
        return Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "どのような取組か",
                    Facts([
                        Fact("プロジェクト", site.Value(project)),
                        site.Fact(a, nameof(a.Type)),
                        Fact("実施した年度", Format.Years(a.Years)),
                        Fact(
                            a.LabelOf(nameof(a.Days)),
                            [
                                .. a.Days.Select(d => new ValueView(Dates.Label(d.Date))
                                {
                                    Note = d.Note.Length > 0 ? d.Note : null,
                                }),
                            ]
                        ),
                        Written(
                            a.LabelOf(nameof(a.Until)),
                            a.Until,
                            f => Format.Fact(f, year => site.Deadline(year.End) with { Text = year.Label })
                        ),
                        .. site.Facts(a, nameof(a.Organizations), nameof(a.Roles), nameof(a.Partners)),
                    ]),
                    site.Statements(a.Details)
                ),
                Related(site, entry, Kind.Plan, "plans", "計画に書かれたこと"),
                Related(site, entry, Kind.Result, "results", "実績に書かれたこと")
                    ?? Section(
                        "results",
                        "実績に書かれたこと",
                        new NoteBlock(
                            Tone.Open,
                            "記載なし",
                            "この取組の実績は、出典に記載がありません。行われなかったという意味ではありません。",
                            []
                        )
                    ),
                Related(site, entry, Kind.Outcome, "outcomes", "成果に書かれたこと"),
                Related(site, entry, Kind.Issue, "issues", "課題に書かれたこと"),
                Cards.Section(site, "practices", "実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice)),
                Cards.Section(site, "lessons", "授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
                Cards.Section(site, "materials", "教材・サイト", site.Catalog.PointingAt(entry.Id, Kind.Material)),
                Cards.Section(
                    site,
                    "collections",
                    "事例集・モデル",
                    site.Catalog.PointingAt(entry.Id, Kind.Collection)
                ),
            ]
        );
    }

    static SectionView? Related(Site site, Entry entry, Kind kind, string id, string title) =>
        Section(id, title, Statements(site, site.Catalog.PointingAt(entry.Id, kind)));

    static StatementsBlock? Statements(Site site, IEnumerable<Entry> entries)
    {
        StatementView[] statements =
        [
            .. from entry in entries
            let stated = ((IStated)entry.Value).Stated
            select site.Statement(stated.Statement) with
            {
                Title = stated.Title,
                Url = site.Routes.Of(entry),
            },
        ];
        return statements.Length == 0 ? null : new StatementsBlock([.. statements]);
    }
}
