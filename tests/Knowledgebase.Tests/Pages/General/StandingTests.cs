namespace Knowledgebase.Tests.Pages.General;

/// <summary>What a site says it is, where it says it, and whether search engines are let in.</summary>
public sealed class StandingTests
{
    static readonly SiteTest Hosted = SiteTest.From("Golden/full/input");

    public static TheoryData<string> Standings => [.. Choices.SiteStandings.Select(c => c.Label)];

    [Theory]
    [MemberData(nameof(Standings))]
    public void One_short_sentence_says_it_at_the_head_of_every_page(string standing)
    {
        var built = As(standing).Build();
        var home = built.Page("index.html").QuerySelector(".site-header .standing a")!;
        Assert.InRange(home.TextContent.Length, 1, 60);
        Assert.EndsWith("/standing/", home.GetAttribute("href"), StringComparison.Ordinal);
        foreach (var path in built.Pages.Where(p => built.Page(p) is { DocumentElement: { } html } && html.GetAttribute("lang") == "ja"))
        {
            if (built.Page(path).QuerySelector(".site-header") is { } head) Assert.Contains(home.TextContent, head.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains(standing, built.Page("standing/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("案", false)]
    [InlineData("試行", false)]
    [InlineData("非公式", true)]
    [InlineData("公式", true)]
    public void Drafts_and_trials_keep_search_engines_away(string standing, bool indexed)
    {
        var built = As(standing).Build();
        // What is hidden must be read to be known as hidden.
        Assert.DoesNotContain("Disallow: /", built.Text("robots.txt"), StringComparison.Ordinal);
        Assert.Equal(indexed, built.Files.ContainsKey("sitemap.xml"));
        Assert.Equal(indexed, built.Text("robots.txt").Contains("Sitemap:", StringComparison.Ordinal));
        Assert.Equal(indexed, built.Files.Keys.Any(f => f.StartsWith("assets/og-", StringComparison.Ordinal)));
        Assert.Equal(indexed, built.Text("index.html").Contains("og:image", StringComparison.Ordinal));
        Assert.Equal(indexed, built.Page("index.html").QuerySelector("meta[name=robots][content=noindex]") is null);
        if (!indexed) Assert.All(built.Pages, p => Assert.True(built.Page(p).QuerySelector("meta[name=robots][content=noindex]") is not null, p));
    }

    [Fact]
    public void A_trial_may_ask_to_be_found() =>
        Assert.Contains("sitemap.xml", Hosted.Edit("site.yaml", "standing: 公式", "standing: 試行\nsearch_engines: true").Build().Files.Keys);

    [Fact]
    public void Invented_records_are_never_found_whatever_the_settings_ask() =>
        Assert.DoesNotContain("sitemap.xml", Hosted.Edit("site.yaml", "standing: 公式", "standing: 公式\nsearch_engines: true\nexample: true").Build().Files.Keys);

    [Fact]
    public void The_data_says_what_the_site_is() =>
        Assert.Contains("案です。", As("案").Build().Text("data/latest/datapackage.json"), StringComparison.Ordinal);

    [Fact]
    public void The_records_of_this_repository_are_a_draft_from_one_document_that_nobody_runs()
    {
        var built = SiteTest.Real.Build();
        Assert.Equal("群馬県の公表文書一つの一節から作った案です。群馬県の公式サイトではありません。", built.Page("index.html").QuerySelector(".standing")!.TextContent.Trim());
        var page = built.Page("standing/index.html").QuerySelector("main")!.TextContent;
        foreach (var words in (string[])["運営者", "未定", "受け付けていません", "令和5年度", "2024年4月末", "未登録"])
            Assert.Contains(words, page, StringComparison.Ordinal);
    }

    static SiteTest As(string standing) => Hosted.Edit("site.yaml", "standing: 公式", $"standing: {standing}");
}
