using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

static class MaterialPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var m = (Material)entry.Value;
        return Askable(
            site,
            entry,
            Of(
                site,
                entry,
                [
                    Section(
                        "about",
                        "どのようなものか",
                        site.Statements(m.About),
                        Facts(
                            site.Facts(
                                m,
                                nameof(m.Type),
                                nameof(m.Owner),
                                nameof(m.Address),
                                nameof(m.Projects),
                                nameof(m.Activities)
                            )
                        )
                    ),
                    Photos.Of(site, m.Photos),
                    Offices.Section(site, entry),
                    Section(m, nameof(m.Contents), Contents(m)),
                    LoanFacts.IsLent(m)
                        ? Section(
                            "loan",
                            "貸出について",
                            Facts([
                                .. LoanFacts.Rules(site, m),
                                Fact(Kinds.Of(Kind.Service).Label, site.References(m.Services)),
                            ]),
                            LoanFacts.Calendar(site, entry)
                        )
                        : Links(
                            site,
                            "services",
                            Kinds.Of(Kind.Service).Label,
                            m.Services.Select(r => site.Catalog[r])
                        ),
                    Section("files", "ファイルと利用条件", FileTables.Of(site, m.Files)),
                    SummaryLines.From(site, entry, Kind.Lesson, "この教材を使う授業と指導案"),
                    SummaryLines.From(site, entry, Kind.Practice, "この教材を使う実践事例"),
                ]
            )
        ) with
        {
            About = LinkedData.Of(site, entry, m),
        };
    }

    // What is borrowed is counted twice, and on the same list.
    static TableBlock? Contents(Material m) =>
        m.Contents.IsEmpty
            ? null
            : new(
                "一式の中身",
                ["もの", "数"],
                [
                    .. m.Contents.Select(c => new TableRow(null, new(c.Item), new(Format.Fact(c.Quantity, "")))),
                ]
            )
            {
                Ticks = LoanFacts.IsLent(m) ? Content.Counted : [],
            };
}
