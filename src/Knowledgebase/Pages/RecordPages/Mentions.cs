using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>What organizations and roles do: the records that name them.</summary>
static class Mentions
{
    /// <summary>What it is there for; that it answers questions is nowhere said.</summary>
    public static IEnumerable<SectionView?> Charges(Site site, Entry entry) =>
        [
            SummaryLines.From(site, entry, Kind.Project, "担当するプロジェクト") is { } projects
                ? projects with
                {
                    Note = "問い合わせを受けるとは、出典に書かれていません。",
                }
                : null,
            SummaryLines.From(site, entry, Kind.Service, "行う支援"),
        ];

    public static IEnumerable<SectionView?> Others(Site site, Entry entry) =>
        [
            LinksFrom(site, entry, Kind.Activity, "関わる取組・行事"),
            LinksFrom(site, entry, Kind.Evaluation),
            LinksFrom(site, entry, Kind.Role, "置かれる役割"),
            LinksFrom(site, entry, Kind.Term),
        ];
}
