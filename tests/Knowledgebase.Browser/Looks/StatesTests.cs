using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Looks;

/// <summary>Pages after a reader has done something there.</summary>
public sealed class StatesTests(BrowserFixture fixture)
{
    const int MaxStops = 5;

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 800)]
    public async Task The_end_of_a_request_is_in_order(int width, int height)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/", new Screen(width, height));
        var page = visit.Page;
        await FormVisit.OnThatDayAsync(page);
        await page.EvaluateAsync("localStorage.setItem('request', JSON.stringify(['materials/car', 'practices/absence']))");
        await page.ReloadAsync();
        await page.GetByLabel("使い始める日").FillAsync("2026-12-21");
        await page.GetByLabel("使い終わる日").FillAsync("2026-12-25");
        foreach (var term in await page.Locator("[data-form=all] input").AllAsync()) await term.CheckAsync();
        await page.Locator("#f-purpose-text").FillAsync("手順を考える授業をする。");
        await FormVisit.IntroduceAsync(page);
        await FormVisit.Finish(page).ClickAsync();
        await Expect(FormVisit.End(page)).ToBeVisibleAsync();

        var wrong = await Measures.WrongAsync(page, new Look("", "[data-number]"));
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 800)]
    public async Task From_the_search_box_the_first_result_is_a_few_stops_away(int width, int height)
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, fixture.Real, "search/?q=プログラミング", new Screen(width, height));
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".facet").First).ToBeAttachedAsync();
        await visit.Input.FocusAsync();
        List<string> stops = [];
        do
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops.Add(await visit.Page.EvaluateAsync<string>(
                "() => document.activeElement.closest('[data-hit]') ? 'result' : document.activeElement.closest('label, a, button, summary')?.textContent ?? 'page'"));
        }
        while (stops[^1] != "result" && stops.Count < 50);
        Assert.True(stops.Count <= MaxStops, $"{stops.Count} stops: {string.Join(", ", stops)}");
    }
}
