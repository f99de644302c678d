using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>A form that was begun is not lost without a word, and goes on from a file when the reader asks for one.</summary>
public sealed class DraftTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("request/form/")]
    [InlineData("request/report/")]
    public async Task Leaving_what_was_typed_is_asked_about(string place)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, place);
        var page = visit.Page;
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            Assert.Equal(DialogType.BeforeUnload, dialog.Type);
            asked++;
            await dialog.DismissAsync();
        };
        await page.ReloadAsync();
        Assert.Equal(0, asked);
        await FormVisit.UnfoldAsync(page);
        var school = page.Locator(".form [data-field] :is(input[type=text], textarea)").Locator("visible=true").First;
        await school.ClickAsync();
        await page.Keyboard.TypeAsync("例示");
        await LeaveAsync();
        Assert.Equal(1, asked);
        await Expect(school).ToHaveValueAsync("例示");

        // Saved, it may be left; typed on, it is asked about again.
        await FormVisit.SavedAsync(page, "[data-keep]");
        await Expect(page.Locator("[data-draft-said]")).ToHaveTextAsync("ここまでに書いたものを、ファイルに保存しました。");
        await school.ClickAsync();
        await page.Keyboard.TypeAsync("市立");
        await LeaveAsync();
        Assert.Equal(2, asked);
        await FormVisit.SavedAsync(page, "[data-keep]");
        await page.ReloadAsync();
        Assert.Equal(2, asked);
        await Expect(school).ToHaveValueAsync("");

        async Task LeaveAsync()
        {
            await page.EvaluateAsync("location.href = '../'");
            for (var i = 0; i < 100 && asked == 0; i++) await Task.Delay(50, TestContext.Current.CancellationToken);
            await page.WaitForTimeoutAsync(300);
        }
    }

    [Fact]
    public async Task A_request_goes_on_from_its_file_on_another_device()
    {
        string draft;
        await using (var first = await fixture.OpenAloneAsync(fixture.Invented, "request/form/"))
        {
            var page = first.Page;
            await FormVisit.PutAsync(page, "materials/car", "services/training");
            await FormVisit.IntroduceAsync(page);
            await page.GetByLabel("使い始める日").FillAsync("2027-01-13");
            await page.GetByLabel("使い終わる日").FillAsync("2027-01-15");
            await page.GetByLabel("空きを待ちます").CheckAsync();
            await page.GetByLabel("目的").FillAsync("手順を\n考える授業。");
            await page.GetByLabel("第1希望").FillAsync("2026-12-15");
            await page.GetByLabel("送ってほしい").CheckAsync();
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "教員の研修" }).UncheckAsync();
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "内容の説明" }).CheckAsync();
            await FormVisit.UnfoldAsync(page);
            draft = await FormVisit.SavedAsync(page, "[data-keep]");
            Assert.Empty(first.Complaints);
        }

        await using var second = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        await FormVisit.OnThatDayAsync(second.Page);
        await ResumeAsync(second.Page, draft);
        await Expect(second.Page.Locator("[data-draft-said]")).ToHaveTextAsync("「draft.json」の続きを読み込みました。");
        foreach (var (kind, on) in new[] { ("教材の貸出", true), ("教員の研修", false), ("内容の説明", true), ("質問・相談", false) })
            await Expect(second.Page.GetByRole(AriaRole.Checkbox, new() { Name = kind })).ToBeCheckedAsync(new() { Checked = on });
        await Expect(second.Page.GetByLabel("使い終わる日")).ToHaveValueAsync("2027-01-15");
        await Expect(second.Page.GetByLabel("空きを待ちます")).ToBeCheckedAsync();
        await Expect(second.Page.GetByLabel("目的")).ToHaveValueAsync("手順を\n考える授業。");
        await Expect(second.Page.GetByLabel("第1希望")).ToHaveValueAsync("2026-12-15");
        await Expect(second.Page.GetByLabel("送ってほしい")).ToBeCheckedAsync();
        await Expect(second.Page.GetByLabel("校種")).ToHaveValueAsync("小学校");
        foreach (var term in await second.Page.Locator("[data-form=all] input").AllAsync()) await term.CheckAsync();
        await FormVisit.Finish(second.Page).ClickAsync();
        await Expect(FormVisit.End(second.Page)).ToBeVisibleAsync();
        Assert.Empty(second.Complaints);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"knowledgebase-request/1\",\"form\":\"request\"}")]
    [InlineData("{\"format\":\"knowledgebase-draft/1\",\"form\":\"report\"}")]
    public async Task Another_file_changes_nothing(string text)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        await visit.Page.GetByLabel("氏名").FillAsync("例示 花子");
        await ResumeAsync(visit.Page, text);
        await Expect(visit.Page.Locator("[data-draft-said]")).ToContainTextAsync("途中まで保存したファイルではありません。何も変えていません。");
        await Expect(visit.Page.GetByLabel("氏名")).ToHaveValueAsync("例示 花子");
    }

    [Fact]
    public async Task A_file_made_by_hand_can_set_texts_and_nothing_else()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        await ResumeAsync(visit.Page, """
            {"format":"knowledgebase-draft/1","form":"request","records":["../evil","services/training",7],"loans":{"__proto__":{"from":["x"]}},
             "fields":{"kinds":["教員の研修","<b>"],"person.name":["<img src=x onerror=alert(1)>"],"school.type":["塾"],"message":{"x":1},"wishes":"2026"}}
            """);
        await Expect(visit.Page.GetByLabel("氏名")).ToHaveValueAsync("<img src=x onerror=alert(1)>");
        await Expect(visit.Page.Locator("[data-key]")).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByLabel("校種")).ToHaveValueAsync("");
        await Expect(visit.Page.Locator("#f-message")).ToHaveValueAsync("");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_the_reader_keeps_on_the_device_outlives_the_page_names_nobody_and_can_be_erased()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        var page = visit.Page;
        await FormVisit.PutAsync(page, "materials/car");
        await page.GetByLabel("目的").FillAsync("手順を考える授業。");
        await FormVisit.IntroduceAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "この端末に残す" }).ClickAsync();
        await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("2026年11月29日（日）に消えます。");
        // What comes after that is kept with it; what nobody needs to write is seen again where something was written.
        await page.GetByLabel("使い始める日").FillAsync("2027-01-13");
        await FormVisit.UnfoldAsync(page);
        await page.GetByLabel("学年").FillAsync("5年");

        visit.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("この端末に残していた続きです。");
        await Expect(page.GetByLabel("目的")).ToHaveValueAsync("手順を考える授業。");
        await Expect(page.GetByLabel("使い始める日")).ToHaveValueAsync("2027-01-13");
        await Expect(page.GetByLabel("学年")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("学年")).ToHaveValueAsync("5年");
        await Expect(page.GetByLabel("学校名")).ToHaveValueAsync("例示市立例示小学校");
        await Expect(page.GetByLabel("氏名")).ToHaveValueAsync("");
        var kept = await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })");
        Assert.DoesNotContain("例示 花子", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("school.example", kept, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "残したものを消す" }).ClickAsync();
        Assert.Equal("""["request"]""", await page.EvaluateAsync<string>("JSON.stringify(Object.keys(localStorage))"));
        await page.GetByLabel("目的").FillAsync("もう残さない。");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("目的")).ToHaveValueAsync("");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("")]
    [InlineData("いつまでも")]
    public async Task What_was_kept_too_long_ago_is_gone(string last)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        await FormVisit.OnThatDayAsync(visit.Page);
        await visit.Page.EvaluateAsync("last => localStorage.setItem('draft-request', JSON.stringify([last, { format: 'knowledgebase-draft/1', form: 'report', fields: { message: ['古い'] } }]))", last);
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("#f-message")).ToHaveValueAsync("");
        Assert.Equal("[]", await visit.Page.EvaluateAsync<string>("JSON.stringify(Object.keys(localStorage))"));
    }

    static Task ResumeAsync(IPage page, string text) => page.Locator("[data-resume]").SetInputFilesAsync(
        new FilePayload { Name = "draft.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
}
