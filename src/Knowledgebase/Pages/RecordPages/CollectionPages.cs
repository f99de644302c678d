using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

static class CollectionPages
{
    public static PageView Page(Site site, Entry entry)
    {
        const string title = "関わる実践事例";
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
                SummaryLines.From(site, entry, Kind.Practice, title) is { } practices
                    ? practices with
                    {
                        Note = "この事例集・モデルの中身の一覧ではありません。",
                    }
                    : Section(
                        "practices",
                        title,
                        new TextBlock("0件です。この事例集・モデルに何が載っているかを、このサイトは示していません。"),
                        new LinksBlock(new LinkView("実践事例の一覧", site.Routes.List(Kind.Practice)))
                    ),
                SummaryLines.From(site, entry, Kind.Lesson),
            ]
        ) with
        {
            About = LinkedData.Of(site, entry, c),
        };
    }
}
