namespace Knowledgebase.Browser.Looks;

/// <summary>What everybody must get from a page: its outline, its letters, and all of it without scripts.</summary>
public sealed class ReadingTests(BrowserFixture fixture)
{
    static readonly string[] JapaneseFonts =
        ["Noto Sans CJK JP", "Noto Sans JP", "Noto Sans Mono CJK JP", "Hiragino", "BIZ UDP", "Meiryo", "Yu Gothic", "IPA", "Takao", "VL Gothic"];

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task A_page_has_one_heading_of_the_first_level_inside_its_one_main_part(string kind)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, PageKinds.Place(fixture.Real, kind));

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task A_page_without_scripts_shows_the_same_text_and_links(string kind)
    {
        var place = PageKinds.Place(fixture.Real, kind);
        await using var with = await fixture.OpenAsync(fixture.Real, place);
        await using var without = await fixture.OpenAsync(fixture.Real, place, Screen.Wide with { Scripts = false });

        // The button that keeps a choice on the device, the form that makes a file and the comparison work with scripts only; without them
        // a note stands in the place of the last two, and no box to choose by; the links of a filter become boxes. Exactly these are left out on both sides.
        const string scripted = ".ask button, .form > form, .form > .form-without, .comparison, .compare, .narrow, .to-narrow";
        foreach (var visit in new[] { with, without })
            await visit.Page.Locator(scripted).EvaluateAllAsync<int>("all => all.map(one => one.remove()).length");

        // What the search and the comparison say about scripts is all else that differs.
        var same = kind switch { "search" => ".sections", "compare" => ".page-title", _ => "body" };
        const string links = "a[href]:not(.compare-bar a)";
        Assert.Equal(await with.Page.Locator(same).InnerTextAsync(), await without.Page.Locator(same).InnerTextAsync());
        Assert.Equal(await with.Page.Locator(links).CountAsync(), await without.Page.Locator(links).CountAsync());
        Assert.True((await without.Page.Locator("main").InnerTextAsync()).Length > 20);
    }

    [Fact]
    public async Task Without_scripts_a_reader_on_a_phone_gets_from_home_to_a_lesson_by_the_menu()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "", Screen.Narrow with { Scripts = false });

        await visit.Page.Locator(".menu summary").ClickAsync();
        await visit.Page.Locator(".menu").GetByRole(AriaRole.Link, new() { Name = "授業と指導案" }).ClickAsync();
        await visit.Page.Locator(".cards > li > :is(h2, h3, h4) > a").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".page-title .kind")).ToContainTextAsync("授業と指導案");
    }

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task Headings_and_text_are_drawn_with_a_Japanese_font(string kind)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, PageKinds.Place(fixture.Real, kind));
        var fonts = await FontsAsync(visit.Page, "h1, h1 *, main p, main a, main li, main td");

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains(JapaneseFonts, known => font.Contains(known, StringComparison.Ordinal)));
    }

    /// <summary>The fonts that really drew the elements' own text, which only the browser's protocol tells.</summary>
    static async Task<IReadOnlySet<string>> FontsAsync(IPage page, string selector)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var root = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var found = await session.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = selector });
        var fonts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in found!.Value.GetProperty("nodeIds").EnumerateArray().Take(40))
        {
            var used = await session.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = node.GetInt32() });
            foreach (var font in used!.Value.GetProperty("fonts").EnumerateArray()) fonts.Add(font.GetProperty("familyName").GetString()!);
        }

        await session.DetachAsync();
        return fonts;
    }
}
