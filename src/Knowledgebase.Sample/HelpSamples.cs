namespace Knowledgebase.Sample;

static class HelpSamples
{
    static readonly string[] MaterialTypes = ["Web教材", "動画教材", "貸出教材", "手引き", "支援サイト"];

    /// <summary>How many types of materials there are, by turns.</summary>
    public static int TypesOfMaterials => 5;

    public static int LentType => 2;

    static readonly (string Type, string Name)[] ServiceTypes =
    [
        ("内容の説明", "説明と相談"),
        ("教員の研修", "出前の研修"),
        ("教材の貸出", "教材の貸出"),
    ];

    public static IEnumerable<SourceFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Collections; i++)
            yield return Collection(world, i);
        for (var i = 0; i < world.Size.Materials; i++)
            yield return Material(world, i);
        for (var i = 0; i < world.Size.Services; i++)
            yield return Service(world, i);
        for (var i = LentType; i < world.Size.Materials; i += TypesOfMaterials)
            yield return LoanSamples.Plan(world, i);
    }

    static SourceFile Collection(World world, int index)
    {
        var (y, scene, project) = Begin(world, "collection", index);
        Head(
            world,
            y,
            scene,
            index,
            () => scene.Say(["{name}の事例集", "{tool}の活用事例集", "{scene}の工夫を集めた{name}の事例集"]),
            "実践を集めた"
        );
        Projects(y, project);
        y.Raw("owner", PeopleSamples.Office(scene.Random));
        About(y, scene);
        return y.ToFile($"collections/{World.Id("collection", index)}.yaml");
    }

    static SourceFile Material(World world, int index)
    {
        var (y, scene, project) = Begin(world, "material", index);
        var type = MaterialTypes[index % MaterialTypes.Length];
        Head(
            world,
            y,
            scene,
            index,
            () =>
                scene.Say([
                    $"{{name}}の{type}",
                    $"{{tool}}で使う{{name}}の{type}",
                    $"「{{topic}}」を学ぶ{type}",
                    $"{{scene}}に使う{{product}}の{type}",
                ]),
            $"学校が使える{type}である"
        );
        y.Field("type", type);
        Projects(y, project);
        y.Raw("owner", PeopleSamples.Office(scene.Random));
        About(y, scene);
        if (type == "貸出教材")
        {
            y.RawItems(
                "contents",
                scene
                    .Random.Some(Things.Helpers, 3)
                    .Prepend(scene.Tool.Label)
                    .Select(item =>
                        YamlWriter.Line(("item", item), ("quantity", Scene.Text(scene.Random.Between(1, 40))))
                    )
            );
            y.Raw("quantity", Scene.Text(scene.Random.Between(1, 12)));
            y.Raw("lead_days", Scene.Text(scene.Random.Between(7, 30)));
            y.Raw("book_ahead_days", Scene.Text(180));
            y.Raw("loan_days", Scene.Text(scene.Random.Between(7, 60)));
            y.Raw("most_units", Scene.Text(1));
            y.Raw("transport_days", Scene.Text(scene.Random.Between(1, 3)));
            y.Raw("inspection_days", Scene.Text(scene.Random.Between(1, 5)));
            y.Field("terms", "返す前に数を確かめ、足りないものを書いて返します。");
        }
        y.Words("services", World.Id("service", index % world.Size.Services));
        return y.ToFile($"materials/{World.Id("material", index)}.yaml");
    }

    static SourceFile Service(World world, int index)
    {
        var (y, scene, project) = Begin(world, "service", index);
        var (type, name) = ServiceTypes[index % ServiceTypes.Length];
        Head(
            world,
            y,
            scene,
            index,
            () =>
                scene.Say([
                    $"{{name}}についての{name}",
                    $"{{tool}}を使う{{name}}の{name}",
                    $"{{who}}のための{{name}}の{name}",
                ]),
            $"学校が受けられる{name}である"
        );
        y.Field("type", type);
        y.Words("projects", project);
        y.Words("issues", World.Nested(project, "issue", scene.Random.Below(ProjectSamples.Each)));
        y.Raw("provider", World.Id("org", 5));
        y.Raw("contact", PeopleSamples.Office(scene.Random));
        About(y, scene);
        y.Field("for_whom", $"{scene.Place}と近くの{scene.Stage.School}");
        y.Raw("lead_days", Scene.Text(scene.Random.Between(7, 40)));
        y.Raw("valid_from", "2026-04-01");
        y.Raw("valid_until", scene.Random.Percent(20) ? "2026-09-30" : "2028-03-31");
        return y.ToFile($"services/{World.Id("service", index)}.yaml");
    }

    static (YamlWriter Y, Scene Scene, string Project) Begin(World world, string what, int index)
    {
        var random = world.Random(what, index);
        var project = random.OftenBelow(world.Size.Projects);
        return (new YamlWriter(), new Scene(random, ProjectSamples.ThemeOf(project)), World.Project(project));
    }

    static void Head(World world, YamlWriter y, Scene scene, int index, Func<string> draw, string what)
    {
        var title = world.Titles.Text(draw, () => scene.Random.One(Things.Municipalities));
        World.Head(
            y,
            title,
            $"「{title}」は、{what}架空の記録です。{scene.Theme.Product}の使い方を示します。（{index + 1}）",
            scene.Theme.Slug,
            scene.Random
        );
    }

    static void Projects(YamlWriter y, string project)
    {
        y.Words("projects", project);
        y.Words("activities", World.Nested(project, "activity", 0));
    }

    static void About(YamlWriter y, Scene scene) =>
        y.Items(
            "about",
            scene.SaySome(ProjectSentences.Helps, 2),
            text => World.Statement(y, scene.Random, scene.Theme.Slug, text)
        );
}
