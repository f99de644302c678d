using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Stories;

/// <summary>A head teacher weighs two ways to save the staff's time, and asks who helps.</summary>
public sealed class HeadTeacherTests(BrowserFixture fixture) : StoryTest(fixture)
{
    [Fact]
    public async Task On_the_real_site_two_practices_stand_side_by_side_and_what_is_unknown_says_so()
    {
        await using var visit = await World.OpenAloneAsync(World.Real, "practices/");
        var table = await CompareAsync(visit, "出欠連絡", "グループウェア");

        // What neither tells is said once, below the table.
        await SaysAsync(visit.Page.GetByText("分からないこと："), "減った時間");
        await Expect(Row(table, "減った時間")).ToHaveCountAsync(0);
        await SaysAsync(Row(table, "根拠"), "8割を超え");
        Assert.DoesNotMatch("(^|[^0-9])0(分|時間)", await table.InnerTextAsync());
        await SeesAsync(visit, 1);

        // The address is the comparison: whoever gets it sees the same, without having chosen.
        await using var colleague = await World.OpenAloneAsync(World.Real, "compare/" + new Uri(visit.Page.Url).Query);
        await Expect(Comparison(colleague.Page).GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(3);
        await SaysAsync(colleague.Page.GetByText("分からないこと："), "減った時間");

        // Who helps: the practice's own page, then the page of everybody who can be asked.
        await Link(Comparison(colleague.Page), "出欠連絡").ClickAsync();
        await Expect(Body(colleague.Page).GetByText("問い合わせ先").First).ToBeVisibleAsync();
        await Link(colleague.Page.Locator(".site-header"), "相談・借りる").ClickAsync();
        await HasHeadingAsync(colleague.Page, "相談・借りる");
        Assert.Empty(colleague.Complaints);
    }

    [Fact]
    public async Task Where_figures_are_written_the_time_saved_and_who_helps_are_read_from_the_table()
    {
        await using var visit = await World.OpenAloneAsync(World.Invented, "practices/");
        var table = await CompareAsync(visit, "欠席連絡", "アンケート");

        await SaysAsync(Row(table, "減った時間"), "14時間");
        await SaysAsync(Row(table, "準備時間"), "2時間まで");
        await SaysAsync(Row(table, "問い合わせ先"), "学校支援課");
        await SaysAsync(Row(table, "支援"), "フォームの作り方の研修");
        await SeesAsync(visit, 2);
    }

    static async Task<ILocator> CompareAsync(Visit visit, params string[] titles)
    {
        foreach (var title in titles)
        {
            var card = Body(visit.Page).GetByRole(AriaRole.Listitem).Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = title }) }).Last;
            await card.GetByRole(AriaRole.Checkbox, new() { Name = "比べる" }).CheckAsync();
        }

        await Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2件" })).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "表で比べる" }).ClickAsync();
        var table = Comparison(visit.Page);
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(3);
        foreach (var title in titles) await Expect(table.GetByRole(AriaRole.Columnheader).Filter(new() { HasText = title })).ToHaveCountAsync(1);
        return table;
    }

    static ILocator Comparison(IPage page) => Body(page).GetByRole(AriaRole.Table);

    static ILocator Row(ILocator table, string name) =>
        table.GetByRole(AriaRole.Row).Filter(new() { Has = table.Page.GetByRole(AriaRole.Rowheader, new() { Name = name, Exact = true }) });
}
