using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An activity: what it is and in which years, then what plan and report say of it, which opens by its address.</summary>
static class ActivityPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var a = (Activity)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "どのような取組か",
                    site.Statements(a.Details),
                    ProjectYears.OfActivity(site, entry),
                    Facts([
                        Fact("プロジェクト", site.Value(site.Catalog[a.Project])),
                        site.Fact(a, nameof(a.Type)),
                        Fact("実施した年度", Format.Years(a.Years)),
                        Fact(
                            a.LabelOf(nameof(a.Days)),
                            [.. a.Days.Select(d => new ValueView(Dates.Label(d.Date)) { Note = Given.Text(d.Note) })]
                        ),
                        a.Until.IsKnown ? Fact(a.LabelOf(nameof(a.Until)), End(site, entry, a.Until.Value))
                            : site.Written(a, nameof(a.Until)),
                        .. site.Facts(a, nameof(a.Organizations), nameof(a.Roles), nameof(a.Partners)),
                    ])
                ),
                Related(site, entry, Kind.Plan, "計画に書かれたこと"),
                Related(site, entry, Kind.Result, "実績に書かれたこと")
                    ?? Section(
                        Kinds.Of(Kind.Result).Folder,
                        "実績に書かれたこと",
                        new NoteBlock(
                            Tone.Open,
                            "記載なし",
                            "この取組の実績は、出典に記載がありません。行われなかったという意味ではありません。"
                        )
                    ),
                Related(site, entry, Kind.Outcome, "成果に書かれたこと"),
                Related(site, entry, Kind.Issue, "課題に書かれたこと"),
                .. new[] { Kind.Practice, Kind.Lesson, Kind.Material, Kind.Collection }.Select(kind =>
                    Folded(Cards.From(site, entry, kind), site.Catalog.PointingAt(entry.Id, kind).Count())
                ),
            ]
        );
    }

    static ImmutableArray<ValueView> End(Site site, Entry entry, FiscalYear year)
    {
        var after = FollowUps.AfterEnd(site, entry);
        return [site.Deadline(year.End, after is not null) with { Text = year.Label }, .. Given.Of(after)];
    }

    static SectionView? Related(Site site, Entry entry, Kind kind, string title)
    {
        Entry[] items = [.. site.Catalog.PointingAt(entry.Id, kind)];
        var said =
            from item in items
            let stated = ((IStated)item.Value).Stated
            select site.Statement(stated.Statement) with
            {
                Title = stated.Title,
                Url = site.Routes.Of(item),
            };
        return Folded(Section(Kinds.Of(kind).Folder, title, StatementViews.Block(said)), items.Length);
    }
}
