namespace Knowledgebase.Browser.Pages;

/// <summary>From home, three clicks on links that a reader sees are enough to read what the source says and where it says it.</summary>
public sealed class ThreeClicksTests(BrowserFixture fixture)
{
    const int MaxClicks = 3;
    const string SeenLinks = "() => [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility()).map(a => a.href)";

    [Fact]
    public async Task Each_of_the_sixteen_issues_is_read_with_its_source_within_three_clicks()
    {
        var issues = await FragmentsAsync("issues/", "main .statements > li[id]");
        // And three needs of the summary and three opinions without an answer.
        Assert.Equal(16 + 3 + 3, issues.Length);
        await EachIsReached("issues/", issues);
    }

    [Fact]
    public async Task Each_of_the_five_rows_of_the_reference_indicators_is_read_with_its_source_within_three_clicks()
    {
        var rows = await FragmentsAsync("indicators/", "main tr[id]");
        Assert.Equal(5, rows.Length);
        await EachIsReached("indicators/", rows);
    }

    /// <summary>Follows the shortest way to a page by real clicks, then looks for each item there.</summary>
    async Task EachIsReached(string place, string[] fragments)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");
        var way = await ShortestWayAsync(visit.Page, fixture.Real.AddressOf(place));
        await visit.Page.GotoAsync(fixture.Real.AddressOf(""));
        foreach (var step in way)
        {
            await visit.Page.Locator($"a[href='{new Uri(step).PathAndQuery}']:visible").First.ClickAsync();
            await Assertions.Expect(visit.Page).ToHaveURLAsync(step);
        }

        foreach (var fragment in fragments)
        {
            var item = visit.Page.Locator($"[id='{fragment}']");
            // What lies in a fold is one press further; a number leads to its note on the same page, which opens where it is folded.
            var fold = visit.Page.Locator($"details.part:not([open]):has([id='{fragment}']) > summary");
            if (await fold.CountAsync() > 0) await fold.ClickAsync();
            await Assertions.Expect(item).ToBeVisibleAsync();
            var source = item.Locator("a[href*='/sources/'], sup a").First;
            await Assertions.Expect(source).ToBeVisibleAsync();
            if (await source.GetAttributeAsync("href") is not ['#', .. var note]) continue;
            await source.ClickAsync();
            await Assertions.Expect(visit.Page.Locator($"#{note} a[href*='/sources/']")).ToBeVisibleAsync();
        }

        Assert.Empty(visit.Complaints);
    }

    async Task<string[]> FragmentsAsync(string place, string selector)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, place);
        return await visit.Page.Locator(selector).EvaluateAllAsync<string[]>("items => items.map(item => item.id)");
    }

    async Task<IReadOnlyList<string>> ShortestWayAsync(IPage page, string target)
    {
        var home = fixture.Real.AddressOf("");
        var seen = new HashSet<string> { home };
        List<string[]> ways = [[home]];
        for (var clicks = 1; clicks <= MaxClicks; clicks++)
        {
            List<string[]> longer = [];
            foreach (var way in ways)
            {
                await page.GotoAsync(way[^1]);
                foreach (var link in await page.EvaluateAsync<string[]>(SeenLinks))
                {
                    var next = link.Split('#')[0];
                    if (next == target) return [.. way[1..], next];
                    if (next.StartsWith(home, StringComparison.Ordinal) && seen.Add(next)) longer.Add([.. way, next]);
                }
            }

            ways = longer;
        }

        throw new InvalidOperationException($"{target} is more than {MaxClicks} clicks from home");
    }
}
