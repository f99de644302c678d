using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Pages;

/// <summary>Finding and comparing cases without searching.</summary>
public sealed class FindingTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Two_clicks_from_home_lead_to_the_cell_where_a_source_asks_for_cases()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");
        await visit.Page.Locator("main a[href='/gaps/disability/']").ClickAsync();
        await visit.Page.Locator("td.asked a").First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(fixture.Real.AddressOf("practices/by/disability/intellectual/degree/severe/"));
        await Expect(visit.Page.Locator("#list")).ToHaveTextAsync("実践事例 0件");
        await Expect(visit.Page.Locator(".browse-list a[href='/projects/ict-skill/#issue-sne-severe']")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#send")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("section:has(#send) a[href='/whom/']")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_is_chosen_on_a_list_is_compared_in_a_table_and_can_be_taken_out_and_back()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "practices/");
        await Choose(visit, "出欠連絡・アンケート");
        await Choose(visit, "クラウド型グループウェア");
        await Expect(visit.Page.Locator(".compare-bar [role=status]")).ToHaveTextAsync("2件を選んでいます。");
        await visit.Page.GetByText("表で比べる").ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(fixture.Real.AddressOf("compare/?r=practices/absence-form,practices/groupware"));
        await Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(3);
        await Expect(visit.Page.GetByRole(AriaRole.Row, new() { Name = "減った時間" })).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("[data-silent]")).ToContainTextAsync("減った時間");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(LayoutTests.TextOutsideWindow));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "学校でのクラウド型グループウェアの活用を外す" }).ClickAsync();
        await Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(2);
        await Expect(visit.Page).ToHaveURLAsync(fixture.Real.AddressOf("compare/?r=practices/absence-form"));
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(3);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_fourth_is_not_taken()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "practices/");
        var buttons = visit.Page.Locator(".cards > li .compare input");
        for (var i = 0; i < 4; i++) await buttons.Nth(i).ClickAsync();
        await Expect(visit.Page.Locator(".compare-bar [role=status]")).ToHaveTextAsync("比べられるのは3件までです。");
        await Expect(visit.Page.Locator(".compare input:checked")).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData("__proto__")]
    [InlineData("javascript:alert(1)")]
    [InlineData("../sources/tenken-r5")]
    [InlineData("practices/../practices/absence-form")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("projects/ict-skill")]
    public async Task What_is_no_practice_or_lesson_is_named_as_not_found(string hostile)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "compare/?r=" + Uri.EscapeDataString(hostile));
        await Expect(visit.Page.Locator("[data-missing]")).ToHaveTextAsync($"「{hostile}」は見つかりません。");
        await Expect(visit.Page.Locator("[data-none]")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_very_long_address_is_cut_and_an_unknown_id_is_named()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "compare/?r=" + new string('x', 7_000) + ",practices/no-such,practices/absence-form");
        await Expect(visit.Page.Locator("[data-missing]")).ToContainTextAsync("「practices/no-such」は見つかりません。");
        await Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(2);
        Assert.InRange((await visit.Page.Locator("[data-missing]").InnerTextAsync()).Length, 1, 200);
    }

    [Fact]
    public async Task A_former_name_is_compared_as_the_record_it_became_and_once()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "compare/?r=practices/survey-form,practices/absence-form,lessons/netlit-plan");
        await Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(3);
        await Expect(visit.Page.Locator(".comparison thead a").First).ToHaveAttributeAsync("href", "/practices/absence-form/");
        await Expect(visit.Page.Locator(".comparison thead a").Last).ToHaveAttributeAsync("href", "/practices/netlit-class/");
        await Expect(visit.Page.Locator("[data-missing]")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Without_a_script_the_page_says_how_to_read_two_pages_side_by_side()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "compare/?r=practices/absence-form", Screen.Wide with { Scripts = false });
        await Expect(visit.Page.GetByText("二つのページを別々の窓で開く")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[data-table]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_comparison_has_no_barrier_that_axe_knows()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Real, "compare/?r=practices/absence-form,practices/groupware,practices/text-prog");
        await Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(4);
        Assert.Empty(await AccessibilityTests.BarriersAsync(visit.Page));
        await visit.Page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(LayoutTests.TextOutsideWindow));
    }

    static Task Choose(Visit visit, string title) =>
        visit.Page.Locator(".cards > li", new() { HasText = title }).First.Locator(".compare input").ClickAsync();
}
