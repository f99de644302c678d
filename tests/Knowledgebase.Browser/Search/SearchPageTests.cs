using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>The search page: results, filters, address, ways on.</summary>
public sealed class SearchPageTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Results_appear_while_typing_and_stand_in_the_address()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/");
        var before = await visit.Page.EvaluateAsync<int>("history.length");
        await visit.Input.PressSequentiallyAsync("出欠連絡");

        await Expect(visit.Total).ToHaveTextAsync("23");
        await Expect(visit.Hits).ToHaveCountAsync(10);
        await Expect(visit.Hits.First.GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await Expect(visit.Hits.First.Locator("mark")).ToHaveTextAsync(["出欠連絡", "出欠連絡"]);
        await Expect(visit.Hits.First).ToContainTextAsync("根拠 3 前後の数値");
        await Expect(visit.Page).ToHaveTitleAsync("出欠連絡 – 検索 | あおみね教育ナレッジベース（例示）");
        Assert.Equal("/kb/search/?q=出欠連絡", await visit.AddressAsync());
        Assert.Equal(before, await visit.Page.EvaluateAsync<int>("history.length"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Further_results_follow_and_take_the_focus()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=出欠");
        await visit.Page.GetByText("さらに表示").ClickAsync();
        await Expect(visit.Hits).ToHaveCountAsync(20);
        await Expect(visit.Hits.Nth(10).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await visit.Page.GetByText("さらに表示").ClickAsync();
        await Expect(visit.Hits).ToHaveCountAsync(23);
        await Expect(visit.Page.GetByText("さらに表示")).ToBeHiddenAsync();

        await visit.Page.ReloadAsync();
        await Expect(visit.Hits).ToHaveCountAsync(23);
    }

    [Fact]
    public async Task Filters_count_combine_and_can_be_undone()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=出欠");
        await visit.Page.GetByLabel("小学校 15").CheckAsync();
        await Expect(visit.Total).ToHaveTextAsync("15");
        await visit.Page.GetByLabel("教材・支援").CheckAsync();
        await Expect(visit.Total).ToHaveTextAsync("7");
        Assert.Equal("/kb/search/?q=出欠&stage=elementary&part=help", await visit.AddressAsync());
        await Expect(visit.Page.GetByLabel("高等学校 0")).ToBeDisabledAsync();
        await Expect(visit.Page.Locator(".chip")).ToHaveTextAsync(["種類：教材・支援", "校種：小学校"]);

        await visit.Page.GoBackAsync();
        await Expect(visit.Total).ToHaveTextAsync("15");
        await Expect(visit.Page.GetByLabel("教材・支援")).Not.ToBeCheckedAsync();
        await visit.Page.GoForwardAsync();
        await Expect(visit.Total).ToHaveTextAsync("7");
        await visit.Page.GetByLabel("校種：小学校 を外す").ClickAsync();
        await Expect(visit.Total).ToHaveTextAsync("11");
        await visit.Page.GetByText("条件をすべて外す").ClickAsync();
        await Expect(visit.Total).ToHaveTextAsync("23");
        Assert.Equal("/kb/search/?q=出欠", await visit.AddressAsync());
    }

    [Fact]
    public async Task A_shared_link_shows_what_was_shared()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=出欠&stage=elementary&stage=junior&kind=practices");
        await Expect(visit.Total).ToHaveTextAsync("12");
        await visit.GoAsync("search/?stage=elementary&kind=practices");
        await Expect(visit.Total).ToHaveTextAsync("8");
        await Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(2);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GetByText("この検索のリンクをコピーする").ClickAsync();
        await Expect(visit.Page.GetByText("コピーしました")).ToBeVisibleAsync();
        Assert.Equal(visit.Page.Url, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await visit.Page.Context.ClearPermissionsAsync();
    }

    [Fact]
    public async Task Where_nothing_is_found_the_gap_is_named_and_there_are_ways_on()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=ない&kind=practices");
        await Expect(visit.Page.Locator(".found")).ToHaveTextAsync("「ない」を含むこの条件の実践事例は0件です");
        await Expect(visit.Page.Locator(".gap")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#ways")).ToBeVisibleAsync();
        await visit.Page.Locator(".suggestions button").ClickAsync();
        await Expect(visit.Total).ToHaveTextAsync("12");
        await Expect(visit.Input).ToHaveValueAsync("出欠連絡");

        await visit.GoAsync("search/?q=出欠&stage=high");
        await Expect(visit.Page.Locator(".found")).ToHaveTextAsync("「出欠」を含むこの条件の記録は0件です");
        await visit.Page.GetByText("条件をすべて外す").ClickAsync();
        await Expect(visit.Hits).ToHaveCountAsync(10);
        await Expect(visit.Page.Locator(".gap")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_relaxed_answer_says_what_was_left_out()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=ゆるく さがす");
        await Expect(visit.Page.Locator(".notices")).ToHaveTextAsync("「さがす」を含まないものも示します。");
    }

    [Fact]
    public async Task Former_queries_stay_on_the_device_and_can_be_cleared()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/");
        foreach (var query in (string[])["一", "二", "三", "四", "五", "六", "七", "八", "九", "二"])
        {
            await visit.Input.FillAsync(query);
            await visit.Input.PressAsync("Enter");
        }

        await visit.Input.FillAsync("");
        var former = visit.Page.Locator(".recent li button:first-child");
        await Expect(former).ToHaveTextAsync(["二", "九", "八", "七", "六", "五", "四", "三"]);
        await visit.Page.GetByLabel("「九」を履歴から消す").ClickAsync();
        await Expect(former).ToHaveCountAsync(7);
        await former.Nth(1).ClickAsync();
        await Expect(visit.Input).ToHaveValueAsync("八");
        await Expect(visit.Total).ToHaveTextAsync("23");
        await Expect(visit.Page.Locator(".recent")).ToBeHiddenAsync();

        await visit.Input.FillAsync("");
        await visit.Page.GetByText("履歴を消す").ClickAsync();
        await Expect(visit.Page.Locator(".recent")).ToBeHiddenAsync();
        Assert.Equal("[]", await visit.Page.EvaluateAsync<string>("localStorage.searches"));
    }

    [Fact]
    public async Task Markup_in_queries_and_records_is_only_ever_text()
    {
        const string query = "<img src=x onerror=alert(1)>";
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=" + Uri.EscapeDataString(query));
        await Expect(visit.Hits.First.Locator("h3 mark")).ToHaveTextAsync(query);
        await Expect(visit.Hits.First.Locator(".passage")).ToContainTextAsync(query);
        await Expect(visit.Page.Locator("main img, main b")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task An_index_that_cannot_be_fetched_is_asked_for_again()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/");
        await visit.CutOffAsync();
        await visit.GoAsync("search/");
        await visit.Input.FillAsync("出欠");
        await Expect(visit.Page.Locator("[data-trouble=offline]")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#by-kind + ul a").First).ToBeVisibleAsync();

        await visit.PlayAsync();
        await visit.Page.GetByText("もう一度読み込む").ClickAsync();
        await Expect(visit.Hits).ToHaveCountAsync(10);
        await Expect(visit.Page.Locator("[data-trouble=offline]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_paper_the_results_stand_alone_with_what_was_searched_for()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=出欠&stage=elementary");
        await Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.Locator(".found")).ToHaveTextAsync("「出欠」の結果 15件");
        await Expect(visit.Page.Locator(".chip")).ToBeVisibleAsync();
        foreach (var left in (string[])[".search", ".narrow", ".more", ".share", "#lists"]) await Expect(visit.Page.Locator(left)).ToBeHiddenAsync();
    }
}
