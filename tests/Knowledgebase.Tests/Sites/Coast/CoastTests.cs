using AngleSharp.Dom;

namespace Knowledgebase.Tests.Sites.Coast;

/// <summary>Another prefecture, with words, menu and pages of its own, needs no line of the program.</summary>
public sealed class CoastTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.From("Sites/Coast/input").Build());

    [Fact]
    public void It_is_a_good_site() => Built.Value.IsGood();

    [Fact]
    public void Its_menu_its_door_and_its_foot_are_its_own()
    {
        var home = Built.Value.Page("index.html");
        Assert.Equal(["/organizations/", "/pages/counter/", "/practices/", "/search/"], Links(home, "nav[aria-label=サイト内メニュー] a"));
        Assert.Equal(["/pages/grades/", "/standing/"], Links(home, ".footer-groups a").Take(2));
        Assert.Contains("室と会を見ます。", home.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_offices_are_those_of_its_words()
    {
        Assert.Contains("GovernmentOrganization", Built.Value.Text("organizations/office/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("GovernmentOrganization", Built.Value.Text("organizations/club/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_settings_name_is_looked_for()
    {
        var site = SiteTest.From("Sites/Coast/input");
        Assert.Equal(["KB0301"], site.Edit("site.yaml", "pages/counter", "pages/window").Build().Codes);
        Assert.Equal(["KB0303"], site.Edit("site.yaml", "offices: [室]", "offices: [局]").Build().Codes);
        Assert.Equal(["KB0227"], site.Edit("site.yaml", "standing]", "series]").Build().Codes);
    }

    static IEnumerable<string?> Links(AngleSharp.Html.Dom.IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(a => a.GetAttribute("href"));
}
