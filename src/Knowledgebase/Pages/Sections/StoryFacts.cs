namespace Knowledgebase.Pages.Sections;

/// <summary>The few facts by which one chooses a practice or lesson, and the words by which it is found.</summary>
internal static class StoryFacts
{
    /// <summary>The best that its results are evidenced; null where it tells of none.</summary>
    public static FactView? Evidence(ICase found) =>
        found.Best is { } best ? RecordPage.Fact("根拠", Format.EvidenceValue(best)) : null;

    /// <summary>What the search shows of it.</summary>
    public static IEnumerable<string> Found(Site site, Entry entry)
    {
        var story = Story.Of(entry);
        return
        [
            .. story.Case.Audience.SchoolTypes.Concat(story.Case.Audience.Subjects).Select(word => site.Catalog.Resolve(word).Label),
            .. story.Case.Effort.Preparation.IsKnown ? ["準備 " + site.Catalog.Resolve(story.Case.Effort.Preparation.Value).Label] : Array.Empty<string>(),
            .. story.Case.Best is { } best ? ["根拠 " + Choices.EvidenceLevels.LabelOf(best)] : Array.Empty<string>(),
            .. Story.Marks(entry.Value).Select(mark => mark.Text),
        ];
    }

    /// <summary>All words for whom and where.</summary>
    public static IEnumerable<Word> Words(Audience a) =>
    [
        .. a.SchoolTypes, .. a.Grades, .. a.Subjects, .. a.Settings, .. a.LearningStyles, .. a.Scopes, .. a.DisabilityTypes, .. a.DisabilityDegrees,
        .. a.Municipalities, .. a.Devices, .. a.Tools,
    ];
}
