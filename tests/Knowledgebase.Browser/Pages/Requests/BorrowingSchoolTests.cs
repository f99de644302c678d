using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>A school borrows a kit for a free week and asks for the training in the same request, on a phone.</summary>
public sealed class BorrowingSchoolTests(BrowserFixture fixture) : StoryTest(fixture)
{
    static readonly Screen Phone = new(360, 740);

    [Fact]
    public async Task A_school_borrows_a_kit_and_asks_for_its_training_in_one_request()
    {
        await using var visit = await World.OpenAloneAsync(World.Invented, "materials/car/", Phone);
        var page = visit.Page;
        await FormVisit.OnThatDayAsync(page);

        // The calendar first.
        await Link(Body(page), "空き状況のカレンダー").ClickAsync();
        await SaysAsync(Body(page), "2026年11月20日現在の予定です");
        await SaysAsync(Body(page).GetByRole(AriaRole.Table).First, "2027年1月12日〜2027年2月5日");
        await SeesAsync(visit, 1);
        await Link(Body(page), "この教材のページ").ClickAsync();

        // Then the request.
        await page.GetByRole(AriaRole.Button, new() { Name = "申込みに入れる" }).ClickAsync();
        await Expect(page.Locator("[data-said]")).ToHaveTextAsync("申込みに入れました。いま1件です。");
        await Link(Body(page), "申込みへ").ClickAsync();
        await HasHeadingAsync(page, "申込みを書く");
        await SaysAsync(Body(page), "終わってから365日で消します");
        // The kit in the request has ticked what is asked for.
        await Expect(page.GetByLabel("教材の貸出")).ToBeCheckedAsync();
        await SaysAsync(page.Locator(".loan-title"), "小さな車の教材一式");

        // Part of the wish is away: the day is named, and the rest of the wish can be taken.
        await page.GetByLabel("使い始める日").FillAsync("2026-12-16");
        await page.GetByLabel("使い終わる日").FillAsync("2026-12-24");
        await SaysAsync(page.Locator(".loan-said"), "で空きがありません");
        await SaysAsync(page.Locator(".loan-said"), "希望のうち、12月21日（月）から12月24日（木）までなら空いています。");
        await page.GetByRole(AriaRole.Button, new() { Name = "この期間にする：12月21日（月）から12月24日（木）まで" }).ClickAsync();
        await Expect(page.GetByLabel("使い始める日")).ToHaveValueAsync("2026-12-21");
        await SaysAsync(page.Locator(".loan-said"), "この期間は空いています");

        // Two weeks from now it is away, and too soon besides: the next free days can be taken.
        await page.GetByLabel("使い始める日").FillAsync("2026-12-01");
        await page.GetByLabel("使い終わる日").FillAsync("2026-12-07");
        await SaysAsync(page.Locator(".loan-said"), "14日前までに申し込む決まりです");
        await SaysAsync(page.Locator(".loan-said"), "運ぶ日と点検の日");
        // The day and all that is away on it; a week is offered for the week that was wished.
        await SaysAsync(page.Locator(".loan-said"), "12月7日（月）は、貸出と修理で空きがありません（貸出 1組 12月1日（火）から12月18日（金）まで、修理 1組 12月7日（月）から12月16日（水）まで）。");
        await page.Locator(".loan-said button").ClickAsync();
        await Expect(page.GetByLabel("使い始める日")).ToHaveValueAsync("2026-12-22");
        await Expect(page.GetByLabel("使い終わる日")).ToHaveValueAsync("2026-12-28");
        await SaysAsync(page.Locator(".loan-said"), "この期間は空いています");
        // The training that the kit requires is one press away.
        await SaysAsync(page.Locator(".loan"), "研修「小さな車の使い方の研修」を受ける必要があります。");
        await page.GetByRole(AriaRole.Button, new() { Name = "この研修も一緒に頼む" }).ClickAsync();
        await Expect(page.GetByLabel("教員の研修")).ToBeCheckedAsync();
        await page.GetByLabel("第1希望").FillAsync("2026-12-13");
        await SaysAsync(page.Locator("[data-field=wishes]"), "2026年12月13日（日）は、係の休みの日です。");
        await page.GetByLabel("第1希望").FillAsync("2026-12-15");

        // What is left out is told at the top and at its place, and nothing written is lost.
        await FormVisit.Finish(page).ClickAsync();
        var errors = page.Locator("[data-errors]");
        await Expect(errors).ToBeFocusedAsync();
        await SaysAsync(errors, "学校名を書いてください。");
        await SaysAsync(errors, "確かめた条件を、一つずつ確かめて印を付けてください。");
        await SeesAsync(visit, 2);
        await errors.GetByRole(AriaRole.Link, new() { Name = "学校名を書いてください。" }).ClickAsync();
        await Expect(page.GetByLabel("学校名")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("第1希望")).ToHaveValueAsync("2026-12-15");

        foreach (var term in await page.Locator("[data-form=all] input").AllAsync()) await term.CheckAsync();
        await page.GetByLabel("目的").FillAsync(string.Concat(Enumerable.Repeat("車を走らせて手順を考える授業をする。", 16)));
        await FormVisit.IntroduceAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Expect(FormVisit.End(page)).ToBeFocusedAsync();
        await SaysAsync(FormVisit.End(page), "まだ送られていません");
        await SeesAsync(visit, 3);

        await OnPaperAsync(page);
        await AsFileAsync(page);
        Assert.Empty(visit.Complaints);
    }

    static async Task OnPaperAsync(IPage page)
    {
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.Equal(1, pdf.Split("/Type /Page\n").Length - 1);
        // As wide as the paper between its margins.
        await page.SetViewportSizeAsync(688, 1_000);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var sheet = page.Locator(".sheet");
        await SaysAsync(sheet, "例示市立例示小学校");
        await SaysAsync(sheet, "小さな車の教材一式 2026年12月22日（火）から2026年12月28日（月）まで 1組");
        await SaysAsync(sheet, "教員の研修、教材の貸出");
        await SaysAsync(sheet, "（続きは別紙）");
        await SaysAsync(sheet, "校長承認印");
        await SaysAsync(sheet, "☑ ほかの学校や人に貸しません。");
        await SaysAsync(sheet, "記録の番号：materials/car");
        Assert.Empty(await sheet.EvaluateAsync<string[]>(
            "sheet => [...sheet.querySelectorAll('dd')].filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.textContent)"));
        Assert.Empty(await page.Locator("header:visible, footer:visible, h1:visible, .ways-out:visible").AllInnerTextsAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    static async Task AsFileAsync(IPage page)
    {
        var saved = await FormVisit.SavedAsync(page, "[data-json]");
        var found = new List<Diagnostic>();
        var file = RequestEnvelope<SchoolRequest>.Read(
            new SourceFile("request.json", Encoding.UTF8.GetBytes(saved)), RequestFormats.Request, "request", SchoolRequest.Group, found);
        Assert.Empty(found.Select(f => f.Message));
        var request = file!.Value;
        Assert.StartsWith("r-20261122-", request.Id, StringComparison.Ordinal);
        Assert.Equal([RequestKind.Training, RequestKind.Loan], request.Kinds);
        Assert.Equal(["materials/car", "services/training-next"], request.About.Select(a => a.Target.ToString()));
        Assert.Equal(new DateOnly(2026, 12, 22), Assert.Single(request.Loans).From);
        Assert.Equal("例示 花子", request.Person.Name);
        Assert.Equal(4, request.Agreed.Length);

        var changed = new List<Diagnostic>();
        Assert.Null(RequestEnvelope<SchoolRequest>.Read(new SourceFile("request.json", Encoding.UTF8.GetBytes(saved.Replace("花子", "太郎", StringComparison.Ordinal))),
            RequestFormats.Request, "request", SchoolRequest.Group, changed));
        Assert.Equal(["KB0702"], changed.Select(c => c.Code.Id));
        Assert.Contains("学校名：例示市立例示小学校", await FormVisit.SavedAsync(page, "[data-text]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_becomes_a_file_that_the_office_reads()
    {
        await using var visit = await World.OpenAloneAsync(World.Invented, "request/report/");
        var page = visit.Page;
        await FormVisit.OnThatDayAsync(page);
        await page.EvaluateAsync("localStorage.setItem('request', JSON.stringify(['lessons/car']))");
        await page.ReloadAsync();
        await page.GetByLabel("申込みの番号").FillAsync("ｒ-20261122-0123456789ab");
        await page.GetByLabel("校種").SelectOptionAsync("小学校");
        await page.GetByLabel("年度").FillAsync("令和８年度");
        await page.GetByLabel("変えたところ").FillAsync("3時間を4時間に延ばした。\n絵文字👩‍🏫も\tタブも書いた。");
        await page.GetByLabel("どうなったか").FillAsync("全部の班が課題を終えた。");
        await page.GetByLabel("はい").CheckAsync();
        await FormVisit.Finish(page).ClickAsync();
        await Expect(FormVisit.End(page)).ToBeVisibleAsync();

        var found = new List<Diagnostic>();
        var bytes = Encoding.UTF8.GetBytes(await FormVisit.SavedAsync(page, "[data-json]"));
        var report = RequestEnvelope<UseReport>.Read(new SourceFile("report.json", bytes), RequestFormats.Report, "report", UseReport.Group, found);
        Assert.Empty(found.Select(f => f.Message));
        Assert.True(report!.Value.Publish);
        Assert.Equal("r-20261122-0123456789ab", report.Value.Request);
        Assert.Equal(2026, report.Value.Year.Year);
    }

    [Fact]
    public async Task Days_that_are_taken_can_be_waited_for()
    {
        await using var visit = await World.OpenAloneAsync(World.Invented, "request/form/");
        var page = visit.Page;
        await FormVisit.OnThatDayAsync(page);
        await page.EvaluateAsync("localStorage.setItem('request', JSON.stringify(['materials/car']))");
        await page.ReloadAsync();
        await page.GetByLabel("使い始める日").FillAsync("2027-01-13");
        await page.GetByLabel("使い終わる日").FillAsync("2027-01-15");
        foreach (var term in await page.Locator("[data-form=all] input").AllAsync()) await term.CheckAsync();
        await page.GetByLabel("目的").FillAsync("手順を考える授業をする。");
        await FormVisit.IntroduceAsync(page);
        await FormVisit.Finish(page).ClickAsync();
        await SaysAsync(page.Locator("[data-errors]"), "「空きを待ちます」に印を付けてください。");

        await page.GetByLabel("空きを待ちます").CheckAsync();
        await FormVisit.Finish(page).ClickAsync();
        await SaysAsync(FormVisit.End(page).Locator(".sheet"), "（空きがないときは待ちます）");
        var bytes = Encoding.UTF8.GetBytes(await FormVisit.SavedAsync(page, "[data-json]"));
        var found = new List<Diagnostic>();
        var file = RequestEnvelope<SchoolRequest>.Read(new("request.json", bytes), RequestFormats.Request, "request", SchoolRequest.Group, found);
        Assert.Empty(found.Select(f => f.Message));
        Assert.Equal("空きがないときは待ちます：小さな車の教材一式", file!.Value.Message);
    }

    [Theory]
    [InlineData("12027-01-13", "12027-01-15")]
    [InlineData("0027-01-13", "0027-01-15")]
    [InlineData("2127-01-13", "2127-01-15")]
    [InlineData("2027-01-13", "9999-12-31")]
    public async Task A_year_mistyped_is_told_and_never_written(string from, string until)
    {
        await using var visit = await World.OpenAloneAsync(World.Invented, "request/form/");
        var page = visit.Page;
        await FormVisit.PutAsync(page, "materials/car", "services/training");
        await FormVisit.IntroduceAsync(page);
        await page.GetByLabel("目的").FillAsync("手順を考える授業をする。");
        foreach (var term in await page.Locator("[data-form=all] input").AllAsync()) await term.CheckAsync();
        // As typed: a browser takes such years from the keyboard.
        foreach (var (field, day) in new[] { ("[data-loan] [data-field=from]", from), ("[data-loan] [data-field=until]", until), ("[data-field=wishes]", until) })
            await page.Locator($"{field} input").First.EvaluateAsync("(one, day) => { one.value = day; one.dispatchEvent(new Event('change', { bubbles: true })); }", day);
        await SaysAsync(page.Locator("[data-field=wishes]"), "年の数字を確かめてください。");
        await FormVisit.Finish(page).ClickAsync();
        await SaysAsync(page.Locator("[data-errors]"), "年の数字を確かめてください。");
        await Expect(FormVisit.End(page)).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Where_nobody_receives_requests_the_menu_leads_to_what_the_source_says_and_to_the_offices()
    {
        await using var visit = await World.OpenAloneAsync(World.Real, "", Phone);
        await visit.Page.GetByText("メニュー", new() { Exact = true }).ClickAsync();
        await Link(visit.Page.Locator(".site-header"), "相談・借りる").ClickAsync();
        await SaysAsync(Body(visit.Page), "このサイトは、申込みを受け付けていません。");
        await SaysAsync(Body(visit.Page), "支援をする必要がある");
        await Expect(Link(Body(visit.Page), "義務教育課")).ToBeVisibleAsync();
        await SaysAsync(Body(visit.Page), "問い合わせる前に決めておくとよいこと");
        await Expect(visit.Page.Locator("[data-add], .form, .sheet")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_blank_form_is_one_page()
    {
        await using var visit = await World.OpenAsync(World.Invented, "request/blank/", Screen.Wide with { Scripts = false });
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.Equal(1, pdf.Split("/Type /Page\n").Length - 1);
    }
}
