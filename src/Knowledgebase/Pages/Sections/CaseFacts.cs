namespace Knowledgebase.Pages.Sections;

/// <summary>The few facts by which one chooses a practice or lesson, and the words by which it is found.</summary>
static class CaseFacts
{
    /// <summary>The best that its results are evidenced; null where it tells of none.</summary>
    public static FactView? Evidence(Case done) =>
        done.Findings.Best is { } best ? RecordPage.Fact("根拠", Format.EvidenceValue(best)) : null;

    public static IEnumerable<string> Found(Site site, Entry entry)
    {
        var done = (Case)entry.Value;
        return
        [
            .. done
                .Audience.SchoolTypes.Concat(done.Audience.Subjects)
                .Select(word => site.Catalog.Resolve(word).Label),
            .. done.Effort.Preparation is { IsKnown: true, Value: var time }
                ? ["準備 " + site.Catalog.Resolve(time).Label]
                : Array.Empty<string>(),
            .. done.Findings.Best is { } best
                ? ["根拠 " + Choices.EvidenceLevels.LabelOf(best)]
                : Array.Empty<string>(),
            .. Format.CaseMarks(done).Select(mark => mark.Text),
        ];
    }

    public static IEnumerable<Word> Words(Audience a) =>
        [
            .. a.SchoolTypes,
            .. a.Grades,
            .. a.Subjects,
            .. a.Settings,
            .. a.LearningStyles,
            .. a.Scopes,
            .. a.DisabilityTypes,
            .. a.DisabilityDegrees,
            .. a.Municipalities,
            .. a.Devices,
            .. a.Tools,
        ];
}
