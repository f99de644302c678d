namespace Knowledgebase.Pages.Sections;

/// <summary>The few facts by which one chooses a practice or lesson, and the words by which it is found.</summary>
static class CaseFacts
{
    public static FactView? Evidence(Case done) =>
        done.Findings.Best is { } best ? new("根拠", Format.EvidenceValue(best)) : null;

    public static IEnumerable<string> Found(Site site, Entry entry)
    {
        var done = (Case)entry.Value;
        return
        [
            .. done
                .Audience.SchoolTypes.Concat(done.Audience.Subjects)
                .Select(word => site.Catalog.Resolve(word).Label),
            .. Given.Of(
                done.Effort.Preparation is { IsKnown: true, Value: var time }
                    ? "準備 " + site.Catalog.Resolve(time).Label
                    : null,
                done.Findings.Best is { } best ? "根拠 " + Choices.EvidenceLevels.LabelOf(best) : null
            ),
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
