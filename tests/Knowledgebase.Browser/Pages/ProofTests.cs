namespace Knowledgebase.Browser.Pages;

/// <summary>Proof is one step away: numbers lead to their sources, and what is folded opens by its address, with and without a script, and on paper.</summary>
public sealed class ProofTests(BrowserFixture fixture)
{
    static readonly Screen Scriptless = Screen.Wide with { Scripts = false };

    /// <summary>Of many sources the list is folded; a number opens it all the same.</summary>
    [Theory]
    [InlineData("practices/absence-form/")]
    [InlineData("projects/ict-skill/")]
    public async Task A_number_leads_to_the_place_in_the_source(string place)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, place, Scriptless);
        var number = visit.Page.Locator("main sup a:visible").First;
        await number.ClickAsync();
        var note = visit.Page.Locator(".sources li:target");
        await Assertions.Expect(note).ToBeInViewportAsync();
        await note.Locator("a").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sources/"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_folded_opens_by_its_address(bool scripts)
    {
        const string inside = ".history dl";
        var screen = scripts ? Screen.Wide : Scriptless;
        await using var closed = await fixture.OpenAsync(fixture.Real, "practices/absence-form/", screen);
        await Assertions.Expect(closed.Page.Locator(inside)).Not.ToBeVisibleAsync();
        await using var opened = await fixture.OpenAsync(fixture.Real, "practices/absence-form/#page-history", screen);
        await Assertions.Expect(opened.Page.Locator(inside)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_nothing_is_folded()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "practices/absence-form/");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".history dl")).ToBeVisibleAsync();
    }
}
