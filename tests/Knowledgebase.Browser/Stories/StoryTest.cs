using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Stories;

/// <summary>
/// Somebody who came with a question and goes by what the pages show: names of links, headings, cells. With STORIES naming a folder,
/// each step is drawn for people to look at.
/// </summary>
public abstract class StoryTest(BrowserFixture fixture)
{
    static readonly string? Drawings = Environment.GetEnvironmentVariable("STORIES");

    protected BrowserFixture World { get; } = fixture;

    /// <summary>The main part of the page, where the reader reads.</summary>
    protected static ILocator Body(IPage page) => page.GetByRole(AriaRole.Main);

    /// <summary>A link whose name begins with some words.</summary>
    protected static ILocator Link(ILocator part, string name) => part.GetByRole(AriaRole.Link, new() { Name = name }).First;

    /// <summary>A part of the page says so, as it is seen: without readings that are switched off.</summary>
    protected static Task SaysAsync(ILocator part, string text) => Expect(part).ToContainTextAsync(text, new() { UseInnerText = true });

    /// <summary>The page's heading says so.</summary>
    protected static Task HasHeadingAsync(IPage page, string text) => SaysAsync(page.GetByRole(AriaRole.Heading, new() { Level = 1 }), text);

    /// <summary>Draws what the reader sees, on a phone and on a desk, when somebody wants to look.</summary>
    protected async Task SeesAsync(Visit visit, int step)
    {
        Assert.Empty(visit.Complaints);
        if (Drawings is null) return;
        Directory.CreateDirectory(Drawings);
        foreach (var width in (int[])[360, 1280])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Drawings, $"{GetType().Name}-{step}-{width}.png"), FullPage = true });
        }
    }
}
