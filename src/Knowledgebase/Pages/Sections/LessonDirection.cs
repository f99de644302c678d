namespace Knowledgebase.Pages.Sections;

/// <summary>
/// What the newest evaluation says on the whole, below the lists of practices and lessons: who looks for something to take over also reads
/// what was found wanting, and what is called needed.
/// </summary>
static class LessonDirection
{
    /// <summary>The summary of the newest evaluation, what is called needed and what is said of the indicators; null without a summary.</summary>
    public static SectionView? Section(Site site)
    {
        if (
            FollowUps.Evaluations(site).LastOrDefault(r => IsShown(site, r.Entry))
            is not { Evaluation.Summary.IsEmpty: false } newest
        )
            return null;
        LinkView[] further =
        [
            .. site
                .Catalog.All(Kind.Need)
                .Where(e => IsShown(site, e))
                .Select(e => site.Link(e) with { Note = ((Need)e.Value).Stated.Statement.Text }),
            .. site
                .Catalog.All(Kind.Indicator)
                .Where(e => IsShown(site, e))
                .Select(e => site.Link(e) with { Note = ((Indicator)e.Value).Narrative.Text }),
            site.Link(newest.Entry) with
            {
                Note = "この総括のある点検・評価",
            },
        ];
        return RecordPage.Section(
            "direction",
            "点検・評価の総括と、必要とされていること",
            site.Statements(newest.Evaluation.Summary),
            new LinksBlock([.. further])
        );
    }

    static bool IsShown(Site site, Entry entry) => site.Catalog.Settings.Example || !entry.Record.Head.Example;
}
