namespace Knowledgebase.Browser.Looks;

/// <summary>Pages on paper.</summary>
public sealed class PrintTests(BrowserFixture fixture)
{
    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task On_paper_a_page_keeps_its_content_and_drops_its_navigation(string kind)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, PageKinds.Place(fixture.Real, kind));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Empty(await visit.Page.Locator("nav:visible, .skip:visible, .to-top:visible").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData("one of projects")]
    [InlineData("one of practices")]
    [InlineData("one of indicators")]
    [InlineData("list of issues")]
    public async Task A_page_can_be_kept_as_a_PDF(string kind)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, PageKinds.Place(fixture.Real, kind));
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 1, 40);
    }
}
