using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>The filters above a list.</summary>
public sealed class NarrowedListTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Filters_of_a_list_stay_in_its_kind_in_its_place_and_in_its_address()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/");
        await Expect(visit.Page.Locator("main .card").First).ToBeVisibleAsync();
        await visit.Page.GetByText("絞り込む").ClickAsync();
        await Expect(visit.Page.GetByLabel("小学校 8")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main .card").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("授業と指導案")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".facet", new() { HasText = "教科等" })).ToBeHiddenAsync();

        await visit.Page.GetByLabel("中学校").CheckAsync();
        await Expect(visit.Total).ToHaveTextAsync("4");
        await Expect(visit.Page.Locator("main .card").First).ToBeHiddenAsync();
        Assert.Equal("/practices/?stage=junior", await visit.AddressAsync());
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator("main .card").First).ToBeVisibleAsync();
        await Expect(visit.Hits.First).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_link_of_a_narrowed_list_opens_it_narrowed()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/?stage=elementary");
        await Expect(visit.Total).ToHaveTextAsync("8");
        await Expect(visit.Page.GetByLabel("小学校 8")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_scripts_the_panel_leads_to_the_static_lists()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, "practices/", Screen.Wide with { Scripts = false });
        await visit.Page.GetByText("絞り込む").ClickAsync();
        await visit.Page.GetByText("条件ごとの一覧で探せます").ClickAsync();
        await Expect(visit.Page.Locator("#lists")).ToBeInViewportAsync();
    }
}
