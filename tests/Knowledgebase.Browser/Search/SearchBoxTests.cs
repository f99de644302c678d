using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Search;

/// <summary>The box that every page has.</summary>
public sealed class SearchBoxTests(BrowserFixture fixture)
{
    const string Compose = """
        (input, [name, text]) => {
          input.value = text;
          input.dispatchEvent(new CompositionEvent(name, { data: text, bubbles: true }));
          if (name === 'compositionupdate') input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
        }
        """;

    [Fact]
    public async Task Typing_offers_the_best_hits_and_the_way_to_all_of_them()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/");
        await visit.Input.FillAsync("出欠連絡");

        await Expect(visit.Options).ToHaveCountAsync(7);
        await Expect(visit.Options.First).ToContainTextAsync("実践事例");
        await Expect(visit.Options.First.Locator("mark")).ToHaveTextAsync("出欠連絡");
        await Expect(visit.Options.Last).ToHaveTextAsync("「出欠連絡」の結果をすべて見る（23件）");
        await Expect(visit.Page.Locator("form [role=status]")).ToHaveTextAsync("23件");
        await Expect(visit.Input).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.Options.Last.ClickAsync();
        await Expect(visit.Total).ToHaveTextAsync("23");
        Assert.Equal("/kb/search/?q=出欠連絡", await visit.AddressAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Before_the_box_is_used_nothing_of_the_search_is_fetched()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/");
        await Expect(visit.Input).ToHaveAttributeAsync("role", "combobox");
        Assert.DoesNotContain(visit.Requests, request => request.Url.Contains("/search/", StringComparison.Ordinal));

        await visit.Input.FocusAsync();
        await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(r => r.name.endsWith('/search/api.js'))");
    }

    [Fact]
    public async Task While_an_input_method_composes_nothing_is_searched()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/");
        await visit.Input.FocusAsync();
        await visit.Input.EvaluateAsync(Compose, new[] { "compositionstart", "" });
        foreach (var text in (string[])["s", "しゅ", "しゅっけつ", "出欠"]) await visit.Input.EvaluateAsync(Compose, new[] { "compositionupdate", text });
        await visit.Page.Keyboard.DownAsync("Shift");
        await visit.Page.WaitForTimeoutAsync(400);
        Assert.Empty(await visit.AskedAsync());

        await visit.Input.EvaluateAsync(Compose, new[] { "compositionend", "出欠" });
        await Expect(visit.Options.First).ToBeVisibleAsync();
        Assert.Equal(["出欠"], await visit.AskedAsync());
    }

    [Fact]
    public async Task The_reply_to_an_older_query_is_not_shown()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/");
        await visit.Input.FillAsync("おそい");
        await visit.Page.WaitForFunctionAsync("() => globalThis.searched?.length === 1");
        await visit.Input.FillAsync("出欠");
        await Expect(visit.Options.Last).ToContainTextAsync("「出欠」");

        await visit.Page.WaitForTimeoutAsync(800);
        await Expect(visit.Options.Last).ToContainTextAsync("「出欠」");
    }

    [Theory]
    [InlineData("Control+k")]
    [InlineData("Meta+k")]
    public async Task The_keyboard_is_enough(string focus)
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "projects/time/");
        await visit.Page.Keyboard.PressAsync(focus);
        await Expect(visit.Input).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("出欠");
        await Expect(visit.Options).ToHaveCountAsync(7);

        async Task Chosen(string key, int option)
        {
            await visit.Page.Keyboard.PressAsync(key);
            await Expect(visit.Options.Nth(option)).ToHaveAttributeAsync("aria-selected", "true");
            await Expect(visit.Input).ToHaveAttributeAsync("aria-activedescendant", $"page-hit-{option}");
        }

        await Chosen("ArrowDown", 0);
        await Chosen("ArrowDown", 1);
        await Chosen("End", 6);
        await Chosen("ArrowUp", 5);
        await Chosen("Home", 0);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Options).ToHaveCountAsync(0);
        await Expect(visit.Input).ToHaveValueAsync("出欠");
        await Expect(visit.Input).ToHaveAttributeAsync("aria-expanded", "false");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Chosen("ArrowDown", 0);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("欠席連絡をフォームで受ける");
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_all_results_and_no_server_sees_the_words()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "");
        await visit.Input.FillAsync("出欠");
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Hits).ToHaveCountAsync(10);

        foreach (var request in visit.Requests)
        {
            Assert.Equal("GET", request.Method);
            Assert.DoesNotContain("?", request.Url.Split('#')[0], StringComparison.Ordinal);
            Assert.DoesNotContain(await request.AllHeadersAsync(), header => Uri.UnescapeDataString(header.Value).Contains("出欠", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_scripts_the_box_leads_to_the_lists()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/", Screen.Narrow with { Scripts = false });
        await visit.Input.FillAsync("出欠");
        await visit.Page.Locator("[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("#lists")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".note").First).ToContainTextAsync("Safari 16.4");
        await visit.Page.Locator("#by-stage + ul a").First.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("校種：");
        await Expect(visit.Page.Locator("main .links a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_older_browser_keeps_the_form_and_the_lists()
    {
        await using var visit = await SearchVisit.PlayedAsync(fixture, fixture.Invented, "practices/", Screen.Wide with { Old = true });
        await visit.Input.FillAsync("出欠");
        await visit.Page.WaitForTimeoutAsync(300);
        await Expect(visit.Options).ToHaveCountAsync(0);
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Page.Locator(".note").First).ToContainTextAsync("Firefox 115");
        await Expect(visit.Page.Locator("#by-kind + ul a").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }
}
