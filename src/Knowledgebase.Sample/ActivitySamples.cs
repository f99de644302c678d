namespace Knowledgebase.Sample;

static class ActivitySamples
{
    // The type that goes with each name in ActivityNames.
    static readonly string[] Types =
        ["研修", "研究", "配置", "収集・共有", "行事", "会議体", "開発・作成", "講座・プログラム", "指導・支援"];

    public static SourceFile Make(SampleSite site, int index)
    {
        var random = site.Random("activity", index);
        var (ofProject, number) = Math.DivRem(index, SampleSize.ActivitiesEach);
        var sample = new SampleCase(random, ProjectSamples.ThemeOf(ofProject));
        var project = Project(ofProject);
        var type = 0;
        var title = site.Titles.Text(
            () => sample.Pick([ProjectSentences.ActivityNames[type = random.SkewedBelow(Types.Length)]]),
            () => random.One(Things.Municipalities));
        var y = Head(title, $"{title}は、{sample.Theme.Name}を広げるために行った架空の取組です。", "results", random);
        y.Raw("project", project);
        y.Field("type", Types[type]);
        y.Raw("years", $"{sample.Year}-{sample.Year + 1}");
        if (type is 0 or 4)
            y.RawItems("days",
                [Line(("date", $"{sample.Year}-{random.Between(5, 12):00}-{random.Between(1, 28):00}"))]);
        sample.Numbers = (random.Between(4, 90), 0, 0, 0);
        y.Statements("details", random, "results", sample.PickSome(Sentences.Abouts, 2));
        y.Words("organizations", PeopleSamples.Office(random));
        y.Words("roles", Id("role", random.Below(SampleSize.Roles)));
        return y.ToFile($"activities/{Nested(project, "activity", number)}.yaml");
    }
}
