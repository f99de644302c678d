using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>From a record to the form: what is put in, what the form offers with it, and what it says of the days.</summary>
public sealed class AskingTests(BrowserFixture fixture)
{
    const string Shown = "e => getComputedStyle(e).backgroundColor";

    [Fact]
    public async Task What_is_left_out_is_in_view_at_once()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "request/form/", Screen.Phone);
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await visit.Page.GetByLabel("学校名").PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-errors]")).ToBeFocusedAsync();
        var top = await visit.Page.Locator("[data-errors]").EvaluateAsync<double>("e => e.getBoundingClientRect().top");
        Assert.InRange(top, -4, 400);
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
    }

    [Fact]
    public async Task Once_put_in_the_way_to_the_form_is_the_button_and_taking_out_a_link()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "lessons/car/", Screen.Phone);
        var (add, way) = (visit.Page.Locator("[data-add]"), visit.Page.Locator("[data-form-link]"));
        var solid = await add.EvaluateAsync<string>(Shown);
        await add.ClickAsync();
        await Expect(add).ToHaveTextAsync("申込みから外す");
        await Expect(way).ToHaveTextAsync("申込みへ（1件）");
        Assert.Equal(solid, await way.EvaluateAsync<string>(Shown));
        Assert.NotEqual(solid, await add.EvaluateAsync<string>(Shown));
    }

    [Fact]
    public async Task A_lesson_brings_the_material_that_it_uses()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/", Screen.Phone);
        await FormVisit.PutAsync(visit.Page, "lessons/car");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "この授業の教材も入れる" }).ClickAsync();
        await Expect(visit.Page.Locator("[data-key='materials/car']")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("教材の貸出")).ToBeCheckedAsync();
        await Expect(visit.Page.GetByText("この授業の教材も入れる")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_free_day_of_the_calendar_is_filled_in()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "loans/car/", Screen.Phone);
        await FormVisit.OnThatDayAsync(visit.Page);
        var day = visit.Page.Locator(".months .free a").First;
        var from = (await day.GetAttributeAsync("href"))!.Split("from=")[1];
        await day.ClickAsync();
        await Expect(visit.Page.GetByLabel("使い始める日")).ToHaveValueAsync(from);
        await Expect(visit.Page.GetByLabel("教材の貸出")).ToBeCheckedAsync();
        Assert.EndsWith("/request/form/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_records_never_cut_the_sheet()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/", Screen.Phone);
        var page = visit.Page;
        await FormVisit.PutAsync(page, "lessons/car", "lessons/map", "lessons/river", "practices/absence", "practices/homework", "practices/meeting");
        await page.GetByLabel("質問・相談").CheckAsync();
        await page.Locator("[data-field=message] textarea").FillAsync("例示の質問です。");
        await FormVisit.IntroduceAsync(page);
        await FormVisit.Finish(page).ClickAsync();
        await Expect(FormVisit.End(page)).ToBeVisibleAsync();
        Assert.Equal("", await page.Locator("[data-cell=keys]").TextContentAsync());
        Assert.Equal(await page.Locator("[data-cell]").EvaluateAllAsync<bool>("cells => cells.some(c => c.textContent.includes('続きは別紙'))"),
            await page.Locator("[data-cut]").IsVisibleAsync());
    }

    [Fact]
    public async Task A_training_is_wished_for_in_time_and_before_the_loan_that_asks_for_it()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/", Screen.Phone);
        var page = visit.Page;
        await page.RouteAsync("**/materials/car/lending.json", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace(",\"trainingEnded\":true", "", StringComparison.Ordinal) });
        });
        await FormVisit.PutAsync(page, "materials/car", "services/training-next");
        await page.GetByLabel("教員の研修").CheckAsync();
        var wishes = page.Locator("[data-field=wishes]");
        await Expect(wishes).ToContainTextAsync("選べるのは、2026年12月13日（日）からです");
        await page.GetByLabel("第1希望").FillAsync("2026-12-10");
        await page.GetByLabel("第1希望").BlurAsync();
        await Expect(wishes.Locator(".error")).ToContainTextAsync("21日前まで");
        await page.GetByLabel("第1希望").FillAsync("2026-12-22");
        await page.GetByLabel("使い始める日").FillAsync("2026-12-22");
        await page.GetByLabel("使い終わる日").FillAsync("2026-12-24");
        await page.GetByLabel("使い終わる日").BlurAsync();
        await Expect(wishes.Locator(".error")).ToContainTextAsync("研修は、借りる前に受ける必要があります");
        await page.GetByLabel("第1希望").FillAsync("2026-12-21");
        await page.GetByLabel("第1希望").BlurAsync();
        await Expect(wishes.Locator(".error")).ToHaveCountAsync(0);
        await page.UnrouteAllAsync();
    }
}
