using Microsoft.Playwright;
using Xunit;

namespace Knowledgebase.Browser;

/// <summary>The site by keyboard alone.</summary>
public sealed class KeyboardTests(World world)
{
    private const int EnoughStops = 40;

    // What the element in focus looks like; null once focus has left the page.
    private const string Focus = """
        () => {
          const element = document.activeElement;
          if (element === document.body) return null;
          element.scrollIntoView({ block: 'nearest' });
          const box = [...element.getClientRects()].at(0) ?? element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const seen = document.elementFromPoint(box.left + Math.min(box.width, 8) / 2, box.top + box.height / 2);
          return {
            name: `${element.localName} ${element.textContent.trim().slice(0, 30)}`,
            outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            covered: !seen || !(element.contains(seen) || seen.contains(element)),
          };
        }
        """;

    [Fact]
    public async Task The_first_stop_of_the_tab_key_skips_to_the_main_part()
    {
        await using var visit = await world.OpenAsync(world.Real, "projects/ict-skill/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task Focus_is_seen_at_every_stop(string kind)
    {
        await using var visit = await world.OpenAsync(world.Real, PageKinds.Place(world.Real, kind));
        List<Stop> stops = [];
        while (stops.Count < EnoughStops)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<Stop?>(Focus) is not { } stop) break;
            stops.Add(stop);
        }

        Assert.True(stops.Count >= 10, "The tab key stops at few places: " + string.Join(", ", stops.Select(s => s.Name)));
        Assert.All(stops, stop => Assert.True(stop.Outlined, stop.Name));
        Assert.All(stops, stop => Assert.False(stop.Covered, stop.Name));
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_and_leads_on_by_keyboard()
    {
        await using var visit = await world.OpenAsync(world.Real, "", Screen.Narrow);

        await visit.Page.Locator(".menu summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".menu a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(world.Real.AddressOf("practices/"));
    }

    private sealed record Stop
    {
        public string Name { get; init; } = "";

        public bool Outlined { get; init; }

        public bool Covered { get; init; }
    }
}
