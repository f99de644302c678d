namespace Knowledgebase.Sample;

/// <summary>Practices and lessons, three to one, every tenth little more than a name.</summary>
static class StorySamples
{
    public static IEnumerable<SourceFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Stories; i++)
        {
            var random = world.Random("story", i);
            var nameOnly = i % 10 == 7;
            yield return i % 4 == 3
                ? LessonSamples.Make(world, random, i, nameOnly)
                : PracticeSamples.Make(world, random, i, nameOnly);
        }
    }

    /// <summary>Projects, activities, issues, collections, materials and services of a story.</summary>
    public static void Links(World world, YamlWriter y, SeededRandom random)
    {
        var project = World.Project(random.OftenBelow(world.Size.Projects));
        y.Words("projects", project);
        y.Words("activities", World.Nested(project, "activity", random.Below(SampleSize.ActivitiesEach)));
        if (random.Percent(60))
            y.Words("issues", World.Nested(project, "issue", random.Below(ProjectSamples.Each)));
        if (random.Percent(40))
            y.Words("collections", World.Id("collection", random.OftenBelow(world.Size.Collections)));
        if (random.Percent(50))
            y.Words("materials", World.Id("material", random.OftenBelow(world.Size.Materials)));
        if (random.Percent(40))
            y.Words("services", World.Id("service", random.OftenBelow(world.Size.Services)));
    }

    public static void Audience(YamlWriter y, Scene scene, string subject)
    {
        var random = scene.Random;
        y.Words("school_types", scene.Stage.School);
        if (!scene.WholeSchool)
            y.Words("grades", scene.Grade);
        y.Words("subjects", subject);
        y.Words("settings", scene.Theme.Setting);
        if (!scene.Theme.IsAffairs)
            y.Words("learning_styles", random.Some(SampleVocabularies.Labels("learning-styles"), random.Between(1, 2)));
        y.Words(
            "scopes",
            scene.WholeSchool ? "学校全体"
                : random.Percent(60) ? "学級"
                : "学年"
        );
        if (scene.Stage.School == "特別支援学校")
        {
            y.Words(
                "disability_types",
                random.Some(SampleVocabularies.Labels("disability-types"), random.Between(1, 2))
            );
            y.Words(
                "disability_degrees",
                random.Some(SampleVocabularies.Labels("disability-degrees"), random.Between(1, 2))
            );
        }
        y.Words("municipalities", scene.Place);
        y.Words("devices", random.Often(SampleVocabularies.Labels("devices")[..4]));
        y.Words("tools", scene.Tool.Label);
    }

    public static void Effort(YamlWriter y, Scene scene)
    {
        var random = scene.Random;
        y.Field("preparation", random.Often(SampleVocabularies.Labels("preparation-times")));
        y.Field("time_per_use", scene.Theme.IsAffairs ? $"1回{random.Between(1, 6) * 5}分" : "45分");
        y.Field("cost", random.Often(SampleVocabularies.Labels("costs")));
        if (!scene.Theme.IsAffairs)
            return;
        if (random.Percent(70))
            y.Raw("time_saved", World.Figure("1週間に減った時間", random.Between(2, 24) * 5, "分", scene.Year));
        y.Field("stopped", "紙に書いて集める作業");
    }

    /// <summary>What one needs, each with what to do without it.</summary>
    public static void Needs(YamlWriter y, Scene scene)
    {
        y.RawItems(
            "needs",
            [
                YamlWriter.Line(("item", scene.Tool.Needs), ("alternative", scene.Tool.Instead)),
                YamlWriter.Line(("item", scene.Product), ("alternative", "はじめは紙で用意する")),
                .. scene
                    .Random.Some(Things.Helpers, scene.Random.Between(1, 3))
                    .Select(h => YamlWriter.Line(("item", h), ("must", "false"))),
            ]
        );
    }

    /// <summary>What other schools made of it, whose it is, and when it was checked; one in ten is due to be checked again.</summary>
    public static void Reused(YamlWriter y, Scene scene, string section)
    {
        var random = scene.Random;
        if (random.Percent(30))
        {
            y.Items(
                "adaptations",
                Enumerable.Range(0, random.Between(1, 2)),
                _ =>
                {
                    y.Field("who", $"{random.One(Things.Municipalities)}の{scene.Stage.School}");
                    y.Words("school_types", scene.Stage.School);
                    y.Raw("years", Scene.Text(scene.Year + 1));
                    y.Part(
                        "changed",
                        () => World.Statement(y, random, section, $"{scene.Tool.Instead}形に変えて取り入れました。")
                    );
                    if (!random.Percent(60))
                        return;
                    y.Part(
                        "result",
                        () =>
                        {
                            World.Statement(y, random, section, scene.Say(Results.Said));
                            y.Raw("evidence", "1");
                        }
                    );
                }
            );
        }
        y.Raw(
            "rights",
            random.Percent(70)
                ? "{holder: 例示県教育委員会, licence: CC BY 4.0, consent: 写っていない}"
                : "{holder: 例示県教育委員会, licence: {absent: 未照会}}"
        );
        y.Raw("reviewed", "2026-10-01");
        y.Raw("review_due", random.Percent(10) ? "2026-11-01" : "2027-10-01");
    }
}
