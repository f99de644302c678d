namespace Knowledgebase.Sample;

/// <summary>Projects with what they planned, did and left open.</summary>
static class ProjectSamples
{
    public static int Each => 2;

    static readonly ImmutableArray<string> IssueTypes = ["不足", "計画", "取組", "支援", "公平"];
    static readonly ImmutableArray<string> Claims = ["産出", "到達", "反応", "行動"];

    /// <summary>The theme of a project, the same for all that belongs to it.</summary>
    public static SchoolTheme ThemeOf(int index) => SchoolTheme.All[index % SchoolTheme.All.Length];

    public static SourceFile Make(SampleSite site, int index)
    {
        var random = site.Random("project", index);
        var sample = new SampleCase(random, ThemeOf(index));
        var (theme, firstYear, id) = (sample.Theme, sample.Year, Project(index));
        var title = site.Titles.Text(
            () => sample.Pick(ProjectSentences.ProjectNames), () => random.One(Things.Municipalities));
        var y = Head(title, $"{title}は、{theme.Aim}を目指す架空の事業です。", "overview", random);
        y.Field("printed_name", title);
        y.Words("owners", PeopleSamples.Office(random));
        y.Statement("purpose", random, "overview", sample.Pick(ProjectSentences.Purposes));
        y.Items("status", [firstYear, firstYear + 1], year =>
        {
            y.Number("year", year);
            y.Field("state", year == firstYear ? "開始" : "実施");
            y.RawItems("cites", Cite(random, "results"));
        });
        Parts("plan", i => $"{(i == 0 ? theme.Name : theme.Product)}の計画", i =>
        {
            y.Statement(random, "overview",
                $"{sample.Place}などの学校で、{theme.Name}に{sample.Tool.Label}を取り入れる計画です。");
            Activities(i);
            y.Field("result", "研修の回数と参加した学校の数が書かれています。");
            y.Field("outcome", "取り組む学校の数が書かれています。");
            y.Raw("issue", i == 0 ? "{absent: 記載なし}" : "更新の体制が課題とされています。");
        });
        Parts("result", i => $"{theme.Name}の実績（{YearLabel(firstYear + i)}）", i =>
        {
            y.Number("year", firstYear + i);
            Counted("results", ProjectSentences.Results);
            Activities(i);
        });
        Parts("outcome", i => $"{(i == 0 ? theme.Name : theme.Product)}の広がり", i =>
        {
            y.Raw("years", $"{firstYear}-{firstYear + 1}");
            y.Field("claim", random.One(Claims));
            y.Raw("evidence", "2");
            Counted("outcomes", ProjectSentences.Outcomes);
            Activities(i);
        });
        Parts("issue", _ => sample.Pick(ProjectSentences.IssueTitles), i =>
        {
            y.Number("raised_in", firstYear + 1);
            y.Field("type", random.One(IssueTypes));
            y.Statement(random, "issues", sample.Pick(ProjectSentences.Issues));
            Activities(i);
        });
        return y.ToFile($"projects/{id}.yaml");

        void Parts(string what, Func<int, string> title, Action<int> fields) =>
            y.Items($"{what}s", Enumerable.Range(0, Each), i =>
            {
                y.Raw("id", Nested(id, what, i));
                y.Field("title", title(i));
                fields(i);
            });

        void Activities(int i) => y.Words("activities", Nested(id, "activity", i));

        void Counted(string section, ImmutableArray<string> sentences)
        {
            sample.Numbers = (random.Between(3, 120), 0, 0, 0);
            y.Statement(random, section, sample.Pick(sentences),
                Figure("取り組んだ学校", sample.Numbers.Count, "校", firstYear));
        }
    }
}
