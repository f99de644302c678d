using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Pages;

/// <summary>The site is published anew under pages that readers have open, and nothing of the old files is left.</summary>
public sealed class PublishedAnewTests(BrowserFixture fixture) : IAsyncLifetime
{
    readonly DirectoryInfo input = Directory.CreateTempSubdirectory("knowledgebase-anew-");
    PublishedSite site = null!;

    public async ValueTask InitializeAsync()
    {
        var from = Repository.Path("tests", "Example");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(input.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        // A draft: nothing binds it to what it said before.
        var settings = Path.Combine(input.FullName, "site.yaml");
        await File.WriteAllTextAsync(settings, File.ReadAllText(settings).Replace("standing: 公式", "standing: 案", StringComparison.Ordinal));
        site = await PublishedSite.BuildAsync(input.FullName, "/kb/");
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        input.Delete(recursive: true);
    }

    /// <summary>Every title gets a word in front, so that most files of the index have other names and the old ones are gone.</summary>
    async Task PublishAnewAsync()
    {
        var before = Hashed();
        foreach (var file in Directory.EnumerateFiles(input.FullName, "*.yaml", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "site.yaml"))
            File.WriteAllText(file, File.ReadAllText(file).Replace("title: ", "title: 新版の", StringComparison.Ordinal));
        await PublishedSite.PublishAsync(input.FullName, site.Folder);
        var left = before.Except(Hashed()).ToArray();
        foreach (var kind in new[] { "root", "terms", "cards" }) Assert.Contains(left, f => f.Contains(kind, StringComparison.Ordinal));
    }

    HashSet<string> Hashed() =>
        [.. Directory.EnumerateFiles(Path.Combine(site.Folder, "search"), "*.bin", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Folder, f))];

    [Fact]
    public async Task An_open_search_page_goes_on()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, site, "search/?q=目的地");
        await Expect(visit.Hits.First).ToContainTextAsync("車を目的地まで走らせる手順を考える");
        await PublishAnewAsync();
        await visit.Input.FillAsync("フォーム");
        await Expect(visit.Hits.First).ToContainTextAsync("新版の");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "小学校" }).CheckAsync();
        await Expect(visit.Page.Locator(".trouble:visible")).ToHaveCountAsync(0);
        await visit.Input.FillAsync("目的地");
        await Expect(visit.Hits.First).ToContainTextAsync("新版の車を目的地まで");
    }

    [Fact]
    public async Task So_does_the_box_of_another_page()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, site, "");
        await visit.Input.FillAsync("車");
        await Expect(visit.Options.First).ToContainTextAsync("車");
        await PublishAnewAsync();
        await visit.Input.FillAsync("フォーム");
        await Expect(visit.Options.First).ToContainTextAsync("新版の");
    }

    [Fact]
    public async Task An_index_that_an_open_page_cannot_read_is_said_to_need_a_reload()
    {
        await using var visit = await SearchVisit.OpenAsync(fixture, site, "search/?q=車");
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        await PublishAnewAsync();
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "search", "search.json"), """{"version":9,"root":"root-none.bin"}""", TestContext.Current.CancellationToken);
        await visit.Input.FillAsync("フォーム");
        await Expect(visit.Page.Locator("[data-trouble=broken]")).ToContainTextAsync("このページを読み込み直してください。");
    }

    [Fact]
    public async Task An_open_form_goes_on_and_says_what_is_gone()
    {
        await using var visit = await fixture.OpenAloneAsync(site, "request/form/");
        var page = visit.Page;
        await FormVisit.PutAsync(page, "lessons/car");
        await FormVisit.IntroduceAsync(page);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "質問・相談" }).CheckAsync();
        await page.Locator("#f-message").FillAsync("準備にかかる時間を知りたいです。");
        await PublishAnewAsync();

        // From another window two more come in, one of which is withdrawn meanwhile.
        File.Delete(Path.Combine(site.Folder, "materials", "kit", "record.json"));
        File.Delete(Path.Combine(site.Folder, "materials", "kit", "lending.json"));
        await page.EvaluateAsync("localStorage.setItem('request', JSON.stringify(['lessons/car', 'materials/car', 'materials/kit']))");
        await page.EvaluateAsync("dispatchEvent(new Event('storage'))");
        await Expect(page.Locator("[data-key='materials/car']")).ToContainTextAsync("新版の小さな車の教材一式");
        await Expect(page.Locator("[data-key='materials/kit']")).ToContainTextAsync("今のサイトに見つからない記録です。");
        await Expect(page.Locator("[data-loan=kit]")).ToContainTextAsync("この教材の決まりを読み込めなかった");
        await Expect(page.Locator("#f-message")).ToHaveValueAsync("準備にかかる時間を知りたいです。");
        await page.Locator("[data-key='materials/kit'] button").ClickAsync();
        await page.Locator("[data-key='materials/car'] button").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "教材の貸出" }).UncheckAsync();
        await FormVisit.Finish(page).ClickAsync();
        await Expect(FormVisit.End(page)).ToBeVisibleAsync();
    }
}
