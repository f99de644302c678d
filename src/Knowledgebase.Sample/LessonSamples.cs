namespace Knowledgebase.Sample;

static class LessonSamples
{
    static readonly ImmutableArray<SchoolTheme> Themes = [.. SchoolTheme.All.Where(t => !t.IsAffairs)];

    static readonly string[] Moments = ["2週間前", "前日", "当日の朝"];

    public static SourceFile Make(World world, SeededRandom random, int index, bool nameOnly)
    {
        var scene = new Scene(random, random.Often(Themes)) { Product = random.Often(Things.Worksheets) };
        var section = scene.Theme.Slug;
        var y = new YamlWriter();
        World.Head(
            y,
            world.Titles.Text(() => scene.Say(LessonSentences.Titles), () => random.One(Things.Municipalities)),
            world.Summaries.Text(() => scene.Say(LessonSentences.Summaries), () => Scene.Japanese(scene.Year)),
            section,
            random
        );
        if (nameOnly)
            y.Raw("subject_goal", "{absent: 記載なし}");
        else
            y.Field("subject_goal", $"「{scene.Topic}」の学習を通して、{scene.Subject.Goal}。");
        StorySamples.Links(world, y, random);
        StorySamples.Audience(y, scene, scene.Subject.Label);
        if (!nameOnly)
            Told(y, scene, section);
        y.Raw("contact", nameOnly ? "{absent: 記載なし}" : PeopleSamples.Office(random));
        return y.ToFile($"lessons/{World.Id($"{scene.Subject.Slug}-{scene.Tool.Slug}", index)}.yaml");
    }

    static void Told(YamlWriter y, Scene scene, string section)
    {
        var random = scene.Random;
        y.Raw("years", Scene.Text(scene.Year));
        y.Field("unit", scene.Topic);
        y.Raw("hours", Scene.Text(random.Between(4, 14)));
        y.Items(
            "about",
            scene.SaySome(LessonSentences.Abouts, random.Between(2, 4)),
            text => World.Statement(y, random, section, text)
        );
        y.RawItems("flow", Flow(scene));
        y.RawItems("preparation_steps", Preparation(scene));
        StorySamples.Needs(y, scene);
        StorySamples.Effort(y, scene);
        y.Field("without_devices", scene.Say(LessonSentences.WithoutDevices));
        y.Field("without_network", scene.Say(LessonSentences.WithoutNetwork));
        FindingSamples.Add(y, scene);
        y.Field("did_not_work", $"{scene.Tool.Trouble}。");
        StorySamples.Reused(y, scene, section);
    }

    static IEnumerable<string> Preparation(Scene scene) =>
        Moments.Zip(
            scene.SaySome(LessonSentences.Preparations, Moments.Length),
            (when, task) =>
                YamlWriter.Line(("when", when), ("task", task), ("minutes", Scene.Text(scene.Random.Between(1, 8) * 5)))
        );

    /// <summary>A lesson of 45 minutes: 5 to begin, three parts in the middle, the rest to end.</summary>
    static IEnumerable<string> Flow(Scene scene)
    {
        var middle = scene.SaySome(LessonSentences.Middles, 3);
        var minutes = scene.Random.Between(7, 10);
        yield return Step(scene, scene.Say(LessonSentences.Openings), 5);
        foreach (var activity in middle)
            yield return Step(scene, activity, minutes);
        yield return Step(scene, scene.Say(LessonSentences.Endings), 40 - middle.Length * minutes);
    }

    static string Step(Scene scene, string activity, int minutes) =>
        YamlWriter.Line(
            ("activity", activity),
            ("minutes", Scene.Text(minutes)),
            ("support", scene.Say(LessonSentences.Supports))
        );
}
