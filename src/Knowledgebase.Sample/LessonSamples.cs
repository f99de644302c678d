namespace Knowledgebase.Sample;

static class LessonSamples
{
    static readonly ImmutableArray<SchoolTheme> Themes = [.. SchoolTheme.All.Where(t => !t.IsAffairs)];

    static readonly string[] Moments = ["2週間前", "前日", "当日の朝"];

    public static SourceFile Make(SampleSite site, SeededRandom random, int index, bool nameOnly)
    {
        var sample = new SampleCase(random, random.Skewed(Themes)) { Product = random.Skewed(Things.Worksheets) };
        var section = sample.Theme.Slug;
        var y = new YamlWriter();
        SampleSite.Head(
            y,
            site.Titles.Text(() => sample.Pick(LessonSentences.Titles), () => random.One(Things.Municipalities)),
            site.Summaries.Text(() => sample.Pick(LessonSentences.Summaries), () => SampleCase.Japanese(sample.Year)),
            section,
            random
        );
        if (nameOnly)
            y.Raw("subject_goal", "{absent: 記載なし}");
        else
            y.Field("subject_goal", $"「{sample.Topic}」の学習を通して、{sample.Subject.Goal}。");
        CaseSamples.Links(site, y, random);
        CaseSamples.Audience(y, sample, sample.Subject.Label);
        if (!nameOnly)
            Details(y, sample, section);
        y.Raw("contact", nameOnly ? "{absent: 記載なし}" : PeopleSamples.Office(random));
        return y.ToFile($"lessons/{SampleSite.Id($"{sample.Subject.Slug}-{sample.Tool.Slug}", index)}.yaml");
    }

    static void Details(YamlWriter y, SampleCase sample, string section)
    {
        var random = sample.Random;
        y.Raw("years", SampleCase.Text(sample.Year));
        y.Field("unit", sample.Topic);
        y.Raw("hours", SampleCase.Text(random.Between(4, 14)));
        y.Items(
            "about",
            sample.PickSome(LessonSentences.Abouts, random.Between(2, 4)),
            text => SampleSite.Statement(y, random, section, text)
        );
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
                YamlWriter.Line(("when", when), ("task", task),
                    ("minutes", SampleCase.Text(sample.Random.Between(1, 8) * 5)))
        );

    /// <summary>A lesson of 45 minutes: 5 to begin, three parts in the middle, the rest to end.</summary>
    static IEnumerable<string> Flow(SampleCase sample)
    {
        var middle = sample.PickSome(LessonSentences.Middles, 3);
        var minutes = sample.Random.Between(7, 10);
        yield return Step(sample, sample.Pick(LessonSentences.Openings), 5);
        foreach (var activity in middle)
            yield return Step(sample, activity, minutes);
        yield return Step(sample, sample.Pick(LessonSentences.Endings), 40 - middle.Length * minutes);
    }

    static string Step(SampleCase sample, string activity, int minutes) =>
        YamlWriter.Line(
            ("activity", activity),
            ("minutes", SampleCase.Text(minutes)),
            ("support", sample.Pick(LessonSentences.Supports))
        );
}
