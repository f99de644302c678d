using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Shared;

/// <summary>担当課: the offices that a source prints for a record's projects. They are the one lead for a question; nowhere is it said that they answer.</summary>
static class Offices
{
    public static string Note =>
        "出典がプロジェクトの担当課として挙げている所です。問い合わせを受けるとは、出典に書かれていません。";

    /// <summary>The offices of all projects of a record or nested item, each once.</summary>
    public static ImmutableArray<ValueView> Of(Site site, Entry entry) =>
        [
            .. Belonging
                .ProjectsOf(entry)
                .SelectMany(id => Owners(site, id))
                .Select(owner => owner.Target)
                .Distinct()
                .Select(id => site.Value(site.Catalog[id])),
        ];

    /// <summary>The offices project by project; null when the record belongs to none.</summary>
    public static SectionView? Section(Site site, Entry entry) => Section(site, Belonging.ProjectsOf(entry));

    /// <summary>The offices of some projects; null when there is none.</summary>
    public static SectionView? Section(Site site, IEnumerable<RecordId> of)
    {
        RecordId[] projects = [.. of];
        if (projects.Length == 0)
            return null;
        return new(
            "project-offices",
            projects.Length == 1 ? "このプロジェクトの担当課" : "プロジェクトの担当課",
            [Facts(projects.Select(id => Fact(site.Catalog[id].Title, site.References(Owners(site, id)))))!]
        )
        {
            Note = Note,
        };
    }

    static ImmutableArray<Reference> Owners(Site site, RecordId project) =>
        ((Project)site.Catalog[project].Value).Owners;
}
