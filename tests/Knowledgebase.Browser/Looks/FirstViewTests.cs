namespace Knowledgebase.Browser.Looks;

/// <summary>A page seen for the first time over a slow line: few requests, all to one host, and nothing moves under the reader's eyes.</summary>
public sealed class FirstViewTests(BrowserFixture fixture)
{
    const int MaxRequests = 6;

    // The icon is fetched by the browser itself, which the page is not told.
    const string Requested = """
        () => [...new Set([location.href.split('#')[0], document.querySelector('link[rel=icon]').href,
          ...performance.getEntriesByType('resource').map(entry => entry.name)])]
        """;

    internal const string Moved = """
        () => new Promise(done => {
          const moved = [];
          new PerformanceObserver(list => moved.push(...list.getEntries().flatMap(e => e.sources.map(s =>
                `${s.node?.nodeName} ${s.node?.className} ${e.value}: ${JSON.stringify(s.previousRect)} ${JSON.stringify(s.currentRect)}`))))
            .observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
        })
        """;

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_real_site_comes_in_few_requests_and_nothing_moves(string kind) => ComesCalmly(fixture.Real, kind);

    [Theory]
    [MemberData(nameof(PageKinds.Invented), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_invented_site_comes_in_few_requests_and_nothing_moves(string kind) => ComesCalmly(fixture.Invented, kind);

    [Fact]
    public async Task What_moves_under_the_readers_eyes_is_noticed()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "");
        await visit.Page.Locator("main").EvaluateAsync("main => main.prepend('例示の広告 '.repeat(200))");
        Assert.NotEmpty(await visit.Page.EvaluateAsync<string[]>(Moved));
    }

    async Task ComesCalmly(PublishedSite site, string kind)
    {
        // A window for each width: a window that was just resized may draw its first frame as wide as it was.
        foreach (var screen in (Screen[])[new Screen(360, 740), Screen.Wide])
        {
            await using var visit = await fixture.OpenAloneAsync(site, PageKinds.Place(site, kind), screen);
            await SlowAsync(visit.Page);
            await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

            var requested = await visit.Page.EvaluateAsync<string[]>(Requested);
            Assert.True(requested.Length is > 2 and <= MaxRequests, string.Join('\n', requested));
            Assert.All(requested, address => Assert.StartsWith(site.Origin, address, StringComparison.Ordinal));
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moved));
            Assert.Empty(visit.Complaints);
        }
    }

    /// <summary>A line of a crowded classroom: each answer begins late and arrives in pieces, and nothing is kept.</summary>
    static async Task SlowAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 80,
            ["downloadThroughput"] = 200_000,
            ["uploadThroughput"] = 200_000,
        });
    }
}
