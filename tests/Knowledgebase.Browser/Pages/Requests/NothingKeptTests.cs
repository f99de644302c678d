using System.Collections.Concurrent;

namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>What is typed into a form stays in the page: no storage keeps it, no request carries it, no address shows it.</summary>
public sealed class NothingKeptTests(BrowserFixture fixture)
{
    const string Secret = "himitsu";

    const string Kept = """
        async () => JSON.stringify([
          { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state, document.title, window.name,
          (await indexedDB.databases()).map(one => one.name), await caches.keys(),
        ])
        """;

    [Theory]
    [InlineData("request/form/")]
    [InlineData("request/report/")]
    public async Task Nothing_that_is_typed_is_kept_or_sent(string place)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, place);
        var page = visit.Page;
        var sent = new ConcurrentQueue<string>();
        page.Request += (_, request) => sent.Enqueue($"{request.Method} {request.Url} {request.PostData}");
        await FormVisit.OnThatDayAsync(page);
        await page.EvaluateAsync("localStorage.setItem('request', JSON.stringify(['materials/car', 'lessons/car']))");
        await page.ReloadAsync();
        await FormVisit.UnfoldAsync(page);
        await TypeEverywhereAsync(page);
        await FormVisit.Finish(page).ClickAsync();
        await Assertions.Expect(FormVisit.End(page)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-annex] pre")).ToContainTextAsync(Secret);

        Assert.DoesNotContain(Secret, await page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
        Assert.Equal("""["request"]""", await page.EvaluateAsync<string>("JSON.stringify(Object.keys(localStorage))"));
        Assert.Equal(fixture.Invented.AddressOf(place), page.Url);
        var letter = await page.Locator("[data-mail]").GetAttributeAsync("href");
        Assert.DoesNotContain(Secret, letter!, StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.DoesNotContain(Secret, string.Join('\n', await page.Locator(".form input, .form textarea").EvaluateAllAsync<string[]>("all => all.map(one => one.value)")), StringComparison.Ordinal);
        Assert.All(sent, request => Assert.StartsWith("GET " + fixture.Invented.Origin, request, StringComparison.Ordinal));
        Assert.All(sent, request => Assert.DoesNotContain(Secret, request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_typed_into_the_search_boxes_of_a_form_page_is_not_kept_either()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        foreach (var box in await visit.Page.GetByRole(AriaRole.Searchbox).AllAsync()) await box.FillAsync(Secret);
        Assert.DoesNotContain(Secret, await visit.Page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("request/form/", "紙の申込書を印刷して書いてください。")]
    [InlineData("request/report/", "白い紙に「利用報告」と書き")]
    public async Task Without_a_script_the_page_offers_paper_and_no_form(string place, string paper)
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, place, Screen.Wide with { Scripts = false });
        await Assertions.Expect(visit.Page.Locator(".form form")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(paper);
    }

    static async Task TypeEverywhereAsync(IPage page)
    {
        foreach (var one in await page.Locator(".form input[type=checkbox]").AllAsync())
            if (await one.IsVisibleAsync()) await one.CheckAsync();
        foreach (var one in await page.Locator(".form input[type=checkbox]").AllAsync())
            if (await one.IsVisibleAsync()) await one.CheckAsync();
        foreach (var group in await page.Locator(".form fieldset:has([type=radio])").AllAsync())
            if (await group.IsVisibleAsync()) await group.Locator("[type=radio]").First.CheckAsync();
        foreach (var field in await page.Locator(".form :is(input[type=text], input[type=email], input[type=tel], textarea)").AllAsync())
        {
            if (!await field.IsVisibleAsync()) continue;
            var form = await field.EvaluateAsync<string>("one => one.closest('[data-form]').dataset.form");
            await field.FillAsync(form switch { "mail" => Secret + "@school.example", "phone" => "027-000-0000", "number" => "1", "year" => "2026", _ => Secret });
        }

        foreach (var choice in await page.Locator(".form select").AllAsync())
            if (await choice.IsVisibleAsync()) await choice.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        foreach (var (name, day) in new[] { ("from", "2026-12-21"), ("until", "2026-12-28") })
            foreach (var field in await page.Locator($"[data-field={name}] input").AllAsync()) await field.FillAsync(day);
    }
}
