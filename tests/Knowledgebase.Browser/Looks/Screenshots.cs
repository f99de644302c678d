namespace Knowledgebase.Browser.Looks;

/// <summary>No test: draws every kind of page for people to look at. <c>tests/screenshots</c> runs it.</summary>
public sealed class Screenshots(BrowserFixture fixture)
{
    static readonly int[] Widths = [360, 768, 1280];

    static readonly (string Name, string Place)[] Searches =
        [("found", "search/?q=アンケート"), ("nothing-found", "search/?q=micro:bit&kind=practices"), ("narrowed-list", "practices/?setting=lesson")];

    [Fact(Explicit = true)]
    public async Task Every_kind_of_page_is_drawn_at_every_width_by_day_by_night_and_on_paper()
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? throw new InvalidOperationException("SCREENSHOTS names no folder");
        var wanted = Environment.GetEnvironmentVariable("SCREENSHOTS_OF") ?? "";
        foreach (var (site, name, kinds) in new[] { (fixture.Real, "real", PageKinds.Real), (fixture.Invented, "invented", PageKinds.Invented) })
            foreach (var kind in kinds.Select(row => row.Data))
                if ($"{name} {kind}".Contains(wanted, StringComparison.Ordinal))
                    await DrawAsync(site, kind, Path.Combine(folder, $"{name} {kind}".Replace(' ', '-')));
    }

    [Fact(Explicit = true)]
    public async Task What_the_search_found_is_drawn_too()
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? throw new InvalidOperationException("SCREENSHOTS names no folder");
        foreach (var (name, place) in Searches)
        {
            await using var visit = await fixture.OpenAsync(fixture.Real, place);
            await visit.Page.Locator(".facet").First.WaitForAsync();
            await DrawAsync(visit.Page, Path.Combine(folder, $"search-{name}"));
        }
    }

    async Task DrawAsync(PublishedSite site, string kind, string stem)
    {
        await using var visit = await fixture.OpenAsync(site, PageKinds.Place(site, kind));
        await DrawAsync(visit.Page, stem);
    }

    static async Task DrawAsync(IPage page, string stem)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await DrawAsync(page, $"{stem}-{width}", new() { ColorScheme = ColorScheme.Light });
            await DrawAsync(page, $"{stem}-{width}-dark", new() { ColorScheme = ColorScheme.Dark });
        }

        await DrawAsync(page, $"{stem}-forced", new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.Active });
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });

        // The width of A4 between its margins.
        await page.SetViewportSizeAsync(680, 960);
        await DrawAsync(page, $"{stem}-print", new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
    }

    static async Task DrawAsync(IPage page, string stem, PageEmulateMediaOptions look)
    {
        await page.EmulateMediaAsync(look);
        await page.ScreenshotAsync(new() { Path = stem + ".png", FullPage = true, Animations = ScreenshotAnimations.Disabled });
    }
}
