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

    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        for (var i = 0; i < site.Size.Collections; i++)
            yield return Collection(site, i);
        for (var i = 0; i < site.Size.Materials; i++)
            yield return Material(site, i);
        for (var i = 0; i < site.Size.Services; i++)
            yield return Service(site, i);
        for (var i = LentType; i < site.Size.Materials; i += TypesOfMaterials)
            yield return LoanSamples.Plan(site, i);
    }

    static SourceFile Collection(SampleSite site, int index)
    {
        var (y, sample, project) = Begin(site, "collection", index);
        Head(
            site,
            y,
            sample,
            index,
            () => sample.Pick(["{name}の事例集", "{tool}の活用事例集", "{scene}の工夫を集めた{name}の事例集"]),
            "実践を集めた"
        );
        Projects(y, project);
        y.Raw("owner", PeopleSamples.Office(sample.Random));
        About(y, sample);
        return y.ToFile($"collections/{SampleSite.Id("collection", index)}.yaml");
    }

    static SourceFile Material(SampleSite site, int index)
    {
        var (y, sample, project) = Begin(site, "material", index);
        var type = MaterialTypes[index % MaterialTypes.Length];
        Head(
            site,
            y,
            sample,
            index,
            () =>
                sample.Pick([
                    $"{{name}}の{type}",
                    $"{{tool}}で使う{{name}}の{type}",
                    $"「{{topic}}」を学ぶ{type}",
                    $"{{scene}}に使う{{product}}の{type}",
                ]),
            $"学校が使える{type}である"
        );
        y.Field("type", type);
        Projects(y, project);
        y.Raw("owner", PeopleSamples.Office(sample.Random));
        About(y, sample);
        if (type == "貸出教材")
        {
            y.RawItems(
                "contents",
                sample
                    .Random.Some(Things.Helpers, 3)
                    .Prepend(sample.Tool.Label)
                    .Select(item =>
                        YamlWriter.Line(("item", item), ("quantity", SampleCase.Text(sample.Random.Between(1, 40))))
                    )
            );
            y.Raw("quantity", SampleCase.Text(sample.Random.Between(1, 12)));
            y.Raw("lead_days", SampleCase.Text(sample.Random.Between(7, 30)));
            y.Raw("book_ahead_days", SampleCase.Text(180));
            y.Raw("loan_days", SampleCase.Text(sample.Random.Between(7, 60)));
            y.Raw("most_units", SampleCase.Text(1));
            y.Raw("transport_days", SampleCase.Text(sample.Random.Between(1, 3)));
            y.Raw("inspection_days", SampleCase.Text(sample.Random.Between(1, 5)));
            y.Field("terms", "返す前に数を確かめ、足りないものを書いて返します。");
        }
        y.Words("services", SampleSite.Id("service", index % site.Size.Services));
        return y.ToFile($"materials/{SampleSite.Id("material", index)}.yaml");
    }

    static SourceFile Service(SampleSite site, int index)
    {
        var (y, sample, project) = Begin(site, "service", index);
        var (type, name) = ServiceTypes[index % ServiceTypes.Length];
        Head(
            site,
            y,
            sample,
            index,
            () =>
                sample.Pick([
                    $"{{name}}についての{name}",
                    $"{{tool}}を使う{{name}}の{name}",
                    $"{{who}}のための{{name}}の{name}",
                ]),
            $"学校が受けられる{name}である"
        );
        y.Field("type", type);
        y.Words("projects", project);
        y.Words("issues", SampleSite.Nested(project, "issue", sample.Random.Below(ProjectSamples.Each)));
        y.Raw("provider", SampleSite.Id("org", 5));
        y.Raw("contact", PeopleSamples.Office(sample.Random));
        About(y, sample);
        y.Field("for_whom", $"{sample.Place}と近くの{sample.Stage.School}");
        y.Raw("lead_days", SampleCase.Text(sample.Random.Between(7, 40)));
        y.Raw("valid_from", "2026-04-01");
        y.Raw("valid_until", sample.Random.Percent(20) ? "2026-09-30" : "2028-03-31");
        return y.ToFile($"services/{SampleSite.Id("service", index)}.yaml");
    }

    static (YamlWriter Y, SampleCase Scene, string Project) Begin(SampleSite site, string what, int index)
    {
        var random = site.Random(what, index);
        var project = random.SkewedBelow(site.Size.Projects);
        return (new YamlWriter(), new SampleCase(random, ProjectSamples.ThemeOf(project)), SampleSite.Project(project));
    }

    static void Head(SampleSite site, YamlWriter y, SampleCase sample, int index, Func<string> draw, string what)
    {
        var title = site.Titles.Text(draw, () => sample.Random.One(Things.Municipalities));
        SampleSite.Head(
            y,
            title,
            $"「{title}」は、{what}架空の記録です。{sample.Theme.Product}の使い方を示します。（{index + 1}）",
            sample.Theme.Slug,
            sample.Random
        );
    }

    static void Projects(YamlWriter y, string project)
    {
        y.Words("projects", project);
        y.Words("activities", SampleSite.Nested(project, "activity", 0));
    }

    static void About(YamlWriter y, SampleCase sample) =>
        y.Items(
            "about",
            sample.PickSome(ProjectSentences.Helps, 2),
            text => SampleSite.Statement(y, sample.Random, sample.Theme.Slug, text)
        );
}
