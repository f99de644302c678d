using System.Collections.Concurrent;

namespace Knowledgebase.Browser;

/// <summary>One page as one reader sees it, and all that the browser complained of meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    readonly Screen screen;
    readonly Action<Visit> giveBack;
    readonly ConcurrentQueue<string> complaints = new();
    string origin = "";

    Visit(IPage page, Screen screen, Action<Visit> giveBack) =>
        (Page, this.screen, this.giveBack) = (page, screen, giveBack);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console messages, errors, failed requests and requests to any other host.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>A new window. Windows are slow to open, so <paramref name="giveBack"/> takes each for the next visit.</summary>
    internal static async Task<Visit> StartAsync(IBrowser browser, Screen screen, Action<Visit> giveBack)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = screen.Scripts,
        });
        if (screen.Old) await context.AddInitScriptAsync("delete globalThis.DecompressionStream;");
        var visit = new Visit(await context.NewPageAsync(), screen, giveBack);
        await visit.ListenAsync();
        return visit;
    }

    internal async Task GoAsync(PublishedSite site, string place)
    {
        origin = site.Origin + "/";
        complaints.Clear();
        await Page.SetViewportSizeAsync(screen.Width, screen.Height);
        await Page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light });
        await Page.GotoAsync(site.AddressOf(place));
    }

    public ValueTask DisposeAsync()
    {
        giveBack(this);
        return ValueTask.CompletedTask;
    }

    async Task ListenAsync()
    {
        await Page.RouteAsync(url => !url.StartsWith(origin, StringComparison.Ordinal), async route =>
        {
            complaints.Enqueue("request to another host: " + route.Request.Url);
            await route.AbortAsync();
        });
        Page.Console += (_, message) => complaints.Enqueue($"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => complaints.Enqueue("error: " + error);
        Page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url} {request.Failure}");
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400) complaints.Enqueue($"{response.Status}: {response.Url}");
        };
    }
}
