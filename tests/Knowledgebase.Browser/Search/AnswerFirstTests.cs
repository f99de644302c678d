using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>The answer comes first: for the eye, for the Tab key, on a slow line.</summary>
public sealed class AnswerFirstTests(BrowserFixture fixture)
{
    const int MostStops = 5;
    const int MostRequests = 16;

    // What was fetched when the first result stood in the page, and when that was.
    const string Watch = """
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-hit]')) return;
          observer.disconnect();
          const files = performance.getEntriesByType('resource');
          globalThis.first = { ms: performance.now(), requests: files.length + 1,
            bytes: [...files, ...performance.getEntriesByType('navigation')].reduce((sum, file) => sum + file.encodedBodySize, 0) };
        }).observe(document, { childList: true, subtree: true });
        """;

    static readonly string[] Queries =
        ["欠席連絡 電話 減らしたい", "プログラミング", "けっせきれんらく", "視線入力", "オンライン英会話 高校", "非認知能力とは", "ICT", "情報モラル 教材"];

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task From_the_box_few_stops_of_the_tab_key_lead_to_the_first_result(int width)
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/?q=出欠", new Screen(width, 844));
        await Expect(visit.Hits).ToHaveCountAsync(10);
        await visit.Input.FocusAsync();
        var first = visit.Hits.First.Locator("a");
        var stops = 0;
        do await visit.Page.Keyboard.PressAsync("Tab");
        while (++stops < 40 && !await first.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.InRange(stops, 1, MostStops);
    }

    [Fact]
    public async Task Who_presses_enter_stands_at_the_count_which_is_a_heading()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "search/");
        await visit.Input.FillAsync("出欠");
        await visit.Input.PressAsync("Enter");
        var count = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "「出欠」の結果 23件" });
        await Expect(count).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("[role=status] .found")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_passage_is_quoted_only_where_the_summary_does_not_show_why_a_record_was_found()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "search/?q=欠席連絡");
        await Expect(visit.Hits.Nth(5)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".passage:visible").First).ToBeVisibleAsync();
        foreach (var hit in await visit.Hits.AllAsync())
        {
            var told = await hit.Locator("> p:not(.passage) mark").CountAsync() > 0;
            if (told) await Expect(hit.Locator(".passage")).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task Results_stand_in_the_order_that_was_chosen()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Invented, "search/?part=cases");
        await Expect(visit.Hits.Nth(2)).ToBeVisibleAsync();
        await visit.Page.GetByLabel("並べ方").SelectOptionAsync("準備時間の短い順");
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sort=preparation"));
        await Expect(visit.Page.Locator(".results")).ToHaveAttributeAsync("aria-busy", "false");
        var times = (await visit.Page.Locator(".hits > li > div > ul > li").AllInnerTextsAsync()).Where(t => t.StartsWith("準備 ", StringComparison.Ordinal)).ToArray();
        string[] order = ["準備 30分まで", "準備 2時間まで", "準備 1日まで", "準備 1週間まで"];
        Assert.True(times.Length > 1);
        Assert.Equal(times.OrderBy(t => Array.IndexOf(order, t)), times);
    }

    [Fact]
    public async Task Kinds_are_few_choices_and_a_practice_that_was_found_can_be_compared()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "search/?q=フォーム");
        var kinds = visit.Page.Locator(".facet").First.Locator("label:visible");
        await Expect(kinds.First).ToContainTextAsync("実践・授業");
        Assert.InRange(await kinds.CountAsync(), 2, 5);
        await visit.Page.GetByLabel("出欠連絡・アンケート・希望調査をフォームやアプリに変更を比べる").CheckAsync();
        await Expect(visit.Page.Locator(".compare-bar a")).ToHaveAttributeAsync("href", "/compare/?r=practices/absence-form");
    }

    [Fact]
    public async Task Until_the_first_result_little_is_fetched()
    {
        foreach (var query in Queries)
        {
            var first = await FirstAsync(fixture.Real, query, slow: false);
            Assert.True(first.Requests is > 5 and <= MostRequests, $"{query}: {first.Requests} requests");
        }
    }

    /// <summary>No test of every run, because times are a machine's: <c>tests/first-result</c> runs it.</summary>
    [Fact(Explicit = true)]
    public async Task Report()
    {
        Console.WriteLine("Processor at a quarter, 10 Mbit/s, 40 ms, nothing kept: until the first result is in the page");
        Console.WriteLine($"{"ms",6} {"requests",8} {"KB",6}  query");
        List<First> all = [];
        foreach (var query in Queries)
        {
            var first = await FirstAsync(fixture.Real, query, slow: true);
            all.Add(first);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first.Ms,6:0} {first.Requests,8} {first.Bytes / 1000.0,6:0.0}  {query}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all.Select(f => f.Ms).Order().ElementAt(all.Count / 2),6:0} {all.Max(f => f.Requests),8} {all.Average(f => f.Bytes) / 1000,6:0.0}  median, most, mean"));
    }

    async Task<First> FirstAsync(PublishedSite site, string query, bool slow)
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, site, "404.html");
        await visit.Page.AddInitScriptAsync(Watch);
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        if (slow)
        {
            await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
            await session.SendAsync("Network.emulateNetworkConditions", new()
            {
                ["offline"] = false,
                ["latency"] = 40,
                ["downloadThroughput"] = 1_250_000,
                ["uploadThroughput"] = 1_250_000,
            });
        }

        await visit.GoAsync("search/?q=" + Uri.EscapeDataString(query));
        await Expect(visit.Hits.First).ToBeAttachedAsync(new() { Timeout = 20_000 });
        var first = await visit.Page.EvaluateAsync<JsonElement>("() => globalThis.first");
        return new(first.GetProperty("ms").GetDouble(), first.GetProperty("requests").GetInt32(), first.GetProperty("bytes").GetDouble());
    }

    sealed record First(double Ms, int Requests, double Bytes);
}
