using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>What others put into an address, for their counting or their own pages, stays there when a script of ours changes the rest.</summary>
public sealed class ForeignParametersTests(BrowserFixture fixture)
{
    const string Foreign = "utm_source=%E4%BE%BF%E3%82%8A&tag=a&tag=b&ref=";
    const string Said = "utm_source=便り&tag=a&tag=b&ref=";

    [Fact]
    public async Task On_the_search_page_they_outlive_words_filters_more_and_their_undoing()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, $"search/?{Foreign}&q=出欠");
        await Expect(visit.Total).ToHaveTextAsync("23");
        await visit.Page.GetByText("さらに表示").ClickAsync();
        await IsAsync($"/kb/search/?q=出欠&{Said}");
        await visit.Page.GetByLabel("小学校 15").CheckAsync();
        await IsAsync($"/kb/search/?q=出欠&stage=elementary&{Said}");
        await visit.Page.GetByLabel("校種：小学校 を外す").ClickAsync();
        await IsAsync($"/kb/search/?q=出欠&{Said}");
        await visit.Input.FillAsync("");
        await IsAsync($"/kb/search/?{Said}");
        await visit.Input.FillAsync("出欠連絡");
        await visit.Page.Keyboard.PressAsync("Enter");
        await IsAsync($"/kb/search/?q=出欠連絡&{Said}");

        Task IsAsync(string address) => visit.Page.WaitForURLAsync(Is(address));
    }

    [Fact]
    public async Task What_comes_behind_the_hash_joins_them()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, $"search/?{Foreign}#q=出欠");
        await Expect(visit.Total).ToHaveTextAsync("23");
        Assert.Equal($"/kb/search/?q=出欠&{Said}", await visit.AddressAsync());
    }

    [Fact]
    public async Task On_a_list_they_outlive_filters()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Real, $"practices/?{Foreign}");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "小学校" }).CheckAsync();
        await Expect(visit.Total).ToHaveTextAsync("8");
        Assert.Equal($"/practices/?stage=elementary&{Said}", await visit.AddressAsync());
    }

    [Fact]
    public async Task On_a_comparison_they_outlive_a_record_taken_out()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, $"compare/?{Foreign}&r=practices/absence,practices/survey");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "外す" }).First.ClickAsync();
        await visit.Page.WaitForURLAsync(Is($"/kb/compare/?r=practices/survey&{Said}"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "外す" }).First.ClickAsync();
        await visit.Page.WaitForURLAsync(Is($"/kb/compare/?{Said}"));
    }

    static Func<string, bool> Is(string address) => url => Uri.UnescapeDataString(new Uri(url).PathAndQuery) == address;
}
