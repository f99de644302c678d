namespace Knowledgebase.Browser.Looks;

/// <summary>The site by keyboard alone.</summary>
public sealed class KeyboardTests(BrowserFixture fixture)
{
    // Puts focus on each stop in turn, as the tab key would, and lists the stops where a reader could not tell.
    const string StopsWithoutSeenFocus = """
        () => [...document.querySelectorAll('a[href], summary, input, button, [tabindex="0"]')]
          .filter(stop => stop.checkVisibility())
          .map(stop => {
            stop.focus({ focusVisible: true });
            const style = getComputedStyle(stop);
            const box = [...stop.getClientRects()].at(0);
            const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
            const seen = document.elementFromPoint(box.left + Math.min(box.width, 8) / 2, (top + bottom) / 2);
            const fault = document.activeElement !== stop ? 'takes no focus'
              : style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'has no outline'
              : !seen || !(stop.contains(seen) || seen.contains(stop)) ? 'is covered' : '';
            return fault && `${stop.localName} ${stop.textContent.trim().slice(0, 30)} ${fault}`;
          })
          .filter(fault => fault)
        """;

    [Fact]
    public async Task The_first_stop_of_the_tab_key_skips_to_the_main_part()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "projects/ict-skill/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_tab_key_stops_at_everything_that_can_be_used_in_the_order_of_the_page()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");
        var wanted = await visit.Page.Locator(":is(a[href], input, button, summary):visible")
            .EvaluateAllAsync<string[]>("stops => stops.map(stop => stop.href ?? (stop.type ?? stop.textContent) + stop.value)");
        List<string> stops = [];
        foreach (var _ in wanted)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops.Add(await visit.Page.EvaluateAsync<string>("(stop => stop.href ?? (stop.type ?? stop.textContent) + stop.value)(document.activeElement)"));
        }

        Assert.Equal(wanted, stops);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task Focus_is_seen_at_every_stop(string kind) => FocusIsSeen(fixture.Real, kind);

    // Only invented records have check lists, files, schools that adapted something and a table of results.
    [Theory]
    [InlineData("one of practices")]
    [InlineData("one of lessons")]
    [InlineData("one of materials")]
    [InlineData("one of services")]
    public Task Focus_is_seen_at_every_stop_of_a_record_complete_in_every_field(string kind) => FocusIsSeen(fixture.Invented, kind);

    [Fact]
    public async Task On_a_phone_the_menu_opens_and_leads_on_by_keyboard()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "", Screen.Narrow);

        await visit.Page.Locator(".menu summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".menu a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(fixture.Real.AddressOf("practices/"));
    }

    async Task FocusIsSeen(PublishedSite site, string kind)
    {
        await using var visit = await fixture.OpenAsync(site, PageKinds.Place(site, kind));
        // What waits for a script that does not come appears after two seconds.
        await visit.Page.EvaluateAsync("() => Promise.all(document.getAnimations().map(animation => animation.finished))");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(StopsWithoutSeenFocus));
    }
}
