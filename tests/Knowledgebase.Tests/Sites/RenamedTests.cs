namespace Knowledgebase.Tests.Sites;

/// <summary>No id, page or word of the input is known to the program: under other names the site has the same pages, lists and links.</summary>
public sealed class RenamedTests
{
    [Fact]
    public void Under_other_names_the_site_has_as_many_pages_lists_and_links()
    {
        // A prepared search is a visitor's free text, in which nothing is renamed.
        var real = SiteTest.Real.With("site.yaml", System.Text.RegularExpressions.Regex.Replace(
            SiteTest.Real.TextOf("site.yaml"), "  searches:\n(    - .*\n)+", ""));
        var renamed = Renamed.Of(real).Build();
        var errors = renamed.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Spot} {d.Code.Id} {d.Message}");
        Assert.True(!errors.Any(), string.Join('\n', errors));
        var (before, under) = (Counts(real.Build()), Counts(renamed));
        Assert.True(before.SequenceEqual(under), $"lost: {string.Join("; ", before.Except(under))}\nwon: {string.Join("; ", under.Except(before))}");
    }

    /// <summary>Pages, links and public offices below each folder of the site.</summary>
    static string[] Counts(BuiltSite built) => [.. built.Pages.GroupBy(page => page.Split('/')[0])
        .Select(folder => $"{folder.Key}: {folder.Count()} pages, {Sum(built, folder, "<a href=\"")} links, {Sum(built, folder, "GovernmentOrganization")} offices")];

    static int Sum(BuiltSite built, IEnumerable<string> pages, string text) =>
        pages.Sum(page => built.Text(page).Split(text).Length - 1);
}
