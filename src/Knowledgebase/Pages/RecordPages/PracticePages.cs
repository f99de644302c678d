using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A practice: the problem, what was done, how much it takes and saves, the steps, what came of it. Of which little is known, that little.</summary>
static class PracticePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Practice)entry.Value;
        return (p.IsNameOnly ? Short(site, entry, p) : Whole(site, entry, p)) with
        {
            About = LearningResource.Of(site, entry, p),
        };
    }

    static PageView Short(Site site, Entry entry, Practice p) =>
        CasePage.Short(
            site,
            entry,
            p,
            [
                .. p.Problem.IsKnown ? new[] { Titled(site, p, nameof(p.Problem), p.Problem.Value) } : [],
                .. p.About.Select(site.Statement),
                .. Aim(site, p),
            ],
            [p.LabelOf(nameof(p.Steps)), p.LabelOf(nameof(p.Needs))]
        );

    static PageView Whole(Site site, Entry entry, Practice p)
    {
        var story = CaseFace.Story(site, p);
        var page = CasePage.Of(
            site,
            entry,
            p,
            [story, CaseDials.Of(site, p), .. CaseFace.Actions(site, entry, p)],
            [
                Section(p, nameof(p.About), StatementViews.Block([.. p.About.Select(site.Statement), .. Aim(site, p)])),
                Section(p, nameof(p.Steps), p.Steps.IsEmpty ? null : new StepsBlock(p.Steps)),
                Photos.Of(site, p.Sharing.Photos),
                CaseSections.Needs(site, p),
                CaseSections.Results(site, p),
                CaseSections.Limits(site, p, site.Facts(p, nameof(p.Limits), nameof(p.PersonalData))),
                CaseSections.Adaptations(site, p),
            ]
        );
        // The sentence on what was done stands beside the problem.
        return story is null ? page : page with { Lead = null };
    }

    static IEnumerable<StatementView> Aim(Site site, Practice p) =>
        p.Aim.IsKnown ? [Titled(site, p, nameof(p.Aim), p.Aim.Value)] : [];

    static StatementView Titled(Site site, Practice p, string property, Statement statement) =>
        site.Statement(statement) with
        {
            Id = p.Shape.Named(property).Key,
            Title = p.LabelOf(property),
        };
}
