namespace Knowledgebase.Sample;

static class LessonSamples
{
    static readonly ImmutableArray<SchoolTheme> Themes = [.. SchoolTheme.All.Where(t => !t.IsAffairs)];

    static readonly string[] Moments = ["2週間前", "前日", "当日の朝"];

    public static SourceFile Make(SampleSite site, SeededRandom random, int index, bool nameOnly)
    {
        var sample = new SampleCase(random, random.Skewed(Themes)) { Product = random.Skewed(Things.Worksheets) };
        var section = sample.Theme.Slug;
        var y = Head(
            site.Titles.Text(() => sample.Pick(LessonSentences.Titles), () => random.One(Things.Municipalities)),
            site.Summaries.Text(() => sample.Pick(LessonSentences.Summaries), () => YearLabel(sample.Year)),
            section,
            random);
        if (nameOnly)
            y.Raw("subject_goal", "{absent: 記載なし}");
        else
            y.Field("subject_goal", $"「{sample.Topic}」の学習を通して、{sample.Subject.Goal}。");
        CaseSamples.Links(site, y, random);
        CaseSamples.Audience(y, sample, sample.Subject.Label);
        if (!nameOnly)
            Details(y, sample, section);
        y.Raw("contact", nameOnly ? "{absent: 記載なし}" : PeopleSamples.Office(random));
        return y.ToFile($"lessons/{Id($"{sample.Subject.Slug}-{sample.Tool.Slug}", index)}.yaml");
    }

    static void Details(YamlWriter y, SampleCase sample, string section)
    {
        var random = sample.Random;
        y.Number("years", sample.Year);
        y.Field("unit", sample.Topic);
        y.Number("hours", random.Between(4, 14));
        y.Statements("about", random, section, sample.PickSome(LessonSentences.Abouts, random.Between(2, 4)));
        y.RawItems("flow", Flow(sample));
        y.RawItems("preparation_steps", Preparation(sample));
        CaseSamples.Needs(y, sample);
        CaseSamples.Effort(y, sample);
        y.Field("without_devices", sample.Pick(LessonSentences.WithoutDevices));
        y.Field("without_network", sample.Pick(LessonSentences.WithoutNetwork));
        FindingSamples.Add(y, sample);
        y.Field("did_not_work", $"{sample.Tool.Trouble}。");
        CaseSamples.Reused(y, sample, section);
    }

    static IEnumerable<string> Preparation(SampleCase sample) =>
        Moments.Zip(
            sample.PickSome(LessonSentences.Preparations, Moments.Length),
            (when, task) =>
                Line(("when", when), ("task", task), ("minutes", Text(sample.Random.Between(1, 8) * 5)))
        );

    // A lesson of 45 minutes: 5 to begin, three parts in the middle, the rest to end.
    static IEnumerable<string> Flow(SampleCase sample)
    {
        var middle = sample.PickSome(LessonSentences.Middles, 3);
        var minutes = sample.Random.Between(7, 10);
        yield return Step(sample, sample.Pick(LessonSentences.Openings), 5, "使わない");
        foreach (var activity in middle)
            yield return Step(sample, activity, minutes, "使う");
        yield return Step(sample, sample.Pick(LessonSentences.Endings), 40 - middle.Length * minutes, "使わない");
    }

    static string Step(SampleCase sample, string activity, int minutes, string devices) =>
        Line(("activity", activity), ("minutes", Text(minutes)), ("devices", devices),
            ("support", sample.Pick(LessonSentences.Supports)));
}
