using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>What organizations and roles do: the records that name them.</summary>
static class Mentions
{
    public static SectionView?[] Of(Site site, Entry entry) =>
        [
            Cards.From(site, entry, Kind.Project, "担当するプロジェクト"),
            Cards.From(site, entry, Kind.Service, "行う支援"),
            LinksFrom(site, entry, Kind.Activity, "関わる取組・行事"),
            LinksFrom(site, entry, Kind.Evaluation),
            LinksFrom(site, entry, Kind.Role, "置かれる役割"),
            LinksFrom(site, entry, Kind.Term),
        ];
}
