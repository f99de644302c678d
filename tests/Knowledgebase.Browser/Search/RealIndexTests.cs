using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>The page and the index together, with the records that are published.</summary>
public sealed class RealIndexTests(BrowserFixture fixture)
{
    [Fact]
    public async Task What_is_typed_finds_records_and_reaches_no_server()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "practices/");
        await visit.Input.PressSequentiallyAsync("出欠連絡");
        await Expect(visit.Options.First.Locator("mark").First).ToHaveTextAsync("出欠連絡");
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Hits.First.Locator("mark").First).ToContainTextAsync("出欠連絡");
        await Expect(visit.Page.Locator(".facet")).Not.ToHaveCountAsync(0);

        var requests = visit.Requests.ToArray();
        Assert.Contains(requests, request => request.Url.EndsWith(".bin", StringComparison.Ordinal));
        foreach (var request in requests)
        {
            Assert.Equal("GET", request.Method);
            Assert.StartsWith(fixture.Real.Origin, request.Url, StringComparison.Ordinal);
            Assert.DoesNotContain("?", request.Url.Split('#')[0], StringComparison.Ordinal);
            Assert.DoesNotContain(await request.AllHeadersAsync(), header => Uri.UnescapeDataString(header.Value).Contains('出', StringComparison.Ordinal));
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Every_example_beside_the_box_finds_something()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "");
        var examples = await visit.Page.Locator(".examples button").AllInnerTextsAsync();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            await visit.GoAsync("");
            await visit.Page.Locator(".examples").GetByText(example, new() { Exact = true }).ClickAsync();
            await Expect(visit.Hits.First).ToBeVisibleAsync();
            await Expect(visit.Input).ToHaveValueAsync(example);
            await Expect(visit.Page.Locator(".notices")).ToBeEmptyAsync();
        }
    }

    [Fact]
    public async Task A_list_narrowed_by_a_value_holds_as_many_records_as_the_static_list_says()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "search/");
        var links = await visit.Page.Locator("#lists ~ .groups li:has(a)").EvaluateAllAsync<string[]>(
            "items => items.map(item => item.querySelector('a').pathname + ' ' + parseInt(item.querySelector('.count').textContent))");
        foreach (var link in links.Where(link => link.StartsWith("/search/", StringComparison.Ordinal)))
        {
            var parts = link.Split('/', ' ');
            await visit.GoAsync($"search/?{parts[2]}={parts[3]}");
            await Expect(visit.Total).ToHaveTextAsync(parts[^1]);
        }
    }

    [Fact]
    public async Task A_damaged_file_of_the_index_ends_in_a_message_and_a_second_try()
    {
        const string cards = "**/search/cards/**";
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "search/");
        await visit.Page.RouteAsync(cards, route => route.FulfillAsync(new() { Body = "not a card" }));
        await visit.Input.FillAsync("アンケート");
        await Expect(visit.Page.Locator("[data-trouble=broken]")).ToBeVisibleAsync();
        await Expect(visit.Hits).ToHaveCountAsync(0);

        await visit.Page.UnrouteAsync(cards);
        await visit.Page.GetByText("もう一度読み込む").ClickAsync();
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }
}
