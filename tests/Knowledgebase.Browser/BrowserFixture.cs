using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Knowledgebase.Browser.BrowserFixture))]

namespace Knowledgebase.Browser;

/// <summary>What all browser tests share: the real site, an invented one that shows what the real one cannot show yet, and one browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    readonly ConcurrentDictionary<Screen, ConcurrentBag<Visit>> visits = new();
    IPlaywright? playwright;
    IBrowser? browser;
    PublishedSite? real;
    PublishedSite? invented;

    /// <summary>The site of <c>input/</c>.</summary>
    public PublishedSite Real => Ready(real);

    /// <summary>The example site: invented records, complete in every field, below <c>/kb/</c> of a known host.</summary>
    public PublishedSite Invented => Ready(invented);

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } executable)
        {
            // A machine of our own may lack a browser; where all tests must run, that is a failure and no reason to skip.
            if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(Chromium.Missing);
            return;
        }

        real = await PublishedSite.BuildAsync(Repository.Path("input"), "/");
        invented = await PublishedSite.BuildAsync(Repository.Path("tests", "Example"), "/kb/");
        playwright = await Playwright.CreateAsync();
        // A busy machine is no mistake of the site: what never comes is still missed, only later.
        Assertions.SetDefaultExpectTimeout(20_000);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            ChromiumSandbox = false, // Its sandbox refuses to start as root, as in containers.
            Args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    /// <summary>Opens a page as a reader with that screen would.</summary>
    public async Task<Visit> OpenAsync(PublishedSite site, string place, Screen? screen = null)
    {
        screen ??= Screen.Wide;
        var resting = visits.GetOrAdd(screen, _ => []);
        if (!resting.TryTake(out var visit)) visit = await Visit.StartAsync(Ready(browser), screen, resting.Add);
        await visit.GoAsync(site, place);
        return visit;
    }

    /// <summary>Opens a page in a window of its own, which no other reader used before: for readers who leave something behind.</summary>
    public async Task<Visit> OpenAloneAsync(PublishedSite site, string place, Screen? screen = null)
    {
        var visit = await Visit.StartAsync(Ready(browser), screen ?? Screen.Wide, left => _ = left.Page.Context.CloseAsync());
        await visit.GoAsync(site, place);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        if (real is not null) await real.DisposeAsync();
        if (invented is not null) await invented.DisposeAsync();
    }

    static T Ready<T>(T? part)
        where T : class
    {
        Assert.SkipWhen(part is null, Chromium.Missing);
        return part!;
    }
}
