namespace Knowledgebase.Sample;

static class PracticeSamples
{
    public static SourceFile Make(World world, SeededRandom random, int index, bool nameOnly)
    {
        var scene = new Scene(random);
        var section = scene.Theme.Slug;
        var y = new YamlWriter();
        World.Head(
            y,
            world.Titles.Text(() => scene.Say(Sentences.Titles), () => random.One(Things.Municipalities)),
            world.Summaries.Text(() => scene.Say(Sentences.Summaries), () => Scene.Japanese(scene.Year)),
            section,
            random
        );
        StorySamples.Links(world, y, random);
        StorySamples.Audience(y, scene, scene.Theme.IsAffairs ? "校務" : scene.Subject.Label);
        if (!nameOnly)
            Told(y, scene, section);
        y.Raw("contact", nameOnly ? "{absent: 記載なし}" : PeopleSamples.Office(random));
        return y.ToFile($"practices/{World.Id($"{section}-{scene.Tool.Slug}", index)}.yaml");
    }

    static void Told(YamlWriter y, Scene scene, string section)
    {
        var random = scene.Random;
        y.Raw("years", Scene.Text(scene.Year));
        y.Part("problem", () => World.Statement(y, random, section, scene.Say(Sentences.Problems)));
        y.Part("aim", () => World.Statement(y, random, section, scene.Say(Sentences.Aims)));
        y.Items(
            "about",
            scene.SaySome(Sentences.Abouts, random.Between(3, 6)),
            text => World.Statement(y, random, section, text)
        );
        y.Texts("steps", scene.SaySome(Sentences.Steps, random.Between(4, 8)));
        StorySamples.Needs(y, scene);
        StorySamples.Effort(y, scene);
        FindingSamples.Add(y, scene);
        y.Field(
            "did_not_work",
            $"{scene.Tool.Trouble}。{scene.Say(["{helper}を用意して直しました。", "{who}と使い方の約束を決め直しました。", "次の{month}に向けて、{product}を見直しました。"])}"
        );
        y.Field("limits", scene.Say(Sentences.Limits));
        y.Field("personal_data", random.One(Sentences.Data));
        StorySamples.Reused(y, scene, section);
    }
}
