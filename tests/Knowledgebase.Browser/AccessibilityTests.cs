using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Knowledgebase.Browser;

/// <summary>What a machine can tell about barriers, on every kind of page, on narrow and wide screens, by day and by night.</summary>
public sealed class AccessibilityTests(World world)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    // Only colours change with the scheme.
    private static readonly AxeRunOptions ColourRules = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_real_site_has_no_barrier_that_axe_knows(string kind) => HasNoBarrier(world.Real, kind);

    [Theory]
    [MemberData(nameof(PageKinds.Invented), MemberType = typeof(PageKinds))]
    public Task A_page_of_the_invented_site_has_no_barrier_that_axe_knows(string kind) => HasNoBarrier(world.Invented, kind);

    private async Task HasNoBarrier(PublishedSite site, string kind)
    {
        await using var visit = await world.OpenAsync(site, PageKinds.Place(site, kind));
        List<string> barriers = [];
        foreach (var screen in (Screen[])[Screen.Wide, Screen.Narrow])
        {
            await visit.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await visit.Page.RunAxe(scheme == ColorScheme.Light ? Rules : ColourRules);
                barriers.AddRange(
                    from violation in result.Violations
                    from node in violation.Nodes
                    select $"{screen.Width} px, {scheme}: {violation.Id} ({violation.Help}): {node.Html}");
            }
        }

        Assert.Empty(barriers);
    }
}
