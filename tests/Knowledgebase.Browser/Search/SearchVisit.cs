using System.Collections.Concurrent;

namespace Knowledgebase.Browser.Search;

/// <summary>A reader who searches. The index may be played by <c>mock-api.js</c>, which answers what no real record makes it answer.</summary>
public sealed class SearchVisit : IAsyncDisposable
{
    const string Api = "**/search/api.js*";
    readonly PublishedSite site;
    readonly Visit visit;
    readonly ConcurrentQueue<IRequest> requests = new();

    SearchVisit(PublishedSite site, Visit visit)
    {
        (this.site, this.visit) = (site, visit);
        visit.Page.Request += Keep;
    }

    public IPage Page => visit.Page;

    public IReadOnlyCollection<string> Complaints => visit.Complaints;

    /// <summary>Everything that was asked of any server.</summary>
    public IReadOnlyCollection<IRequest> Requests => requests;

    public ILocator Input => Page.Locator("#page-q");

    public ILocator Hits => Page.Locator("[data-hit]");

    public ILocator Total => Page.Locator("[data-total]");

    public ILocator Options => Page.GetByRole(AriaRole.Option);

    /// <summary>Opens a place of a site with its own index.</summary>
    public static async Task<SearchVisit> OpenAsync(BrowserFixture fixture, PublishedSite site, string place, Screen? screen = null) =>
        new(site, await fixture.OpenAloneAsync(site, place, screen));

    /// <summary>Opens a place of a site whose index is played.</summary>
    public static async Task<SearchVisit> PlayedAsync(BrowserFixture fixture, PublishedSite site, string place, Screen? screen = null)
    {
        var search = await OpenAsync(fixture, site, "404.html", screen);
        await search.PlayAsync();
        await search.GoAsync(place);
        return search;
    }

    public async Task GoAsync(string place) => await Page.GotoAsync(site.AddressOf(place));

    public Task PlayAsync() => Page.RouteAsync(Api, route => route.FulfillAsync(new()
    {
        Path = Repository.Path("tests", "Knowledgebase.Browser", "Search", "mock-api.js"),
        ContentType = "text/javascript",
    }));

    /// <summary>From now on, nothing of the index can be fetched.</summary>
    public async Task CutOffAsync()
    {
        await Page.UnrouteAsync(Api);
        await Page.RouteAsync(Api, route => route.AbortAsync());
    }

    /// <summary>What the index was asked for, in order; every question is put twice, first without passages.</summary>
    public async Task<string[]> AskedAsync() => await Page.EvaluateAsync<string[]>("() => globalThis.searched ?? []");

    public async Task<string> AddressAsync() => Uri.UnescapeDataString(await Page.EvaluateAsync<string>("location.pathname + location.search + location.hash"));

    public async ValueTask DisposeAsync()
    {
        Page.Request -= Keep;
        await Page.UnrouteAsync(Api);
        await Page.EvaluateAsync("localStorage.clear()");
        await visit.DisposeAsync();
    }

    void Keep(object? sender, IRequest request) => requests.Enqueue(request);
}
