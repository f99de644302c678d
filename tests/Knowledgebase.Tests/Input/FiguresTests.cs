namespace Knowledgebase.Tests.Input;

/// <summary>No figure of the published site stands alone: each has its unit, its time and its source, or says which is absent.</summary>
public sealed partial class FiguresTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.Real.Build());

    [Fact]
    public void Every_figure_of_a_statement_has_unit_time_and_source()
    {
        var count = 0;
        foreach (var path in Built.Value.Pages)
        {
            foreach (var figure in Built.Value.Page(path).QuerySelectorAll(".figures > div"))
            {
                count++;
                var where = $"{path}: {figure.TextContent}";
                Assert.True(figure.QuerySelector(".figure-unit") is not null || Contains(figure, ".figure-note", "単位は"), where);
                Assert.True(Times().IsMatch(figure.QuerySelector(".figure-when")!.TextContent), where);
                Assert.True(figure.Closest(".statements > li") is { } said && NumberedNotes.CitesIn(said).Length > 0, where);
            }
        }

        Assert.True(count > 100, $"only {count} figures were seen");
    }

    [Fact]
    public void Every_value_of_an_indicator_has_unit_year_and_source()
    {
        var rows = 0;
        foreach (var path in Built.Value.Pages.Where(p => p.StartsWith("indicators/", StringComparison.Ordinal)))
        {
            foreach (var row in Built.Value.Page(path).QuerySelectorAll("table").Where(t => t.TextContent.Contains("目標まで", StringComparison.Ordinal)).SelectMany(t => t.QuerySelectorAll("tbody tr")))
            {
                rows++;
                Assert.Contains(NumberedNotes.CitesIn(row), a => a.GetAttribute("href")!.StartsWith("/sources/", StringComparison.Ordinal));
                foreach (var cell in row.QuerySelectorAll("td.numeric"))
                {
                    Assert.Matches("[%ポ]|記載なし|未照会|計算できない", cell.TextContent);
                    if (cell.Index() is 1 or 2 or 4) Assert.Contains("年度", cell.TextContent, StringComparison.Ordinal);
                }
            }
        }

        Assert.Equal(10, rows);
    }

    [Fact]
    public void Every_figure_in_a_statement_has_its_unit_time_and_source()
    {
        var figures = Built.Value.Pages.Where(p => p.StartsWith("projects/", StringComparison.Ordinal))
            .SelectMany(path => Built.Value.Page(path).QuerySelectorAll(".statements > li .figures > div")).ToArray();
        Assert.InRange(figures.Length, 20, 200);
        foreach (var figure in figures)
        {
            Assert.True(figure.QuerySelector(".figure-unit") is not null || figure.TextContent.Contains("単位は", StringComparison.Ordinal), figure.TextContent);
            Assert.Matches(Times(), figure.QuerySelector(".figure-when")!.TextContent);
            Assert.Contains(NumberedNotes.CitesIn(figure.Closest(".statements > li")!), a => a.GetAttribute("href")!.StartsWith("/sources/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_chart_has_words_for_all_it_shows_a_source_and_a_file()
    {
        var charts = Built.Value.Pages.Where(p => p != "style/index.html").SelectMany(p => Built.Value.Page(p).QuerySelectorAll("figure.chart").Select(c => (Path: p, Chart: c))).ToArray();
        Assert.Equal([("activities", 25), ("index.html", 1), ("indicators", 5 + 1), ("programmes", 2), ("projects", 9 + 1)], charts.CountBy(c => c.Path.Split('/')[0]).Select(g => (g.Key, g.Value)).Order());
        foreach (var (path, chart) in charts)
        {
            Assert.NotEqual("", chart.QuerySelector("figcaption")!.TextContent);
            Assert.All(chart.QuerySelectorAll("svg[role=img]"), svg => Assert.True(svg.QuerySelector("desc") is not null || svg.HasAttribute("aria-label"), path));
            Assert.NotEmpty(chart.QuerySelectorAll("svg[role=img], table[aria-labelledby], .dumbbells"));
            Assert.All(chart.QuerySelectorAll(".dumbbell:not(.scale)"), row => Assert.Matches("[0-9].* → .*[0-9].*目標", row.QuerySelector(".values")!.TextContent));
            var file = chart.QuerySelector(".chart-file a");
            // The years of one activity are a row of its project's chart.
            if (path.StartsWith("activities/", StringComparison.Ordinal))
                Assert.Null(file);
            else if (file is not null)
                Assert.True(Built.Value.Files.ContainsKey(file.GetAttribute("href")![1..]), path);
            // One without a table beside it leads to charts that have one, and one without a file to charts with one.
            IElement[] shown = [.. chart.QuerySelectorAll("a[href$='/']").Select(a => Built.Value.Page(a.GetAttribute("href")![1..] + "index.html").QuerySelector("figure.chart:has(.chart-file)")).OfType<IElement>()];
            if (file is null && !path.StartsWith("activities/", StringComparison.Ordinal) || Table(chart) is null)
                Assert.NotEmpty(shown);
            Assert.All(shown, c => Assert.NotNull(Table(c)));
        }
    }

    [Theory]
    [InlineData("indicators/ict-daily.yaml", "value: 72.3", "value: 73.2", "indicators/ict-daily/index.html", "63.3%")]
    [InlineData("indicators/self-solve.yaml", "printed_progress: 1.3", "printed_progress: 2.3", "indicators/self-solve/index.html", "1.3%")]
    public void One_changed_figure_brings_both_the_warning_and_the_note(string file, string old, string fresh, string page, string computed)
    {
        var built = SiteTest.Real.Edit(file, old, fresh).Build();
        // A summary that names the old value is told as well.
        Assert.Equal(["KB0403"], built.Codes.Where(c => c != "KB0431"));
        var note = built.Page(page).QuerySelectorAll(".note.caution").Single();
        Assert.Contains("出典に書かれた進捗率と計算が合いません", note.TextContent, StringComparison.Ordinal);
        Assert.Contains(computed, note.TextContent, StringComparison.Ordinal);
        Assert.Empty(Built.Value.Page(page).QuerySelectorAll(".note.caution"));
    }

    [Fact]
    public void Without_a_target_year_no_pace_is_stated_anywhere()
    {
        foreach (var path in Built.Value.Pages.Where(p => p.StartsWith("indicators/", StringComparison.Ordinal)))
            Assert.DoesNotMatch("ペース|順調|遅れ|毎年同じだけ進む", Built.Value.Page(path).QuerySelector("main")!.TextContent);
    }

    static IElement? Table(IElement chart) => (chart.Closest("section") ?? chart.Closest("main"))!.QuerySelector("table");

    static bool Contains(IElement figure, string selector, string text) =>
        figure.QuerySelector(selector)?.TextContent.Contains(text, StringComparison.Ordinal) == true;

    [GeneratedRegex("年|時点は")]
    private static partial Regex Times();
}
