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

    public static IEnumerable<SourceFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Projects * SampleSize.ActivitiesEach; i++)
            yield return Activity(world, i);
    }

    static SourceFile Activity(World world, int index)
    {
        var random = world.Random("activity", index);
        var scene = new Scene(random, ProjectSamples.ThemeOf(index / SampleSize.ActivitiesEach));
        var project = World.Project(index / SampleSize.ActivitiesEach);
        var type = 0;
        var title = world.Titles.Text(
            () => scene.Say([ProjectSentences.ActivityNames[type = random.OftenBelow(Types.Length)]]),
            () => random.One(Things.Municipalities)
        );
        var y = new YamlWriter();
        World.Head(y, title, $"{title}は、{scene.Theme.Name}を広げるために行った架空の取組です。", "results", random);
        y.Raw("project", project);
        y.Field("type", Types[type]);
        y.Raw("years", $"{scene.Year}-{scene.Year + 1}");
        if (type is 0 or 4)
            y.RawItems(
                "days",
                [YamlWriter.Line(("date", $"{scene.Year}-{random.Between(5, 12):00}-{random.Between(1, 28):00}"))]
            );
        scene.Numbers = (random.Between(4, 90), 0, 0, 0);
        y.Items("details", scene.SaySome(Sentences.Abouts, 2), text => World.Statement(y, random, "results", text));
        y.Words("organizations", PeopleSamples.Office(random));
        y.Words("roles", World.Id("role", random.Below(SampleSize.Roles)));
        return y.ToFile($"activities/{World.Nested(project, "activity", index % SampleSize.ActivitiesEach)}.yaml");
    }
}
