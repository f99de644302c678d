namespace Knowledgebase.Sample;

/// <summary>Activities and events of the projects.</summary>
internal static class ActivitySamples
{
    /// <summary>The type that goes with each name in <see cref="ProjectSentences.ActivityNames"/>.</summary>
    private static readonly string[] Types = ["研修", "研究", "配置", "収集・共有", "行事", "会議体", "開発・作成", "講座・プログラム", "指導・支援"];

    public static IEnumerable<OutputFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Projects * SampleSize.ActivitiesEach; i++) yield return Activity(world, i);
    }

    private static OutputFile Activity(World world, int index)
    {
        var chance = world.Chance("activity", index);
        var scene = new Scene(chance, ProjectSamples.ThemeOf(index / SampleSize.ActivitiesEach));
        var project = World.Project(index / SampleSize.ActivitiesEach);
        var type = 0;
        var title = world.Titles.Text(
            () => scene.Say([ProjectSentences.ActivityNames[type = chance.OftenBelow(Types.Length)]]), () => chance.One(Things.Municipalities));
        var y = new YamlText();
        World.Head(y, title, $"{title}は、{scene.Theme.Name}を広げるために行った架空の取組です。", "results", chance);
        y.Raw("project", project);
        y.Field("type", Types[type]);
        y.Raw("years", $"{scene.Year}-{scene.Year + 1}");
        if (type is 0 or 4) y.RawItems("days", [YamlText.Line(("date", $"{scene.Year}-{chance.Between(5, 12):00}-{chance.Between(1, 28):00}"))]);
        scene.Numbers = (chance.Between(4, 90), 0, 0, 0);
        y.Items("details", scene.SaySome(Sentences.Abouts, 2), text => World.Statement(y, chance, "results", text));
        y.Words("organizations", PeopleSamples.Office(chance));
        y.Words("roles", World.Id("role", chance.Below(SampleSize.Roles)));
        return y.ToFile($"activities/{World.Nested(project, "activity", index % SampleSize.ActivitiesEach)}.yaml");
    }
}
