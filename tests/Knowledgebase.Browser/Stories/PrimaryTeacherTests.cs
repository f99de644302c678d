using System.Diagnostics;
using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Stories;

/// <summary>A primary teacher reads a model lesson in programming, checks what it needs, and takes one sheet of paper to the meeting.</summary>
public sealed class PrimaryTeacherTests(BrowserFixture fixture) : StoryTest(fixture)
{
    [Fact]
    public async Task A_lesson_shows_its_goal_and_needs_and_prints_as_one_readable_sheet()
    {
        await using var visit = await World.OpenAsync(World.Invented, "");
        var page = visit.Page;
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "授業と指導案" }).First.ClickAsync();
        await Link(Body(page), "車を目的地まで走らせる").ClickAsync();

        // For whom it is, then the goal of the subject before any device, then the hour.
        await HasHeadingAsync(page, "車を目的地まで走らせる");
        foreach (var mark in (string[])["小学校・小学5年", "Chromebook", "単元「正多角形と円」3時間"])
            await Expect(Body(page).GetByRole(AriaRole.Listitem).Filter(new() { HasText = mark }).First).ToBeInViewportAsync();
        var text = await Body(page).InnerTextAsync();
        Assert.True(text.IndexOf("説明できる。", StringComparison.Ordinal) < text.IndexOf("端末を使う 22分", StringComparison.Ordinal));
        await SeesAsync(visit, 1);

        // What it needs can be ticked off, and each thing says what to do without it.
        var needs = page.GetByRole(AriaRole.Region, new() { Name = "必要なもの", Exact = true })
            .Or(page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "必要なもの", Exact = true }) })).First;
        foreach (var thing in (string[])["二人に一台の車", "命令を並べる端末", "四人に一台", "命令のカード"]) await SaysAsync(needs, thing);
        var box = needs.GetByRole(AriaRole.Checkbox).First;
        await box.CheckAsync();
        await Expect(box).ToBeCheckedAsync();
        await SaysAsync(Body(page), "通信が切れたとき");

        // The sheet to hand out.
        await Link(Body(page), "配布用").ClickAsync();
        await HasHeadingAsync(page, "車を目的地まで走らせる");
        await SeesAsync(visit, 2);
        var (pages, words) = await PrintAsync(page);
        Assert.Equal(1, pages);
        foreach (var said in (string[])["二人に一台の車", "準備の時間", "45分の流れ", "隣の組に説明する", "CC BY 4.0", "https://kb.example/kb/lessons/car/", "例示"])
            Assert.Contains(said, words, StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Img).First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("practices")]
    [InlineData("lessons")]
    public async Task Every_handout_of_both_sites_is_one_sheet(string kind)
    {
        foreach (var site in (PublishedSite[])[World.Real, World.Invented])
        {
            var records = Directory.EnumerateFiles(Path.Combine(site.Folder, kind), "record.json", SearchOption.AllDirectories).Where(Pages.PracticeTests.IsCase);
            foreach (var place in records.Select(file => Path.GetRelativePath(site.Folder, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/#sheet"))
            {
                await using var visit = await World.OpenAsync(site, place);
                var (pages, words) = await PrintAsync(visit.Page);
                Assert.True(pages == 1, $"{place} takes {pages} sheets");
                // All of it, to the last: whom to ask, the rights and the sources, then the foot.
                foreach (var said in (string[])["だれに聞くか", "出典", "全部はこちら", "入りきらないことは"])
                    Assert.True(words.Contains(said, StringComparison.Ordinal), $"{place} does not say {said}");
            }
        }
    }

    /// <summary>The sheets of paper and the words on them, without the breaks between lines.</summary>
    static async Task<(int Pages, string Words)> PrintAsync(IPage page)
    {
        var file = Path.Combine(Path.GetTempPath(), $"handout-{Guid.NewGuid():N}.pdf");
        try
        {
            var pdf = await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
            var pages = Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");
            return (pages, await WordsAsync(file, page));
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Where poppler is missing, what a reader of the printed page sees stands for it.
    static async Task<string> WordsAsync(string file, IPage page)
    {
        var start = new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var words = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return Regex.Replace(words, @"\s+(?![A-Za-z0-9])|(?<![A-Za-z0-9.])\s+", "");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            return await page.Locator("body").InnerTextAsync();
        }
    }
}
