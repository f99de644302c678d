namespace Knowledgebase.Browser.Looks;

/// <summary>A page of which little is to be said is short: even the longest of its kind ends within so many screens of a phone, the foot not counted.</summary>
public sealed class LengthTests(BrowserFixture fixture)
{
    const string ScreensOfMain = "main => (main.getBoundingClientRect().bottom + scrollY) / innerHeight";

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
