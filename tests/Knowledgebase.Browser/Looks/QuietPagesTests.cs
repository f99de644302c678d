namespace Knowledgebase.Browser.Looks;

/// <summary>Under the site's own strict policy, every page loads in full, in silence and from one host.</summary>
public sealed class QuietPagesTests(BrowserFixture fixture)
{
    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_real_site_loads_without_a_complaint_and_asks_no_other_host(string kind) => IsQuiet(fixture.Real, kind);

    [Theory]
    [MemberData(nameof(PageKinds.Invented), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_invented_site_loads_without_a_complaint_and_asks_no_other_host(string kind) => IsQuiet(fixture.Invented, kind);

    [Fact]
    public async Task A_missing_address_at_any_depth_shows_the_styled_page_with_ways_on()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "practices/no-such-record/deeper/");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("ページが見つかりません");
        await Assertions.Expect(visit.Page.Locator(".site-header")).ToHaveCSSAsync("border-top-style", "solid");
        await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "ホーム" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(fixture.Invented.AddressOf(""));
    }

    [Fact]
    public async Task An_address_of_former_days_leads_to_the_new_one()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "practices/absence-phone/");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(fixture.Invented.AddressOf("practices/absence/"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("欠席連絡をフォームで受ける");
    }

    async Task IsQuiet(PublishedSite site, string kind)
    {
        await using var visit = await fixture.OpenAsync(site, PageKinds.Place(site, kind));
        Assert.Empty(visit.Complaints);
    }
}
