namespace Knowledgebase.Pages.Sections;

/// <summary>
/// What the newest evaluation says on the whole, below the lists of practices and lessons: who looks for something to take over also reads
/// what was found wanting, and what is called needed.
/// </summary>
static class LessonDirection
{
    public static SectionView? Section(Site site)
    {
        if (
            FollowUps.Evaluations(site).LastOrDefault(r => site.Catalog.IsReal(r.Entry))
            is not { Evaluation.Summary.IsEmpty: false } newest
        )
            return null;
        return RecordPage.Section(
            "direction",
            "点検・評価の総括と、必要とされていること",
            site.Statements(newest.Evaluation.Summary),
            new LinksBlock([
                .. Real(Kind.Need).Select(e => site.Link(e) with { Note = ((Need)e.Value).Stated.Statement.Text }),
                .. Real(Kind.Indicator).Select(e => site.Link(e) with { Note = ((Indicator)e.Value).Narrative.Text }),
                site.Link(newest.Entry) with
                {
                    Note = "この総括のある点検・評価",
                },
            ])
        );

        IEnumerable<Entry> Real(Kind kind) => site.Catalog.All(kind).Where(site.Catalog.IsReal);
    }
}
