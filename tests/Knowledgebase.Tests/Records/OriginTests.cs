namespace Knowledgebase.Tests.Records;

/// <summary>The address of the site is scheme, host and port; everything else would stand in every address of the site.</summary>
public sealed class OriginTests
{
    static BuiltSite With(string site) => SiteTest.Base.Edit("site.yaml", "site: {absent: 未定}", $"site: \"{site}\"").Build();

    [Theory]
    [InlineData("https://example.jp")]
    [InlineData("https://example.jp/")]
    [InlineData("http://kb.example.jp:8080")]
    [InlineData("http://intranet")]
    [InlineData("https://xn--wgv71a119e.jp")]
    [InlineData("https://192.0.2.1")]
    public void An_origin_is_taken(string site) =>
        Assert.Equal(site.TrimEnd('/') + "/", With(site).IsGood().Page("index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    [Theory]
    [InlineData("https://example.jp/kb/", "「site: https://example.jp」と「base: /kb/」の2行に")]
    [InlineData("https://example.jp/a/b", "「site: https://example.jp」と「base: /a/b/」の2行に")]
    [InlineData("https://example.jp/KB/", "「site: https://example.jp」と書いて")]
    [InlineData("https://example.jp//", "「site: https://example.jp」と書いて")]
    [InlineData("https://example.jp/?q", "「site: https://example.jp」と書いて")]
    [InlineData("https://example.jp?q=1", "「site: https://example.jp」と書いて")]
    [InlineData("https://example.jp/#top", "「site: https://example.jp」と書いて")]
    [InlineData("https://user@example.jp", "「site: https://example.jp」と書いて")]
    [InlineData("https://user:secret@example.jp/", "「site: https://example.jp」と書いて")]
    [InlineData("https://example.jp:443", "「site: https://example.jp」と書いて")]
    [InlineData("HTTPS://Example.JP", "「site: https://example.jp」と書いて")]
    [InlineData("https://例.jp", "「site: https://xn--fsq.jp」と書いて")]
    [InlineData("https://example.jp.", "のように、公開する場所の")]
    [InlineData("https://-a.example.jp", "のように、公開する場所の")]
    [InlineData("https://a-.example.jp", "のように、公開する場所の")]
    [InlineData("https://a..example.jp", "のように、公開する場所の")]
    [InlineData("https://exa_mple.jp", "のように、公開する場所の")]
    [InlineData("https://example.jp:99999", "のように、公開する場所の")]
    [InlineData("ftp://example.jp", "のように、公開する場所の")]
    [InlineData("//example.jp", "のように、公開する場所の")]
    [InlineData("example.jp", "のように、公開する場所の")]
    [InlineData("https://", "のように、公開する場所の")]
    public void Anything_else_is_told_with_what_to_write(string site, string remedy)
    {
        var error = Assert.Single(With(site).Diagnostics);
        Assert.Equal("KB0432", error.Code.Id);
        Assert.Contains(remedy, error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kb")]
    [InlineData("//")]
    [InlineData("/kb//x/")]
    [InlineData("/../")]
    [InlineData("/KB/")]
    [InlineData("/kb?/")]
    [InlineData("https://example.jp/kb/")]
    public void A_place_is_made_of_plain_segments(string place) =>
        Assert.Equal("KB0213", Assert.Single(SiteTest.Base.Edit("site.yaml", "example: true", $"base: \"{place}\"\nexample: true").Build().Codes));
}
