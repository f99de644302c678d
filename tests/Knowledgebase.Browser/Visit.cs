using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Knowledgebase.Browser;

/// <summary>One page as one reader sees it, and all that the browser complained of meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console messages, errors, failed requests and requests to any other host.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    internal static async Task<Visit> StartAsync(IBrowser browser, PublishedSite site, string place, Screen screen)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = screen.Scripts,
        });
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.ListenAsync(site);
        await visit.Page.GotoAsync(site.AddressOf(place));
        return visit;
    }

    /// <summary>A session of the browser's own protocol, for what pages cannot tell of themselves.</summary>
    public Task<ICDPSession> InspectAsync() => context.NewCDPSessionAsync(Page);

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private async Task ListenAsync(PublishedSite site)
    {
        await context.RouteAsync(url => !url.StartsWith(site.Origin + "/", StringComparison.Ordinal), async route =>
        {
            complaints.Enqueue("request to another host: " + route.Request.Url);
            await route.AbortAsync();
        });
        Page.Console += (_, message) => complaints.Enqueue($"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => complaints.Enqueue("error: " + error);
        Page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url} {request.Failure}");
        Page.Response += (_, response) =>
        {
            if (!response.Ok) complaints.Enqueue($"{response.Status}: {response.Url}");
        };
    }
}
