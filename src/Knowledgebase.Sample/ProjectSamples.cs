namespace Knowledgebase.Sample;

/// <summary>Projects with what they planned, did and left open.</summary>
static class ProjectSamples
{
    public static int Each => 2;

    static readonly string[] IssueTypes = ["不足", "計画", "取組", "支援", "公平"];
    static readonly string[] Claims = ["産出", "到達", "反応", "行動"];

    /// <summary>The theme of a project, the same for all that belongs to it.</summary>
    public static SchoolTheme ThemeOf(int index) => SchoolTheme.All[index % SchoolTheme.All.Length];

    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        for (var i = 0; i < site.Size.Projects; i++)
            yield return Project(site, i);
    }

    static SourceFile Project(SampleSite site, int index)
    {
        var random = site.Random("project", index);
        var sample = new SampleCase(random, ThemeOf(index));
        var id = SampleSite.Project(index);
        var y = new YamlWriter();
        var title = site.Titles.Text(
            () => sample.Pick(ProjectSentences.ProjectNames),
            () => random.One(Things.Municipalities)
        );
        SampleSite.Head(y, title, $"{title}は、{sample.Theme.Aim}を目指す架空の事業です。", "overview", random);
        y.Field("printed_name", title);
        y.Words("owners", PeopleSamples.Office(random));
        y.Part("purpose", () => SampleSite.Statement(y, random, "overview", sample.Pick(ProjectSentences.Purposes)));
        y.Items(
            "status",
            [sample.Year, sample.Year + 1],
            year =>
            {
                y.Raw("year", SampleCase.Text(year));
                y.Field("state", year == sample.Year ? "開始" : "実施");
                y.RawItems("cites", [SampleSite.Cite(random, "results")]);
            }
        );
        Plans(y, random, sample, id);
        y.Items(
            "results",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "result", i, $"{sample.Theme.Name}の実績（{SampleCase.Japanese(sample.Year + i)}）");
                y.Raw("year", SampleCase.Text(sample.Year + i));
                Counted(y, random, sample, "results", ProjectSentences.Results);
                y.Words("activities", SampleSite.Nested(id, "activity", i));
            }
        );
        y.Items(
            "outcomes",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "outcome", i, $"{(i == 0 ? sample.Theme.Name : sample.Theme.Product)}の広がり");
                y.Raw("years", $"{sample.Year}-{sample.Year + 1}");
                y.Field("claim", random.One([.. Claims]));
                y.Raw("evidence", "2");
                Counted(y, random, sample, "outcomes", ProjectSentences.Outcomes);
                y.Words("activities", SampleSite.Nested(id, "activity", i));
            }
        );
        y.Items(
            "issues",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "issue", i, sample.Pick(ProjectSentences.IssueTitles));
                y.Raw("raised_in", SampleCase.Text(sample.Year + 1));
                y.Field("type", random.One([.. IssueTypes]));
                SampleSite.Statement(y, random, "issues", sample.Pick(ProjectSentences.Issues));
                y.Words("activities", SampleSite.Nested(id, "activity", i));
            }
        );
        return y.ToFile($"projects/{id}.yaml");
    }

    static void Plans(YamlWriter y, SeededRandom random, SampleCase sample, string id) =>
        y.Items(
            "plans",
            Enumerable.Range(0, Each),
            i =>
            {
                Named(y, id, "plan", i, $"{(i == 0 ? sample.Theme.Name : sample.Theme.Product)}の計画");
                SampleSite.Statement(
                    y,
                    random,
                    "overview",
                    $"{sample.Place}などの学校で、{sample.Theme.Name}に{sample.Tool.Label}を取り入れる計画です。"
                );
                y.Words("activities", SampleSite.Nested(id, "activity", i));
                y.Field("result", "研修の回数と参加した学校の数が書かれています。");
                y.Field("outcome", "取り組む学校の数が書かれています。");
                y.Raw("issue", i == 0 ? "{absent: 記載なし}" : "更新の体制が課題とされています。");
            }
        );

    static void Named(YamlWriter y, string project, string what, int index, string title)
    {
        y.Raw("id", SampleSite.Nested(project, what, index));
        y.Field("title", title);
    }

    static void Counted(
        YamlWriter y,
        SeededRandom random,
        SampleCase sample,
        string section,
        ImmutableArray<string> sentences
    )
    {
        sample.Numbers = (random.Between(3, 120), 0, 0, 0);
        SampleSite.Statement(
            y,
            random,
            section,
            sample.Pick(sentences),
            SampleSite.Figure("取り組んだ学校", sample.Numbers.Count, "校", sample.Year)
        );
    }
}
