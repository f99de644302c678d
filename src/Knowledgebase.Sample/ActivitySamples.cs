namespace Knowledgebase.Sample;

static class ActivitySamples
{
    /// <summary>The type that goes with each name in <see cref="ProjectSentences.ActivityNames"/>.</summary>
    static readonly string[] Types =
    [
        "研修",
        "研究",
        "配置",
        "収集・共有",
        "行事",
        "会議体",
        "開発・作成",
        "講座・プログラム",
        "指導・支援",
    ];

    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        for (var i = 0; i < site.Size.Projects * SampleSize.ActivitiesEach; i++)
            yield return Activity(site, i);
    }

    static SourceFile Activity(SampleSite site, int index)
    {
        var random = site.Random("activity", index);
        var sample = new SampleCase(random, ProjectSamples.ThemeOf(index / SampleSize.ActivitiesEach));
        var project = SampleSite.Project(index / SampleSize.ActivitiesEach);
        var type = 0;
        var title = site.Titles.Text(
            () => sample.Pick([ProjectSentences.ActivityNames[type = random.SkewedBelow(Types.Length)]]),
            () => random.One(Things.Municipalities)
        );
        var y = new YamlWriter();
        SampleSite.Head(y, title, $"{title}は、{sample.Theme.Name}を広げるために行った架空の取組です。", "results", random);
        y.Raw("project", project);
        y.Field("type", Types[type]);
        y.Raw("years", $"{sample.Year}-{sample.Year + 1}");
        if (type is 0 or 4)
            y.RawItems(
                "days",
                [YamlWriter.Line(("date", $"{sample.Year}-{random.Between(5, 12):00}-{random.Between(1, 28):00}"))]
            );
        sample.Numbers = (random.Between(4, 90), 0, 0, 0);
        y.Items("details", sample.PickSome(Sentences.Abouts, 2), text =>
            SampleSite.Statement(y, random, "results", text));
        y.Words("organizations", PeopleSamples.Office(random));
        y.Words("roles", SampleSite.Id("role", random.Below(SampleSize.Roles)));
        return y.ToFile($"activities/{SampleSite.Nested(project, "activity", index % SampleSize.ActivitiesEach)}.yaml");
    }
}
