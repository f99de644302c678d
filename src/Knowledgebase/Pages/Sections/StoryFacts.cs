namespace Knowledgebase.Pages.Sections;

/// <summary>The few facts by which one chooses a practice or lesson, and the words by which it is found.</summary>
internal static class StoryFacts
{
    /// <summary>The best that its results are evidenced; null where it tells of none.</summary>
    public static FactView? Evidence(ImmutableArray<Finding> results) =>
        results.IsEmpty ? null : RecordPage.Fact("根拠", Format.EvidenceValue(results.Max(r => r.Evidence)));

    /// <summary>What the search shows of it.</summary>
    public static IEnumerable<string> Found(Site site, Entry entry)
    {
        var story = Story.Of(entry);
        return
        [
            .. story.Audience.SchoolTypes.Concat(story.Audience.Subjects).Select(word => site.Catalog.Resolve(word).Label),
            .. story.Effort.Preparation.IsKnown ? ["準備 " + site.Catalog.Resolve(story.Effort.Preparation.Value).Label] : Array.Empty<string>(),
            .. story.Results.IsEmpty ? [] : new[] { "根拠 " + Choices.EvidenceLevels.LabelOf(story.Results.Max(r => r.Evidence)) },
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
