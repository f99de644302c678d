namespace Knowledgebase.Browser.Looks;

/// <summary>A page is as long as what it is for: counted in screens of a phone, with all that is folded closed.</summary>
public sealed class LengthTests(BrowserFixture fixture)
{
    const string ScreensOfMain = "main => (main.getBoundingClientRect().bottom + scrollY) / innerHeight";
    const string Links = "() => [...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility({ contentVisibilityAuto: true })).length";

    /// <summary>The folder of a kind, and within how many screens and links each of its pages ends, menu and foot included.</summary>
    public static TheoryData<string, double, int> Budgets => new()
    {
        { "projects", 8, 80 }, { "indicators", 6, 60 }, { "evaluations", 8, 80 }, { "activities", 8, 80 },
    };

    [Theory]
    [MemberData(nameof(Budgets))]
    public async Task A_record_ends_before_its_reader_tires(string folder, double screens, int links)
    {
        foreach (var place in Directory.GetDirectories(Path.Combine(fixture.Real.Folder, folder)).Select(page => $"{folder}/{Path.GetFileName(page)}/"))
        {
            if (!File.Exists(Path.Combine(fixture.Real.Folder, place, "index.html"))) continue;
            await using var visit = await fixture.OpenAsync(fixture.Real, place, Screen.Phone);
            var height = await visit.Page.EvaluateAsync<double>("() => document.scrollingElement.scrollHeight / innerHeight");
            Assert.True(height <= screens, $"{place} is {height:F1} screens long");
            var seen = await visit.Page.EvaluateAsync<int>(Links);
            Assert.True(seen <= links, $"{place} shows {seen} links");
        }
    }

    /// <summary>A page of which little is to be said is short: even the longest of its kind, the foot not counted.</summary>
    [Theory]
    [InlineData("one of terms", 3)]
    [InlineData("one of organizations", 3)]
    [InlineData("one of roles", 3)]
    [InlineData("one of materials", 3)]
    [InlineData("one of collections", 3)]
    [InlineData("one of services", 5)]
    [InlineData("one of doubts", 4)]
    [InlineData("one of sources", 5)]
    [InlineData("section", 6)]
    [InlineData("list of issues", 9)]
    [InlineData("list of doubts", 8)]
    [InlineData("asked", 3)]
    [InlineData("whom", 6)]
    public async Task A_page_of_the_real_site_ends_soon(string kind, double screens)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, PageKinds.Place(fixture.Real, kind), Screen.Phone);
        Assert.InRange(await visit.Page.Locator("main").EvaluateAsync<double>(ScreensOfMain), 0, screens);
    }
}
