using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Stories;

/// <summary>A teacher of a special needs school looks for cases with severe intellectual disabilities, of which there is none yet.</summary>
public sealed class SpecialNeedsTeacherTests(BrowserFixture fixture) : StoryTest(fixture)
{
    const string Issue = "重度の知的障害に応じた事例の積み重ね";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_home_the_empty_cell_is_reached_in_two_clicks_with_the_official_issue_and_whom_it_names(int width)
    {
        await using var visit = await World.OpenAsync(World.Real, "", new Screen(width, 800));
        var page = visit.Page;
        await Link(Body(page), "障害種と程度").ClickAsync();

        // The first click shows the map: the cell says 0 and that the source asks for cases.
        await HasHeadingAsync(page, "掲載状況");
        var row = Body(page).GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "知的障害", Exact = true }) });
        var column = await Body(page).GetByRole(AriaRole.Columnheader).AllInnerTextsAsync();
        var cell = row.GetByRole(AriaRole.Cell).Nth(column.Select(text => text.Trim()).ToList().IndexOf("重度"));
        await Expect(cell).ToContainTextAsync(new Regex(@"0\s*件"));
        await SaysAsync(cell, "課題");
        await SaysAsync(Body(page), "優劣ではありません");
        await SeesAsync(visit, 1);

        // The second click opens it.
        await cell.GetByRole(AriaRole.Link).First.ClickAsync();
        await HasHeadingAsync(page, "知的障害・重度");
        await SaysAsync(Body(page), "0件");
        await SaysAsync(Body(page), "出典に書かれた課題");
        await SeesAsync(visit, 2);

        // From there: what the source says, and whom it names; nobody receives cases.
        var here = page.Url;
        await Link(Body(page), Issue).ClickAsync();
        var issue = page.Locator(":target");
        await SaysAsync(issue, "知的障害");
        await Expect(issue).ToBeInViewportAsync();
        await issue.Locator("[role=doc-noteref]").First.ClickAsync();
        await SaysAsync(page.Locator(".sources li:target"), "ICT活用スキル向上ＰＪ ４年間の課題");
        await SeesAsync(visit, 3);

        await page.GotoAsync(here);
        await Expect(Body(page).GetByRole(AriaRole.Heading, new() { Name = "ほかの手がかり" })).ToBeVisibleAsync();
        await Expect(Link(Body(page), "事例を寄せる")).ToHaveCountAsync(0);
        await Link(Body(page), "だれに聞くか").ClickAsync();
        await HasHeadingAsync(page, "だれに聞くか");
        await SaysAsync(Body(page), "未照会");
        await SeesAsync(visit, 4);
    }
}
