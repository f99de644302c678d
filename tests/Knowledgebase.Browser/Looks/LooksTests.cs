namespace Knowledgebase.Browser.Looks;

/// <summary>What a reader sees when a page opens: the thing the page is for, nothing cut off, nothing on top of something else, nothing that moves.</summary>
public sealed class LooksTests(BrowserFixture fixture)
{
    /// <summary>The kinds that are also seen on tablets and desks.</summary>
    static readonly string[] Main =
    [
        "home", "search", "list of practices", "one of practices", "list of lessons", "list of projects", "one of projects",
        "list of indicators", "one of indicators", "list of issues", "one of evaluations", "one of terms", "one of services", "gaps",
        "gap map of subjects", "cases by value", "facet", "asked", .. Look.Asked.Keys,
    ];

    [Fact]
    public Task Every_kind_of_page_of_the_real_site_is_in_order_on_a_phone() =>
        IsInOrder(fixture.Real, [.. PageKinds.Real.Select(row => row.Data), .. Look.Asked.Keys], Screen.Phone);

    [Fact]
    public Task Every_kind_of_page_of_the_invented_site_is_in_order_on_a_phone() =>
        IsInOrder(fixture.Invented, [.. PageKinds.Invented.Select(row => row.Data)], Screen.Phone);

    [Fact]
    public Task The_main_kinds_of_page_are_in_order_on_a_tablet() => IsInOrder(fixture.Real, Main, Screen.Tablet);

    [Fact]
    public Task The_main_kinds_of_page_are_in_order_on_a_desk() => IsInOrder(fixture.Real, Main, Screen.Wide);

    [Fact]
    public async Task The_form_is_in_order_on_a_tablet_and_a_desk()
    {
        await IsInOrder(fixture.Invented, ["request/form"], Screen.Tablet);
        await IsInOrder(fixture.Invented, ["request/form"], Screen.Wide);
    }

    // One window for all: a window that is resized may draw its first frame as wide as it was.
    async Task IsInOrder(PublishedSite site, IEnumerable<string> kinds, Screen screen)
    {
        await using var visit = await fixture.OpenAloneAsync(site, "404.html", screen);
        List<string> wrong = [];
        foreach (var kind in kinds)
        {
            var look = Look.Of(site, kind);
            // A place within the page on show would be jumped to, and nothing drawn anew.
            if (look.Place.Contains('#', StringComparison.Ordinal)) await visit.Page.GotoAsync("about:blank");
            await visit.Page.GotoAsync(site.AddressOf(look.Place));
            wrong.AddRange((await Measures.WrongAsync(visit.Page, look)).Select(found => $"{kind}, {look.Place}: {found}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
