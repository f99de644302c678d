using System.IO.Compression;
using AngleSharp.Html.Dom;

namespace Knowledgebase.Tests.Sites;

/// <summary>
/// What a reader's line must carry, in bytes as hosts send them. Chromebooks of a whole class share one line, so bytes are what decides.
/// How many requests a first view takes is counted in a real browser.
/// </summary>
public sealed class BudgetTests
{
    const int MaxOfAPage = 14 * 1024;
    const int MaxOfAList = 30 * 1024;
    const int MaxStyle = 12 * 1024;
    const int MaxScript = 12 * 1024;

    /// <summary>Pages that list records or codes and nothing else; every other page is held to the smaller figure.</summary>
    static readonly string[] Lists =
        [.. Kinds.All.SelectMany(kind => (string[])[$"{kind.Folder}/index.html", $"{kind.Folder}/page/", $"{kind.Folder}/by/", $"{kind.Folder}/sorted/"]), "search/", "codes/"];

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Every_page_is_small(string site) => AssertSmall(FinishedSites.Of(site));

    [Fact]
    [Trait("Pace", "slow")]
    public void Pages_stay_small_when_there_are_many_records() =>
        AssertSmall(BuiltSite.Of([.. SampleRecords.Make(1_000, 1)], []));

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void The_style_of_a_page_is_small(string site) =>
        AssertEach(site, MaxStyle, document => document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!));

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void The_scripts_of_a_page_are_small_also_once_its_reader_searches(string site) =>
        AssertEach(site, MaxScript, document => document.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!)
            // A form's page does not load the search's script: its box is a plain form and fetches nothing.
            .Concat(document.QuerySelectorAll("form[role=search]").Take(document.QuerySelector("[data-form-rules]") is null ? 1 : 0)
                .Select(form => form.GetAttribute("action") + "api.js")));

    static void AssertSmall(BuiltSite site)
    {
        var pages = site.Pages.ToArray();
        Assert.NotEmpty(pages);
        Assert.Empty(from page in pages.AsParallel()
                     let bytes = Packed(site, page)
                     let max = Lists.Any(list => page.StartsWith(list, StringComparison.Ordinal)) ? MaxOfAList : MaxOfAPage
                     where bytes > max
                     orderby page
                     select $"{page}: {bytes} bytes of {max}");
    }

    static void AssertEach(string name, int max, Func<IHtmlDocument, IEnumerable<string>> loaded)
    {
        var site = FinishedSites.Of(name);
        var home = site.Page("index.html").QuerySelector(".site-name a")!.GetAttribute("href")!;
        var sums = from page in site.Pages.AsParallel()
                   where site.Page(page).QuerySelector("meta[http-equiv=refresh]") is null
                   let files = loaded(site.Page(page)).Distinct().ToArray()
                   select (Page: page, Bytes: files.Sum(file => Packed(site, file[home.Length..])));
        Assert.All(sums, sum => Assert.InRange(sum.Bytes, 1, max));
    }

    // The level that web servers use unless told otherwise.
    static long Packed(BuiltSite site, string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(site.Files[path].Span);
        return packed.Length;
    }
}
