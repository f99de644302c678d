namespace Knowledgebase.Browser.Looks;

/// <summary>Nothing is lost on narrow screens, with large letters or to clumsy fingers.</summary>
public sealed class LayoutTests(BrowserFixture fixture)
{
    // What may scroll does so inside its own frame; everything else must stay inside the window.
    internal const string TextOutsideWindow = """
        () => {
          const lost = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode, parent = node.parentElement;
            if (!node.data.trim() || parent.closest('.table-region, .skip, .unseen') || !parent.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects())
              if (box.right > innerWidth + 1 || box.left < -1) { lost.push(node.data.trim().slice(0, 40)); break; }
          }
          for (const frame of document.querySelectorAll('body *'))
            if (getComputedStyle(frame).overflowX === 'hidden' && frame.scrollWidth > frame.clientWidth + 1)
              lost.push('cut off: ' + frame.className);
          const page = document.scrollingElement;
          if (page.scrollWidth > innerWidth) lost.push(`the page is ${page.scrollWidth} px wide in a window of ${innerWidth} px`);
          return lost;
        }
        """;

    // A link that fills its line, cell or item is easy to miss when small. Links inside sentences follow the line height,
    // and the title of a card makes the whole card a target.
    internal const string SmallTargets = """
        () => {
          const alone = link => {
            const block = link.closest('li, td, th, dd, p, summary, h1, h2, h3, h4') ?? link;
            return block.textContent.trim() === link.textContent.trim();
          };
          return [...document.querySelectorAll('a[href], summary, button, [type=search], label:has(input)')]
            .filter(target => target.checkVisibility() && !target.matches('.skip, .cards > li > :is(h2, h3, h4) > a'))
            .filter(target => target.matches('summary, button, input, label, nav a, footer a, .self') || alone(target))
            .filter(target => target.getBoundingClientRect().width < 24 || [...target.getClientRects()].some(line => line.height < 24))
            .map(target => `${target.textContent.trim().slice(0, 40)} ${target.getBoundingClientRect().height} px`);
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_real_site_keeps_all_text_in_the_window_of_320_pixels(string kind) => KeepsText(fixture.Real, kind, Screen.Narrow);

    [Theory]
    [MemberData(nameof(PageKinds.Invented), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_invented_site_keeps_all_text_in_the_window_of_320_pixels(string kind) =>
        KeepsText(fixture.Invented, kind, Screen.Narrow);

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_real_site_keeps_all_text_at_twice_the_letter_size(string kind) =>
        KeepsText(fixture.Real, kind, Screen.Wide, letterSize: "200%");

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task Links_that_stand_alone_on_a_page_are_large_enough_to_hit(string kind) => HasLargeTargets(fixture.Real, kind);

    [Theory]
    [MemberData(nameof(PageKinds.Invented), MemberType = typeof(PageKinds))]
    public Task Links_that_stand_alone_on_a_page_of_the_invented_site_are_large_enough_to_hit(string kind) =>
        HasLargeTargets(fixture.Invented, kind);

    async Task KeepsText(PublishedSite site, string kind, Screen screen, string letterSize = "100%")
    {
        await using var visit = await fixture.OpenAsync(site, PageKinds.Place(site, kind), screen);
        await visit.Page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", letterSize);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TextOutsideWindow));
    }

    async Task HasLargeTargets(PublishedSite site, string kind)
    {
        await using var visit = await fixture.OpenAsync(site, PageKinds.Place(site, kind), Screen.Narrow);
        if (await visit.Page.Locator(".menu summary").IsVisibleAsync()) await visit.Page.Locator(".menu summary").ClickAsync();
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(SmallTargets));
    }
}
