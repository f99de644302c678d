using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Shared;

/// <summary>担当課: the offices that a source prints for a record's projects. They are the one lead for a question; nowhere is it said that they answer.</summary>
static class Offices
{
    public static string Note =>
        "出典が挙げる担当課です。問い合わせを受けるとは、出典に書かれていません。";

    public static ImmutableArray<ValueView> Of(Site site, Entry entry) =>
        [
            .. Belonging
                .ProjectsOf(entry)
                .SelectMany(id => Owners(site, id))
                .Select(owner => site.Catalog[owner])
                .Distinct()
                .Select(site.Value),
        ];

    public static SectionView? Section(Site site, Entry entry) => Section(site, Belonging.ProjectsOf(entry));

    public static SectionView? Section(Site site, IEnumerable<RecordId> of)
    {
        RecordId[] projects = [.. of];
        var facts = Facts(projects.Select(id => Fact(site.Catalog[id].Title, site.References(Owners(site, id)))));
        return projects.Length == 0
            ? null
            : new("project-offices", $"{(projects.Length == 1 ? "この" : "")}プロジェクトの担当課", facts!) { Note = Note };
    }

    static ImmutableArray<Reference> Owners(Site site, RecordId project) =>
        ((Project)site.Catalog[project].Value).Owners;
}
