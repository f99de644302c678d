namespace Knowledgebase.Browser.Pages;

/// <summary>Charts and figures as a citizen or a member of the assembly meets them.</summary>
public sealed class FiguresTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_member_of_the_assembly_finds_a_figure_why_no_pace_is_given_and_where_the_source_says_it()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "");
        await visit.Page.Locator("nav a", new() { HasText = "参考指標" }).First.ClickAsync();
        await visit.Page.Locator("main table").GetByRole(AriaRole.Link, new() { Name = "ICTを活用した授業をほぼ毎日行っている教員の割合（小学校）" }).ClickAsync();

        var values = visit.Page.Locator("#values ~ .table-region").First;
        await Assertions.Expect(values).ToContainTextAsync("62.1%", new() { UseInnerText = true });
        await Assertions.Expect(visit.Page.Locator(".lead")).ToContainTextAsync("残り27.7ポイント", new() { UseInnerText = true });

        await visit.Page.Locator("summary:has(#pace)").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "目標年度によって見え方がどう変わるか" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#pace")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator("section:has(#pace)")).ToContainTextAsync("目標年度が出典にない指標では", new() { UseInnerText = true });
        await visit.Page.GoBackAsync();

        await values.Locator("tbody tr").First.Locator("[role=doc-noteref]").First.ClickAsync();
        await visit.Page.Locator(".sources li:target a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("参考指標の状況", new() { UseInnerText = true });
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("この見出しを出典とする", new() { UseInnerText = true });
        await visit.Page.GoBackAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "データをダウンロード" }).ClickAsync();
        Assert.Empty(visit.Complaints); // A download is a page that never opens, which the browser counts as a failed request.
        await visit.Page.Locator("summary:has(#recompute)").ClickAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("a[href='/data/latest/indicators.csv']").First.ClickAsync());
        var row = (await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken))
            .Single(line => line.StartsWith("ict-daily-elementary,", StringComparison.Ordinal));
        Assert.Contains(",62.1,", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_can_be_kept_as_a_file()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "indicators/ict-daily/");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator(".chart-file a").First.ClickAsync());
        Assert.Equal("chart-ict-daily-elementary.svg", download.SuggestedFilename);
        Assert.StartsWith("<svg xmlns=", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_of_indicators_is_one_sheet_of_paper()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "indicators/");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var table in await visit.Page.Locator("main table").AllAsync()) Assert.True(await table.IsVisibleAsync());
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.Equal(1, pdf.Split("/Type /Page\n").Length - 1);
    }

    // Words of a chart may not meet other words of it, whatever the window.
    const string WordsThatMeet = """
        () => {
          const meet = [], close = parseFloat(getComputedStyle(document.documentElement).fontSize) * 3 / 16;
          for (const svg of document.querySelectorAll('.chart > svg, .chart .chart-row, .chart-region > svg')) {
            const words = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
            for (const [a, one] of words) for (const [b, two] of words)
              if (a < b && one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - close && two.top < one.bottom - close)
                meet.push(`${a} / ${b}`);
          }
          return meet;
        }
        """;

    [Theory]
    [InlineData("indicators/", 320)]
    [InlineData("indicators/", 1280)]
    [InlineData("indicators/ict-daily/", 320)]
    [InlineData("indicators/ict-teach/", 320)]
    [InlineData("indicators/self-solve/", 320)]
    [InlineData("indicators/self-solve/", 1280)]
    public async Task The_words_of_a_chart_never_run_into_each_other(string place, int width)
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, place, new Screen(width, 800));
        Assert.NotEqual(0, await visit.Page.Locator(".chart svg").CountAsync());
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(WordsThatMeet));
    }

    [Theory]
    [InlineData(150)]
    [InlineData(200)]
    public async Task Nor_on_the_home_page_of_a_reader_with_large_letters(int percent)
    {
        foreach (var site in (PublishedSite[])[fixture.Real, fixture.Invented])
        {
            await using var visit = await fixture.OpenAsync(site, "", new Screen(390, 844));
            await visit.Page.EvaluateAsync("size => document.documentElement.style.fontSize = size", $"{percent}%");
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(WordsThatMeet));
            Assert.True(await visit.Page.EvaluateAsync<double>("document.querySelector('.chart-slope > line').getBoundingClientRect().width") > 60);
        }
    }

    [Fact]
    public async Task On_a_phone_every_value_of_an_indicator_stands_beside_its_name()
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "indicators/", new Screen(390, 844));
        const string room = "() => [...document.querySelectorAll('.stacked td')].map(td => parseFloat(getComputedStyle(td).paddingLeft))";
        Assert.All(await visit.Page.EvaluateAsync<double[]>(room), left => Assert.True(left > 100));
        const string names = "() => [...document.querySelectorAll('.stacked tbody th')].map(th => th.offsetWidth)";
        Assert.All(await visit.Page.EvaluateAsync<double[]>(names), wide => Assert.True(wide > 300));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nor_do_those_of_series_with_many_years_a_flag_and_a_gap(int width)
    {
        var pages = Directory.GetDirectories(Path.Combine(fixture.Invented.Folder, "indicators"));
        Assert.NotEmpty(pages);
        foreach (var place in pages.Take(12).Select(page => $"indicators/{Path.GetFileName(page)}/"))
        {
            await using var visit = await fixture.OpenAsync(fixture.Invented, place, new Screen(width, 800));
            Assert.Equal([], (await visit.Page.EvaluateAsync<string[]>(WordsThatMeet)).Select(words => $"{place}: {words}"));
        }
    }

    [Fact]
    public async Task The_titles_of_open_issues_are_read_without_a_touch_and_the_rest_of_them_opens_by_its_address()
    {
        await using var visit = await fixture.OpenAsync(fixture.Real, "projects/ict-skill/", new Screen(390, 844));
        var titles = visit.Page.Locator("section:has(> #issues) summary h3");
        Assert.Equal(6, await titles.CountAsync());
        foreach (var title in await titles.AllAsync()) await Assertions.Expect(title).ToBeVisibleAsync();
        var text = visit.Page.Locator("#issue-dxc-end-r6 > p");
        await Assertions.Expect(text).Not.ToBeVisibleAsync();
        await visit.Page.GotoAsync(visit.Page.Url + "#issue-dxc-end-r6");
        await Assertions.Expect(text).ToBeVisibleAsync();
        await visit.Page.GotoAsync(visit.Page.Url.Split('#')[0] + "#outcome-prog-cases");
        await Assertions.Expect(visit.Page.Locator("#outcome-prog-cases")).ToBeInViewportAsync();
    }
}
