using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A collection of cases or a model: what it is, and which cases of the site have to do with it.</summary>
static class CollectionPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var c = (Collection)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "どのようなものか",
                    site.Statements(c.About),
                    Facts(site.Facts(c, nameof(c.Owner), nameof(c.Address), nameof(c.Projects), nameof(c.Activities)))
                ),
                Offices.Section(site, entry),
                Cards.Section(site, "practices", "関わる実践事例", site.Catalog.PointingAt(entry.Id, Kind.Practice))
                    is { } practices
                    ? practices with
                    {
                        Note =
                            practices.Note
                            ?? "このサイトの記録のうち、関わるものです。この事例集・モデルの中身の一覧ではありません。",
                    }
                    : Section(
                        "practices",
                        "関わる実践事例",
                        new NoteBlock(
                            Tone.Open,
                            "関わる実践事例は0件です",
                            "この事例集・モデルに何が載っているかを、このサイトは示していません。",
                            [new("実践事例の一覧", site.Routes.List(Kind.Practice))]
                        )
                    ),
                Cards.Section(site, "lessons", "授業と指導案", site.Catalog.PointingAt(entry.Id, Kind.Lesson)),
            ]
        );
    }
}
