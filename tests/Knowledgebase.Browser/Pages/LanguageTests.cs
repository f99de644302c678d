namespace Knowledgebase.Browser.Pages;

/// <summary>Readings above kanji, and the site as somebody reads it who knows no Japanese.</summary>
public sealed class LanguageTests(BrowserFixture fixture)
{
    /// <summary>Invented records of which all is read: elsewhere there is no switch.</summary>
    const string Place = "organizations/board/";
    const string Other = "vocabularies/devices/";

    [Fact]
    public async Task Readings_are_hidden_until_wanted_and_then_remembered()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, Place);
        var reading = visit.Page.Locator("main rt").First;

        await Assertions.Expect(reading).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Switch, new() { Name = "ふりがな" }).CheckAsync();
        await Assertions.Expect(reading).ToBeVisibleAsync();
        await visit.Page.GotoAsync(fixture.Invented.AddressOf(Other));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Switch)).ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.Locator("main rt").First).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Switch).UncheckAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("main rt").First).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_ways_to_other_words_stand_in_one_line()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "practices/absence-form/", Screen.Phone);
        var tops = await visit.Page.Locator(".links:has(+ .version) a").EvaluateAllAsync<double[]>("all => all.map(e => e.getBoundingClientRect().top)");
        Assert.Equal(2, tops.Length);
        Assert.Equal(tops[0], tops[1]);
    }

    [Fact]
    public async Task Nothing_moves_when_a_page_opens_with_readings()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, Place);
        await visit.Page.GetByRole(AriaRole.Switch).CheckAsync();
        await visit.Page.ReloadAsync();

        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              let moved = 0;
              new PerformanceObserver(list => { for (const shift of list.getEntries()) moved += shift.value; })
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(moved), 300);
            })
            """));
    }

    [Fact]
    public async Task Without_scripts_the_switch_still_shows_the_readings_of_the_page()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, Place, Screen.Wide with { Scripts = false });

        await visit.Page.GetByRole(AriaRole.Switch, new() { Name = "ふりがな" }).CheckAsync();
        await Assertions.Expect(visit.Page.Locator("main rt").First).ToBeVisibleAsync();
    }

    /// <summary>Asked for by its address, without a script, a version stands in the first screen; on paper it stands alone.</summary>
    [Theory]
    [InlineData("easy", "やさしい日本語で読む")]
    [InlineData("english", "In English")]
    public async Task Other_words_of_a_record_are_seen_and_printed_when_they_are_asked_for(string id, string link)
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "practices/absence/", Screen.Narrow with { Scripts = false });
        var version = visit.Page.Locator($"#{id}");
        await Assertions.Expect(version).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
        await Assertions.Expect(version).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".sections")).ToBeVisibleAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(version).ToBeVisibleAsync();
        foreach (var rest in await visit.Page.Locator("main > .sections, main > .with-contents, main .dials, main .lead").AllAsync())
            await Assertions.Expect(rest).ToBeHiddenAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await version.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(version).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_foreign_researcher_gets_from_home_to_projects_indicators_and_method_in_English()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Site menu" });
        await menu.GetByRole(AriaRole.Link, new() { Name = "Projects" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main section")).ToHaveCountAsync(9);
        await menu.GetByRole(AriaRole.Link, new() { Name = "Indicators" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#ict-daily-elementary")).ToContainTextAsync("62.1%");
        await menu.GetByRole(AriaRole.Link, new() { Name = "Method" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main pre")).ToContainTextAsync("(latest − baseline) ÷ (target − baseline)");
        Assert.Empty(visit.Complaints);
    }
}
