namespace Knowledgebase.Browser.Looks;

/// <summary>The measures themselves: faults of the kinds that once went unseen are put into pages on purpose, and found.</summary>
public sealed class MeasuresTests(BrowserFixture fixture)
{
    [Theory]
    // Text of one part is laid out by the rule of another, and what the page is for begins below the first screen.
    [InlineData("results", ".findings { white-space: pre-wrap } .found { block-size: 60vh }", "late: [data-hit] begins at ")]
    [InlineData("list of practices", ".page-title { min-block-size: 90vh }", "late: .cards > li begins at ")]
    [InlineData("request/form", ".form > form::before { content: ''; display: block; block-size: 130vh }", "late: .field :is(input, textarea, select) begins at ")]
    // A part is cut off by what it stands in.
    [InlineData("suggestions at home", ".search { clip-path: inset(0 -100vmax) }", "clipped: 「「アンケート」の結果をすべて見る", " by form.search")]
    [InlineData("one of organizations", ".lead { block-size: 1em; overflow: hidden }", "clipped: ", " by p.lead")]
    [InlineData("one of organizations", ".lead { inline-size: 10em; white-space: nowrap; overflow-x: clip; text-overflow: ellipsis }", "clipped: ", " by p.lead")]
    [InlineData("whom", ".table-region { inline-size: 10em } caption { white-space: nowrap }", "clipped: ", " by div.table-region")]
    // Something lies on something else.
    [InlineData("one of organizations", ".lead { line-height: .7 }", "overlapping: ")]
    [InlineData("one of organizations", ".lead { margin-block-end: -8em }", "overlapping: ")]
    [InlineData("one of practices", ".sources a { padding: 1.5rem; border: 1px solid }", "overlapping: the box a ")]
    // Long words of a title fall apart although they would fit a line of their own.
    [InlineData("home", "h1 { word-break: break-all; inline-size: 9.5em; text-wrap: wrap }", "broken: ")]
    public async Task A_fault_that_is_put_there_on_purpose_is_found(string kind, string fault, string begins, string says = "")
    {
        var site = kind == "request/form" ? fixture.Invented : fixture.Real;
        var look = Look.Of(site, kind);
        await using var visit = await fixture.OpenAsync(site, look.Place, Screen.Phone);
        await visit.Page.EvaluateAsync(
            "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [sheet]; }", fault);
        Assert.Contains(await Measures.WrongAsync(visit.Page, look), found =>
            found.StartsWith(begins, StringComparison.Ordinal) && found.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_moves_what_is_missing_and_what_never_comes_is_found()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "terms/ict/", Screen.Phone);
        await visit.Page.Locator("main").EvaluateAsync("main => main.prepend('例示の広告 '.repeat(50))");
        Assert.Contains(await Measures.WrongAsync(visit.Page, new("", "h1", 9)), found => found.StartsWith("moved: ", StringComparison.Ordinal));
        Assert.Contains("nothing to see of .no-such-part", await Measures.WrongAsync(visit.Page, new("", ".no-such-part")));
    }
}
