using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>What organizations and roles do: the records that name them.</summary>
static class Mentions
{
    /// <summary>What it is there for, and whether anything says that it answers questions.</summary>
    public static IEnumerable<SectionView?> Charges(Site site, Entry entry) =>
        [
            SummaryLines.From(site, entry, Kind.Project, "担当するプロジェクト") is { } projects
                ? projects with
                {
                    Note = Answers(site.Catalog, entry.Id)
                        ? "支援や実践の問い合わせ先として挙げられています。"
                        : "問い合わせを受けるとは、出典に書かれていません。",
                }
                : null,
            SummaryLines.From(site, entry, Kind.Service, "行う支援"),
        ];

    static bool Answers(Catalog catalog, RecordId id) =>
        catalog
            .All<Service>(Kind.Service)
            .Select(s => s.Contact)
            .Concat(catalog.Cases.Select(c => c.Sharing.Contact))
            .Any(contact => contact.IsKnown && contact.Value.Target == id);

    public static IEnumerable<SectionView?> Others(Site site, Entry entry) =>
        [
            LinksFrom(site, entry, Kind.Activity, "関わる取組・行事"),
            LinksFrom(site, entry, Kind.Evaluation),
            LinksFrom(site, entry, Kind.Role, "置かれる役割"),
            LinksFrom(site, entry, Kind.Term),
        ];
}
