namespace Knowledgebase.Browser.Pages;

/// <summary>Judging and reusing a practice: tick what is needed, take a sheet along, report a mistake.</summary>
public sealed partial class PracticeTests(BrowserFixture fixture)
{
    const int PhoneHeight = 844;

    [Fact]
    public async Task What_is_needed_can_be_ticked_without_a_script()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "practices/survey/", Screen.Narrow with { Scripts = false });
        var first = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "フォームを作れる職員一人" });

        await first.CheckAsync();

        await Assertions.Expect(first).ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(4);
    }

    [Theory]
    [InlineData("practices/survey/", ".dials")]
    [InlineData("practices/absence/", ".dials")]
    [InlineData("practices/meeting/", ".dials")]
    [InlineData("lessons/car/", ".lesson-bar")]
    [InlineData("lessons/map/", ".lesson-bar")]
    public async Task What_one_chooses_by_begins_within_a_phone_screen_and_a_fifth(string place, string measures)
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, place, Screen.Phone);
        var box = await visit.Page.Locator(measures).BoundingBoxAsync();

        Assert.InRange(box!.Y, 0, 1.2 * PhoneHeight);
    }

    [Theory]
    [InlineData("practices", 8)]
    [InlineData("lessons", 8)]
    public async Task A_record_with_matter_is_at_most_eight_phone_screens(string folder, int screens)
    {
        foreach (var place in Records(fixture.Invented, folder))
            Assert.InRange(await ScreensAsync(fixture.Invented, place), 0, screens);
    }

    [Fact]
    public async Task A_record_of_which_little_is_known_is_short()
    {
        var screens = new List<double>();
        foreach (var place in Records(fixture.Real, "practices"))
            screens.Add(await ScreensAsync(fixture.Real, place));

        Assert.InRange(screens.Count, 15, 100);
        Assert.InRange(screens.Max(), 0, 4.1);
        Assert.InRange(screens.Average(), 0, 3.4);
    }

    [Theory]
    [InlineData("practices/survey/")]
    [InlineData("practices/absence/")]
    [InlineData("lessons/car/")]
    [InlineData("lessons/map/")]
    public async Task The_sheet_to_hand_out_is_one_page_of_A4(string record)
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, record);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "配布用の1枚" }).ClickAsync();

        Assert.Equal(1, await PagesOnPaperAsync(visit.Page));
    }

    [Fact]
    public async Task The_longest_sheet_of_the_real_site_is_one_page_of_A4()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, PageKinds.Place(fixture.Real, "one of practices") + "#sheet");

        Assert.Equal(1, await PagesOnPaperAsync(visit.Page));
    }

    [Fact]
    public async Task A_record_with_every_text_as_long_as_may_be_still_fits_one_page()
    {
        var input = Directory.CreateTempSubdirectory("knowledgebase-longest-");
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests", "Example"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input.FullName, Path.GetRelativePath(Repository.Path("tests", "Example"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        await File.WriteAllTextAsync(Path.Combine(input.FullName, "practices", "longest.yaml"), Longest(), TestContext.Current.CancellationToken);
        await using var site = await PublishedSite.BuildAsync(input.FullName, "/kb/");
        await using var visit = await fixture.OpenAsync(site, "practices/longest/#sheet");

        Assert.Equal(1, await PagesOnPaperAsync(visit.Page));
        input.Delete(recursive: true);
    }

    [Fact]
    public async Task Letters_of_the_sheet_stay_readable_on_paper()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "lessons/car/#sheet");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        // 8 pt is 10.67 px.
        var smallest = await visit.Page.EvaluateAsync<double>(
            "() => Math.min(...[...document.querySelectorAll('main *')].filter(e => e.textContent && e.getClientRects().length).map(e => parseFloat(getComputedStyle(e).fontSize))) * getComputedStyle(document.body).zoom");
        Assert.True(smallest >= 10.6, $"{smallest} px");
    }

    [Fact]
    public async Task A_reader_who_found_a_mistake_is_told_which_page_it_is_about()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "practices/survey/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "このページの誤りを知らせる" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".reported-page")).ToHaveTextAsync(fixture.Invented.AddressOf("practices/survey/"));
        await Assertions.Expect(visit.Page.Locator(".reported-without")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("?page=https://elsewhere.example/")]
    [InlineData("?page=//elsewhere.example/")]
    [InlineData("?page=javascript:alert(1)")]
    [InlineData("?page=/kb/../elsewhere/")]
    [InlineData("?page=/other/place/")]
    [InlineData("?page=/kb/%3Cb%3E")]
    [InlineData("")]
    public async Task An_address_that_is_none_of_this_site_is_not_repeated(string query)
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "report/" + query);

        await Assertions.Expect(visit.Page.Locator(".reported-without")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".reported-page")).ToBeHiddenAsync();
        Assert.DoesNotContain("elsewhere", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>A practice whose texts reach the limits of their fields.</summary>
    static string Longest()
    {
        static string Text(int length) => string.Concat(Enumerable.Repeat("紙の一枚に入る量を確かめる例示の文です。", 30))[..length];
        const string cites = "cites: [{source: jirei, section: survey}]";
        var many = Enumerable.Range(10, 12).ToArray();
        return $$"""
            title: {{Text(80)}}
            summary: {{Text(120)}}
            example: true
            projects: [time]
            services: [training, lending]
            materials: [kit, car]
            school_types: [小学校, 中学校]
            subjects: [社会, 特別活動, 算数, 総合的な学習の時間, 校務]
            settings: [授業, 校務, 保護者との連絡]
            preparation: 2時間まで
            time_per_use: {{Text(60)}}
            problem: {text: {{Text(400)}}, {{cites}}}
            aim: {text: {{Text(400)}}, {{cites}}}
            steps: [{{string.Join(", ", many.Select(i => i + Text(290)))}}]
            needs: [{{string.Join(", ", many.Select(i => $"{{item: {i}{Text(110)}}}"))}}]
            results: [{{string.Join(", ", many.Select(i => $"{{text: {i}{Text(390)}, evidence: 3, {cites}}}"))}}]
            did_not_work: {{Text(400)}}
            limits: {{Text(400)}}
            rights: {holder: {{Text(80)}}, licence: {{Text(80)}}}
            contact: gakko-shien
            reviewed: 2025-11-01
            review_due: 2026-11-01
            cites: [{source: jirei, section: survey, heading: {{Text(60)}}}]
            """;
    }

    static IEnumerable<string> Records(PublishedSite site, string folder) =>
        Directory.EnumerateDirectories(Path.Combine(site.Folder, folder))
            .Where(d => IsCase(Path.Combine(d, "record.json"))).Order()
            .Select(d => $"{folder}/{Path.GetFileName(d)}/");

    // A former name has no data, and what was withdrawn is compared with nothing.
    internal static bool IsCase(string file) => File.Exists(file) && File.ReadAllText(file).Contains("\"comparison\":", StringComparison.Ordinal);

    // The foot is the same on every page.
    async Task<double> ScreensAsync(PublishedSite site, string place)
    {
        await using var visit = await fixture.OpenAsync(site, place, Screen.Phone);
        // The same record in easy words and in English is read instead of the page, not after it.
        return await visit.Page.EvaluateAsync<double>("""
            () => ['easy', 'english'].map(id => document.getElementById(id)?.closest('section')?.getBoundingClientRect().height ?? 0)
              .reduce((rest, height) => rest - height, document.querySelector('main').getBoundingClientRect().bottom)
            """) / PhoneHeight;
    }

    static async Task<int> PagesOnPaperAsync(IPage page) =>
        Sheets().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true })));

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex Sheets();
}
