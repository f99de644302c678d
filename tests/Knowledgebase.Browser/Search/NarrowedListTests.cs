using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>The filters above a list.</summary>
public sealed class NarrowedListTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Filters_of_a_list_stay_in_its_kind_in_its_place_and_in_its_address()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/");
        await Expect(visit.Page.Locator("main .cards > li").First).ToBeVisibleAsync();
        // One filter, beside the list, whose counts came with the page: nothing of the index is fetched before it is used.
        await Expect(visit.Page.Locator(".narrow")).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByLabel("小学校 4")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".facet", new() { HasText = "障害種" })).ToHaveCountAsync(0);
        Assert.Empty(await visit.AskedAsync());

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "小学校" }).CheckAsync();
        await Expect(visit.Total).ToHaveTextAsync("8");
        await Expect(visit.Page.Locator(".browse-list .cards > li").First).ToBeHiddenAsync();
        Assert.Equal("/practices/?stage=elementary", await visit.AddressAsync());
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator(".browse-list .cards > li").First).ToBeVisibleAsync();
        await Expect(visit.Hits.First).ToBeHiddenAsync();
        await Expect(visit.Page.GetByLabel("小学校 4")).Not.ToBeCheckedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_link_of_a_narrowed_list_opens_it_narrowed()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/?stage=elementary");
        await Expect(visit.Total).ToHaveTextAsync("8");
        await Expect(visit.Page.GetByLabel("小学校 8件")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_scripts_the_filter_leads_to_the_static_lists()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/", Screen.Wide with { Scripts = false });
        await visit.Page.Locator(".narrow").GetByText("小学校").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(fixture.Real.AddressOf("practices/by/stage/elementary/"));
        await Expect(visit.Page.Locator("main .cards > li")).ToHaveCountAsync(4);
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 800)]
    public async Task The_first_card_of_a_list_and_the_first_hit_begin_in_the_first_screen(int width, int height)
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "practices/", new Screen(width, height));
        Assert.InRange(await TopOf(visit.Page.Locator(".browse-list .cards > li").First), 1, height - 100);
        await visit.GoAsync("search/?q=欠席連絡");
        await Expect(visit.Hits.Nth(3)).ToBeAttachedAsync();
        Assert.InRange(await TopOf(visit.Hits.First), 1, height - 100);
    }

    [Fact]
    public async Task Words_and_tools_narrow_a_list_where_it_stands()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Invented, "practices/");
        await visit.Page.GetByLabel("この一覧の中の言葉").FillAsync("フォーム");
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".hits .kind").First).ToBeHiddenAsync();
        await visit.Page.Locator("#by-tool summary").ClickAsync();
        await visit.Page.Locator("#by-tool").GetByLabel("フォーム").CheckAsync();
        await visit.Page.Locator("#by-preparation summary").ClickAsync();
        await visit.Page.Locator("#by-preparation").GetByLabel("1日まで").CheckAsync();
        await Expect(visit.Total).ToHaveTextAsync("1");
        await Expect(visit.Hits.First).ToContainTextAsync("欠席連絡をフォームで受ける");
        Assert.Equal("/kb/practices/?q=フォーム&tool=form&preparation=one-day", await visit.AddressAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task On_a_phone_the_filter_is_a_sheet_that_says_how_many_are_left()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/", new Screen(390, 844));
        await visit.Page.Locator(".browse-list .to-narrow").ClickAsync();
        var sheet = visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "絞り込む" });
        await sheet.GetByLabel("小学校").CheckAsync();
        await Expect(sheet.GetByRole(AriaRole.Button, new() { Name = "8件を見る" })).ToBeVisibleAsync();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "8件を見る" }).ClickAsync();
        await Expect(sheet).ToBeHiddenAsync();
        await Expect(visit.Hits.First).ToBeInViewportAsync();
        Assert.Empty(await AccessibilityTests.BarriersAsync(visit.Page));
    }

    static async Task<double> TopOf(ILocator part) => (await part.BoundingBoxAsync())!.Y;
}
