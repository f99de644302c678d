namespace Knowledgebase.Sample;

/// <summary>Projects with what they planned, did and left open.</summary>
static class ProjectSamples
{
    public static int Each => 2;

    static readonly string[] IssueTypes = ["不足", "計画", "取組", "支援", "公平"];
    static readonly string[] Claims = ["産出", "到達", "反応", "行動"];

    /// <summary>The theme of a project, the same for all that belongs to it.</summary>
    public static SchoolTheme ThemeOf(int index) => SchoolTheme.All[index % SchoolTheme.All.Length];

    public static IEnumerable<SourceFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Projects; i++)
            yield return Project(world, i);
    }

    static SourceFile Project(World world, int index)
    {
        var random = world.Random("project", index);
        var scene = new Scene(random, ThemeOf(index));
        var id = World.Project(index);
        var y = new YamlWriter();
        var title = world.Titles.Text(
            () => scene.Say(ProjectSentences.ProjectNames),
            () => random.One(Things.Municipalities)
        );
        World.Head(y, title, $"{title}は、{scene.Theme.Aim}を目指す架空の事業です。", "overview", random);
        y.Field("printed_name", title);
        y.Words("owners", PeopleSamples.Office(random));
        y.Part("purpose", () => World.Statement(y, random, "overview", scene.Say(ProjectSentences.Purposes)));
        y.Items(
            "status",
            [scene.Year, scene.Year + 1],
            year =>
            {
                y.Raw("year", Scene.Text(year));
                y.Field("state", year == scene.Year ? "開始" : "実施");
                y.RawItems("cites", [World.Cite(random, "results")]);
            }
        );
        Plans(y, random, scene, id);
        y.Items(
            "results",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "result", i, $"{scene.Theme.Name}の実績（{Scene.Japanese(scene.Year + i)}）");
                y.Raw("year", Scene.Text(scene.Year + i));
                Counted(y, random, scene, "results", ProjectSentences.Results);
                y.Words("activities", World.Nested(id, "activity", i));
            }
        );
        y.Items(
            "outcomes",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "outcome", i, $"{(i == 0 ? scene.Theme.Name : scene.Theme.Product)}の広がり");
                y.Raw("years", $"{scene.Year}-{scene.Year + 1}");
                y.Field("claim", random.One([.. Claims]));
                y.Raw("evidence", "2");
                Counted(y, random, scene, "outcomes", ProjectSentences.Outcomes);
                y.Words("activities", World.Nested(id, "activity", i));
            }
        );
        y.Items(
            "issues",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "issue", i, scene.Say(ProjectSentences.IssueTitles));
                y.Raw("raised_in", Scene.Text(scene.Year + 1));
                y.Field("type", random.One([.. IssueTypes]));
                World.Statement(y, random, "issues", scene.Say(ProjectSentences.Issues));
                y.Words("activities", World.Nested(id, "activity", i));
            }
        );
        return y.ToFile($"projects/{id}.yaml");
    }

    static void Plans(YamlWriter y, SeededRandom random, Scene scene, string id) =>
        y.Items(
            "plans",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "plan", i, $"{(i == 0 ? scene.Theme.Name : scene.Theme.Product)}の計画");
                World.Statement(
                    y,
                    random,
                    "overview",
                    $"{scene.Place}などの学校で、{scene.Theme.Name}に{scene.Tool.Label}を取り入れる計画です。"
                );
                y.Words("activities", World.Nested(id, "activity", i));
                y.Field("result", "研修の回数と参加した学校の数が書かれています。");
                y.Field("outcome", "取り組む学校の数が書かれています。");
                y.Raw("issue", i == 0 ? "{absent: 記載なし}" : "更新の体制が課題とされています。");
            }
        );

    static void Named(YamlWriter y, string project, string what, int index, string title)
    {
        y.Raw("id", World.Nested(project, what, index));
        y.Field("title", title);
    }

    static void Counted(
        YamlWriter y,
        SeededRandom random,
        Scene scene,
        string section,
        ImmutableArray<string> sentences
    )
    {
        scene.Numbers = (random.Between(3, 120), 0, 0, 0);
        World.Statement(
            y,
            random,
            section,
            scene.Say(sentences),
            World.Figure("取り組んだ学校", scene.Numbers.Count, "校", scene.Year)
        );
    }
}
