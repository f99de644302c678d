using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>What organizations and roles do: the records that name them.</summary>
static class Mentions
{
    public static SectionView?[] Of(Site site, Entry entry) =>
        [
            Cards.Section(site, "projects", "担当するプロジェクト", site.Catalog.PointingAt(entry.Id, Kind.Project)),
            Cards.Section(site, "services", "行う支援", site.Catalog.PointingAt(entry.Id, Kind.Service)),
            Links(site, "activities", "関わる取組・行事", site.Catalog.PointingAt(entry.Id, Kind.Activity)),
            Links(site, "evaluations", "点検・評価", site.Catalog.PointingAt(entry.Id, Kind.Evaluation)),
            Links(site, "roles", "置かれる役割", site.Catalog.PointingAt(entry.Id, Kind.Role)),
            Links(site, "terms", "用語", site.Catalog.PointingAt(entry.Id, Kind.Term)),
        ];
}
