namespace Knowledgebase.Pages.Sections;

/// <summary>The few facts by which one chooses a practice or lesson, and the words by which it is found.</summary>
static class CaseFacts
{
    const string Cost = "費用";

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

    /// <summary>For whom, where and with what, in groups; a word that two fields hold is said once.</summary>
    public static ImmutableArray<string> ForWhom(Site site, Audience a)
    {
        var said = new HashSet<string>();
        ImmutableArray<Word>[] groups =
        [
            [.. a.SchoolTypes, .. a.Grades],
            [.. a.Subjects, .. a.Settings],
            [.. a.DisabilityTypes, .. a.DisabilityDegrees],
            [.. a.Devices, .. a.Tools],
        ];
        return
        [
            .. groups
                .Select(words => string.Join("・", site.Words(words).Select(v => v.Text).Where(said.Add)))
                .Where(words => words.Length > 0),
        ];
    }

    /// <summary>One quiet line of a list: for whom, how long it takes to prepare, what it saves, how well it is evidenced.</summary>
    public static IEnumerable<FactView?> InShort(Site site, Case done) =>
        AtAGlance(site, done).Where(fact => fact.Label != Cost);

    /// <summary>The facts by which one chooses where there is no room to draw them. Only those that are known.</summary>
    public static ImmutableArray<FactView> AtAGlance(Site site, Case done)
    {
        const int groups = 2;
        ImmutableArray<ValueView> whom =
        [
            .. ForWhom(site, done.Audience).Take(groups).Select(words => new ValueView(words)),
        ];
        var effort = done.Effort;
        return Given.Of(
            whom.IsEmpty ? null : new FactView("対象・場面", whom),
            effort.Preparation.IsKnown ? new("準備の時間", site.Fact(effort.Preparation)) : null,
            effort.TimeSaved.IsKnown ? new("減った時間", Format.Saved(effort.TimeSaved.Value)) : null,
            effort.Cost.IsKnown ? new(Cost, site.Fact(effort.Cost)) : null,
            Evidence(done)
        );
    }

    public static ImmutableArray<string> Properties { get; } =
    [
        nameof(Audience.SchoolTypes),
        nameof(Audience.Grades),
        nameof(Audience.Subjects),
        nameof(Audience.Settings),
        nameof(Audience.LearningStyles),
        nameof(Audience.Scopes),
        nameof(Audience.DisabilityTypes),
        nameof(Audience.DisabilityDegrees),
        nameof(Audience.Municipalities),
        nameof(Audience.Devices),
        nameof(Audience.Tools),
    ];

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
