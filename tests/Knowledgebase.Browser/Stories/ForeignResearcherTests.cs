using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Stories;

/// <summary>A researcher from abroad reads what the reform is, its nine projects, its indicators and how they are computed, in English.</summary>
public sealed class ForeignResearcherTests(BrowserFixture fixture) : StoryTest(fixture)
{
    [Fact]
    public async Task From_home_the_programme_projects_indicators_and_method_are_read_in_English()
    {
        await using var visit = await World.OpenAsync(World.Real, "");
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).First.ClickAsync();
        await HasHeadingAsync(page, "Gunma");
        await IsEnglishAsync(page);
        await SaysAsync(Body(page), "in Japanese");
        await SeesAsync(visit, 1);
        var start = page.Url;

        await Link(Body(page), "About the programme").ClickAsync();
        await IsEnglishAsync(page);

        await page.GotoAsync(start);
        await Link(Body(page), "The projects").ClickAsync();
        await IsEnglishAsync(page);
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" }).GetByRole(AriaRole.Link)).ToHaveCountAsync(9);
        await SeesAsync(visit, 2);

        // What the source does not give is not made up: one project's name was lost.
        await SaysAsync(Body(page), "probably lost in extraction");

        await page.GotoAsync(start);
        await Link(Body(page), "The reference indicators").ClickAsync();
        await IsEnglishAsync(page);
        foreach (var rate in (string[])["Baseline", "Target", "%"]) await SaysAsync(Body(page), rate);
        await SeesAsync(visit, 3);

        await page.GotoAsync(start);
        await Link(Body(page), "How progress is computed").ClickAsync();
        await IsEnglishAsync(page);
        await SaysAsync(Body(page), "−");
        await SeesAsync(visit, 4);

        // And back to the Japanese record that an English line summarises.
        await page.GotoAsync(start);
        await Link(Body(page), "All records with an English summary").ClickAsync();
        var record = Body(page).Locator("a[hreflang=ja]").First;
        await record.ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        Assert.Empty(visit.Complaints);
    }

    static async Task IsEnglishAsync(IPage page)
    {
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        var strange = await page.EvaluateAsync<string[]>("""
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
              while (texts.nextNode()) {
                const { data, parentElement } = texts.currentNode;
                if (/[぀-ヿ一-鿿]/.test(data) && parentElement.checkVisibility() && !parentElement.closest('[lang=ja]')) found.push(data.trim());
              }
              return found;
            }
            """);
        Assert.Empty(strange);
    }
}
