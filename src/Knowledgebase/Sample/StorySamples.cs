namespace Knowledgebase.Sample;

/// <summary>Practices and lessons, three to one, every tenth little more than a name.</summary>
internal static class StorySamples
{
    public static IEnumerable<OutputFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Stories; i++)
        {
            var chance = world.Chance("story", i);
            var nameOnly = i % 10 == 7;
            yield return i % 4 == 3 ? LessonSamples.Make(world, chance, i, nameOnly) : PracticeSamples.Make(world, chance, i, nameOnly);
        }
    }

    /// <summary>Projects, activities, issues, collections, materials and services of a story.</summary>
    public static void Links(World world, YamlText y, Chance chance)
    {
        var project = World.Project(chance.OftenBelow(world.Size.Projects));
        y.Words("projects", project);
        y.Words("activities", World.Nested(project, "activity", chance.Below(SampleSize.ActivitiesEach)));
        if (chance.Percent(60)) y.Words("issues", World.Nested(project, "issue", chance.Below(ProjectSamples.Each)));
        if (chance.Percent(40)) y.Words("collections", World.Id("collection", chance.OftenBelow(world.Size.Collections)));
        if (chance.Percent(50)) y.Words("materials", World.Id("material", chance.OftenBelow(world.Size.Materials)));
        if (chance.Percent(40)) y.Words("services", World.Id("service", chance.OftenBelow(world.Size.Services)));
    }

    /// <summary>For whom and where.</summary>
    public static void Audience(YamlText y, Scene scene, string subject)
    {
        var chance = scene.Chance;
        y.Words("school_types", scene.Stage.School);
        if (!scene.WholeSchool) y.Words("grades", scene.Grade);
        y.Words("subjects", subject);
        y.Words("settings", scene.Theme.Setting);
        if (!scene.Theme.IsAffairs) y.Words("learning_styles", chance.Some(SampleVocabularies.Labels("learning-styles"), chance.Between(1, 2)));
        y.Words("scopes", scene.WholeSchool ? "学校全体" : chance.Percent(60) ? "学級" : "学年");
        if (scene.Stage.School == "特別支援学校")
        {
            y.Words("disability_types", chance.Some(SampleVocabularies.Labels("disability-types"), chance.Between(1, 2)));
            y.Words("disability_degrees", chance.Some(SampleVocabularies.Labels("disability-degrees"), chance.Between(1, 2)));
        }
        y.Words("municipalities", scene.Place);
        y.Words("devices", chance.Often(SampleVocabularies.Labels("devices")[..4]));
        y.Words("tools", scene.Tool.Label);
    }

    /// <summary>Time and money.</summary>
    public static void Effort(YamlText y, Scene scene)
    {
        var chance = scene.Chance;
        y.Field("preparation", chance.Often(SampleVocabularies.Labels("preparation-times")));
        y.Field("time_per_use", scene.Theme.IsAffairs ? $"1回{chance.Between(1, 6) * 5}分" : "45分");
        y.Field("cost", chance.Often(SampleVocabularies.Labels("costs")));
        if (!scene.Theme.IsAffairs) return;
        if (chance.Percent(70)) y.Raw("time_saved", World.Figure("1週間に減った時間", chance.Between(2, 24) * 5, "分", scene.Year));
        y.Field("stopped", "紙に書いて集める作業");
    }

    /// <summary>What one needs, each with what to do without it.</summary>
    public static void Needs(YamlText y, Scene scene)
    {
        y.RawItems("needs",
        [
            YamlText.Line(("item", scene.Tool.Needs), ("alternative", scene.Tool.Instead)),
            YamlText.Line(("item", scene.Product), ("alternative", "はじめは紙で用意する")),
            .. scene.Chance.Some(Things.Helpers, scene.Chance.Between(1, 3)).Select(h => YamlText.Line(("item", h), ("must", "false"))),
        ]);
    }

    /// <summary>What other schools made of it, whose it is, and when it was checked; one in ten is due to be checked again.</summary>
    public static void Reused(YamlText y, Scene scene, string section)
    {
        var chance = scene.Chance;
        if (chance.Percent(30))
        {
            y.Items("adaptations", Enumerable.Range(0, chance.Between(1, 2)), _ =>
            {
                y.Field("who", $"{chance.One(Things.Municipalities)}の{scene.Stage.School}");
                y.Words("school_types", scene.Stage.School);
                y.Raw("years", Scene.Text(scene.Year + 1));
                y.Part("changed", () => World.Statement(y, chance, section, $"{scene.Tool.Instead}形に変えて取り入れました。"));
                if (!chance.Percent(60)) return;
                y.Part("result", () =>
                {
                    World.Statement(y, chance, section, scene.Say(Results.Said));
                    y.Raw("evidence", "1");
                });
            });
        }
        y.Raw("rights", chance.Percent(70) ? "{holder: 例示県教育委員会, licence: CC BY 4.0, consent: 写っていない}" : "{holder: 例示県教育委員会, licence: {absent: 未照会}}");
        y.Raw("reviewed", "2026-10-01");
        y.Raw("review_due", chance.Percent(10) ? "2026-11-01" : "2027-10-01");
    }
}
