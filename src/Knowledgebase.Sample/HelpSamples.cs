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

    public static IEnumerable<SourceFile> Make(SampleSite site) =>
    [
        .. site.Each(site.Size.Collections, Collection),
        .. site.Each(site.Size.Materials, Material),
        .. site.Each(site.Size.Services, Service),
        .. site.Each(site.Size.Loans, (s, i) => LoanSamples.Plan(s, LentType + i * TypesOfMaterials)),
    ];

    static SourceFile Collection(SampleSite site, int index)
    {
        var (y, sample, project) = Begin(site, "collection", index, "実践を集めた",
            ["{name}の事例集", "{tool}の活用事例集", "{scene}の工夫を集めた{name}の事例集"]);
        Owned(y, sample, project);
        return y.ToFile($"collections/{Id("collection", index)}.yaml");
    }

    static SourceFile Material(SampleSite site, int index)
    {
        var type = MaterialTypes[index % TypesOfMaterials];
        var (y, sample, project) = Begin(site, "material", index, $"学校が使える{type}である",
            [
                $"{{name}}の{type}",
                $"{{tool}}で使う{{name}}の{type}",
                $"「{{topic}}」を学ぶ{type}",
                $"{{scene}}に使う{{product}}の{type}",
            ]);
        var random = sample.Random;
        y.Field("type", type);
        Owned(y, sample, project);
        if (type == MaterialTypes[LentType])
        {
            y.RawItems("contents",
                random.Some(Things.Helpers, 3).Prepend(sample.Tool.Label)
                    .Select(item => Line(("item", item), ("quantity", Text(random.Between(1, 40))))));
            y.Number("quantity", random.Between(1, 12));
            y.Number("lead_days", random.Between(7, 30));
            y.Number("book_ahead_days", 180);
            y.Number("loan_days", random.Between(7, 60));
            y.Number("most_units", 1);
            y.Number("transport_days", random.Between(1, 3));
            y.Number("inspection_days", random.Between(1, 5));
            y.Field("terms", "返す前に数を確かめ、足りないものを書いて返します。");
        }
        y.Words("services", Id("service", index % site.Size.Services));
        return y.ToFile($"materials/{Id("material", index)}.yaml");
    }

    static SourceFile Service(SampleSite site, int index)
    {
        var (type, name) = ServiceTypes[index % ServiceTypes.Length];
        var (y, sample, project) = Begin(site, "service", index, $"学校が受けられる{name}である",
            [$"{{name}}についての{name}", $"{{tool}}を使う{{name}}の{name}", $"{{who}}のための{{name}}の{name}"]);
        var random = sample.Random;
        y.Field("type", type);
        y.Words("projects", project);
        y.Words("issues", Nested(project, "issue", random.Below(ProjectSamples.Each)));
        y.Raw("provider", Id("org", 5));
        y.Raw("contact", PeopleSamples.Office(random));
        About(y, sample);
        y.Field("for_whom", $"{sample.Place}と近くの{sample.Stage.School}");
        y.Number("lead_days", random.Between(7, 40));
        y.Raw("valid_from", "2026-04-01");
        y.Raw("valid_until", random.Percent(20) ? "2026-09-30" : "2028-03-31");
        return y.ToFile($"services/{Id("service", index)}.yaml");
    }

    static (YamlWriter Y, SampleCase Sample, string Project) Begin(
        SampleSite site, string kind, int index, string what, ImmutableArray<string> titles)
    {
        var random = site.Random(kind, index);
        var project = random.SkewedBelow(site.Size.Projects);
        var sample = new SampleCase(random, ProjectSamples.ThemeOf(project));
        var title = site.Titles.Text(() => sample.Pick(titles), () => random.One(Things.Municipalities));
        var y = Head(
            title,
            $"「{title}」は、{what}架空の記録です。{sample.Theme.Product}の使い方を示します。（{index + 1}）",
            sample.Theme.Slug,
            random);
        return (y, sample, Project(project));
    }

    static void Owned(YamlWriter y, SampleCase sample, string project)
    {
        y.Words("projects", project);
        y.Words("activities", Nested(project, "activity", 0));
        y.Raw("owner", PeopleSamples.Office(sample.Random));
        About(y, sample);
    }

    static void About(YamlWriter y, SampleCase sample) =>
        y.Statements("about", sample.Random, sample.Theme.Slug, sample.PickSome(ProjectSentences.Helps, 2));
}
