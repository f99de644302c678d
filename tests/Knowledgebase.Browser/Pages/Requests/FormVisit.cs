namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>A form as a reader fills it in, on a fixed day.</summary>
static class FormVisit
{
    /// <summary>The button that checks and finishes.</summary>
    public static ILocator Finish(IPage page) => page.Locator(".form [type=submit]");

    /// <summary>What the finished form shows.</summary>
    public static ILocator End(IPage page) => page.Locator("[data-end]");

    /// <summary>The day of the invented site, whatever day it is.</summary>
    public static Task OnThatDayAsync(IPage page) => page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 22, 1, 0, 0, DateTimeKind.Utc));

    /// <summary>Puts records into the request and opens the form anew.</summary>
    public static async Task PutAsync(IPage page, params string[] keys)
    {
        await OnThatDayAsync(page);
        await page.EvaluateAsync("keys => localStorage.setItem('request', JSON.stringify(keys))", keys);
        await page.ReloadAsync();
    }

    /// <summary>Writes who asks.</summary>
    public static async Task IntroduceAsync(IPage page)
    {
        await page.GetByLabel("学校名").FillAsync("例示市立例示小学校");
        await page.GetByLabel("校種").SelectOptionAsync("小学校");
        await page.GetByLabel("氏名").FillAsync("例示 花子");
        await page.GetByLabel("メール", new() { Exact = true }).FillAsync("rei@school.example");
    }

    /// <summary>Shows what nobody needs to write.</summary>
    public static Task UnfoldAsync(IPage page) => page.EvaluateAsync("for (const one of document.querySelectorAll('.form details')) one.open = true");

    /// <summary>What a link that offers a file saves, read from the disk.</summary>
    public static async Task<string> SavedAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(link).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
