namespace Knowledgebase.Tests.Pages.Files;

/// <summary>What follows from a known host, from examples, from moved addresses and from the day; and that nothing is empty.</summary>
public sealed class HostedSiteTests
{
    [Fact]
    public void A_known_host_brings_canonical_addresses_sitemap_and_feed()
    {
        var built = SiteTest.From("Golden/full/input").Build();
        Assert.Equal("https://example.jp/kb/practices/litter/", built.Page("practices/litter/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("Sitemap: https://example.jp/kb/sitemap.xml\n", built.Text("robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("practices/sample", built.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("practices/sample", built.Text("feed.atom"), StringComparison.Ordinal);
        Assert.NotNull(built.Page("practices/sample/index.html").QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public void A_former_address_leads_to_the_new_one() => Assert.Equal(
        "0; url=/kb/practices/litter/",
        SiteTest.From("Golden/full/input").Build().Page("practices/trash/index.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));

    [Fact]
    public void A_site_of_examples_stays_out_of_search_even_with_a_known_host()
    {
        var built = SiteTest.Base.Edit("site.yaml", "site: {absent: 未定}", "site: https://example.jp").Build().IsGood();
        Assert.False(built.Files.ContainsKey("feed.atom"));
        Assert.Contains("Allow: /\n", built.Text("robots.txt"), StringComparison.Ordinal);
        Assert.All(built.Pages, p => Assert.NotNull(built.Page(p).QuerySelector("meta[name=robots][content=noindex]")));
    }

    /// <summary>A robots.txt below a base is read by nobody: each page has to say it itself, also what sends on or is made for paper.</summary>
    [Theory]
    [InlineData("/kb/")]
    [InlineData("/")]
    public void Every_page_of_a_site_of_examples_says_that_it_is_not_to_be_found(string home)
    {
        var site = SiteTest.From("Golden/full/input");
        site = site.With("site.yaml", site.TextOf("site.yaml").Replace("base: /kb/", "base: " + home, StringComparison.Ordinal) + "\nexample: true\n");
        var built = site.Build();
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Knowledgebase.Diagnostics.Severity.Error);
        Assert.All((string[])["index.html", "404.html", "practices/trash/index.html", "en/index.html"], p => Assert.Contains(p, built.Pages));
        Assert.All(built.Pages, p => Assert.True(built.Page(p).QuerySelector("meta[name=robots][content=noindex]") is not null, p));
    }

    [Theory]
    [InlineData(2025, 3, 31, false)]
    [InlineData(2025, 4, 1, true)]
    public void What_has_passed_its_end_says_so_from_the_next_day(int year, int month, int day, bool passed)
    {
        var page = SiteTest.From("Golden/full/input").Build(new DateOnly(year, month, day)).Page("services/loan/index.html");
        Assert.Equal(passed, page.QuerySelector(".note.caution") is not null);
    }

    [Fact]
    public void What_has_passed_its_end_leads_to_what_follows_it() => Assert.Equal(
        "/kb/services/loan-next/",
        SiteTest.From("Golden/full/input").Build().Page("services/loan/index.html").QuerySelector(".note.caution a")?.GetAttribute("href"));

    [Theory]
    [InlineData("full")]
    [InlineData("sparse")]
    public void No_page_has_an_empty_section_or_table(string name)
    {
        var built = SiteTest.From($"Golden/{name}/input").Build();
        foreach (var path in built.Pages)
        {
            var page = built.Page(path, strict: true);
            Assert.All(page.QuerySelectorAll("section"), s => Assert.True((s.QuerySelector(":scope > details") ?? s).ChildElementCount > 1, $"{path}: {s.TextContent}"));
            Assert.All(page.QuerySelectorAll(":is(ul, ol, dl, tbody):not([hidden] *)"), l => Assert.True(l.ChildElementCount > 0, $"{path}: an empty {l.LocalName}"));
        }
    }
}
