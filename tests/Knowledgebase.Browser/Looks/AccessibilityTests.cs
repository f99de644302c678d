using Deque.AxeCore.Commons;

namespace Knowledgebase.Browser.Looks;

/// <summary>What a machine can tell about barriers, on every kind of page, on narrow and wide screens, by day, by night and in the reader's own colours.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture)
{
    // Only colours change with the scheme and with colours that the reader's system forces on all pages. The site has no frames, so one plain run in the page itself sees everything.
    // A contrast that cannot be decided is a fault, except on narrow screens, where tables keep cells out of sight, and in drawings,
    // whose letters axe never decides: StyleTests keeps every pair of colours that meets there.
    const string FindBarriers = """
        async coloursOnly => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const found = await axe.run(document, {
            runOnly: coloursOnly ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: tags },
            resultTypes: ['violations', 'incomplete'], preload: false,
          });
          const undecided = innerWidth < 1280 ? [] : found.incomplete.filter(rule => rule.id === 'color-contrast')
            .map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !node.html.startsWith('<text ')) }));
          return [...found.violations, ...undecided]
            .flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.html}`));
        }
        """;

    const string Forced = "forced colours";

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_real_site_has_no_barrier_that_axe_knows(string kind) => HasNoBarrier(fixture.Real, kind);

    [Theory]
    [MemberData(nameof(PageKinds.Invented), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_invented_site_has_no_barrier_that_axe_knows(string kind) => HasNoBarrier(fixture.Invented, kind);

    [Fact]
    public async Task A_barrier_put_there_on_purpose_is_found_on_every_screen()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");
        await visit.Page.Locator(".lead").EvaluateAsync("text => { text.style.color = 'rgb(128 128 128 / .3)'; }");
        // Words with readings inside the text are parts of their own, so the text itself is counted.
        var found = (await BarriersAsync(visit.Page)).Where(barrier => !barrier.StartsWith(Forced, StringComparison.Ordinal));
        Assert.Equal(4, found.Count(barrier =>
            barrier.Contains("color-contrast", StringComparison.Ordinal) && barrier.Contains("class=\"lead\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_colour_that_is_kept_when_the_reader_forces_others_is_found()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");
        await visit.Page.EvaluateAsync("""
            () => {
              const style = document.styleSheets[0];
              style.insertRule('@media (forced-colors: active) { .lead { forced-color-adjust: none; color: #444 } }', style.cssRules.length);
            }
            """);
        var found = await BarriersAsync(visit.Page);
        Assert.NotEmpty(found);
        Assert.All(found, barrier => Assert.StartsWith(Forced + ": color-contrast", barrier, StringComparison.Ordinal));
    }

    async Task HasNoBarrier(PublishedSite site, string kind)
    {
        await using var visit = await fixture.OpenAsync(site, PageKinds.Place(site, kind));
        Assert.Empty(await BarriersAsync(visit.Page));
    }

    internal static async Task<IReadOnlyList<string>> BarriersAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        List<string> barriers = [];
        foreach (var screen in (Screen[])[Screen.Wide, Screen.Narrow])
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await FindAsync($"{screen.Width} px, {scheme}", coloursOnly: scheme == ColorScheme.Dark);
            }

            if (screen != Screen.Wide) continue;
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            await FindAsync(Forced, coloursOnly: true);
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        }

        return barriers;

        async Task FindAsync(string look, bool coloursOnly) =>
            barriers.AddRange((await page.EvaluateAsync<string[]>(FindBarriers, coloursOnly)).Select(barrier => $"{look}: {barrier}"));
    }
}
