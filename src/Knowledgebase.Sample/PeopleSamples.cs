namespace Knowledgebase.Sample;

static class PeopleSamples
{
    static readonly (string Title, string Type)[] First =
    [
        ("例示県教育委員会", "教育委員会"),
        ("例示学びの課", "課・室"),
        ("例示特別支援教育の課", "課・室"),
        ("例示高校教育の課", "課・室"),
        ("例示働き方の室", "課・室"),
        ("例示教育センター", "センター"),
        ("例示点検・評価委員会", "委員会・協議会"),
        ("例示教育事務所", "教育事務所"),
        ("例示大学", "大学"),
        ("例示教材の会社", "企業"),
    ];

    static readonly string[] RoleNames =
    [
        "例示の情報化の支援員",
        "例示の研修の助言者",
        "例示の学びの推進役",
        "例示の教材の世話役",
    ];

    /// <summary>One of the offices that answer for projects and help.</summary>
    public static string Office(SeededRandom random) => SampleSite.Id("org", random.Between(1, 4));

    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        for (var i = 0; i < site.Size.Organizations; i++)
            yield return Organization(site, i);
        for (var i = 0; i < SampleSize.Roles; i++)
            yield return Role(site, i);
    }

    static SourceFile Organization(SampleSite site, int index)
    {
        var random = site.Random("org", index);
        var y = new YamlWriter();
        var (title, type) =
            index < First.Length
                ? First[index]
                : (
                    site.Titles.Text(
                        () =>
                            $"{random.One(Things.Municipalities)}{random.One<string>(["教育研究の会", "学校支援の室", "教材づくりの会", "情報教育の部会"])}",
                        () => SampleCase.Text(index)
                    ),
                    "委員会・協議会"
                );
        SampleSite.Head(y, title, $"{title}は、例示の取組に加わることにしている架空の組織です。", "overview", random);
        y.Field("type", type);
        if (index is > 0 and < 7)
            y.Raw("parent", SampleSite.Id("org", 0));
        y.Items(
            "about",
            [0],
            _ =>
                SampleSite.Statement(
                    y,
                    random,
                    "overview",
                    $"{random.Skewed(Things.Events)}の進め方について、学校の相談を受けます。"
                )
        );
        return y.ToFile($"organizations/{SampleSite.Id("org", index)}.yaml");
    }

    static SourceFile Role(SampleSite site, int index)
    {
        var random = site.Random("role", index);
        var y = new YamlWriter();
        var title = RoleNames[index];
        SampleSite.Head(
            y,
            title,
            $"{title}は、学校を訪ねて{random.One(Things.Events)}の進め方を助ける架空の役割です。",
            "overview",
            random
        );
        y.Words("organizations", SampleSite.Id("org", 5));
        y.Raw("count", SampleSite.Figure(title, random.Between(3, 30), "名", 2025));
        y.Field("reach", $"{random.One(Things.Municipalities)}とその周りの学校");
        return y.ToFile($"roles/{SampleSite.Id("role", index)}.yaml");
    }
}
