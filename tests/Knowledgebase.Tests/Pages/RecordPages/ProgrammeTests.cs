namespace Knowledgebase.Tests.Pages.RecordPages;

/// <summary>The page of a reform shows the whole first: years, plans, distances, what is open, what it cost; the lists say the same in short.</summary>
public sealed class ProgrammeTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build(new DateOnly(2026, 11, 27)));

    static IElement Section(string id) => Real.Value.Page("programmes/kyoiku-innovation/index.html", strict: true).GetElementById(id)!.Closest("section")!;

    [Fact]
    public void Nine_projects_stand_on_one_line_of_time_to_the_year_that_runs()
    {
        var table = Section("years").QuerySelector("table")!;
        Assert.Equal(9, table.QuerySelectorAll("tbody tr").Length);
        string[] years = [.. table.QuerySelectorAll("thead th").Select(th => th.TextContent[..4])];
        Assert.Equal(["2020", "2021", "2022", "2023", "2024", "2025", "2026"], years);
        Assert.Contains("いま", table.QuerySelectorAll("thead th")[6].TextContent, StringComparison.Ordinal);
        Assert.Equal(2, table.QuerySelectorAll(".year-due").Length);
    }

    [Fact]
    public void Nineteen_plans_are_rings_in_each_column()
    {
        var rows = Section("plans").QuerySelectorAll("tbody tr").ToArray();
        for (var column = 1; column <= 3; column++)
            Assert.Equal(19, rows.Sum(row => row.Children[column].QuerySelectorAll(".ring").Length));
    }

    [Fact]
    public void What_it_cost_is_named_and_said_to_be_absent() =>
        Assert.Contains("記載なし", Section("cost").TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("programmes/kyoiku-innovation/index.html")]
    [InlineData("projects/index.html")]
    [InlineData("indicators/index.html")]
    public void Whether_targets_were_reached_is_one_sentence(string path) =>
        Assert.Contains("5つの数字のうち、目標に達したものは0です。5つとも、目標に近づきました（0.2〜45.3ポイント）。目標の年度は、どれも出典に書かれていません。",
            Real.Value.Page(path).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_review_begins_with_how_many_targets_its_values_reach_and_a_name_of_ours_is_remarked_on()
    {
        var page = Real.Value.Page("evaluations/r5/index.html");
        Assert.Equal("令和5年度分の点検・評価", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("当サイトの付けた名前", page.QuerySelector(".marks")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("目標に達した数字 0／5", page.QuerySelector(".tally")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main h2")!.Closest("section")!.QuerySelector(".tally"));
        Assert.StartsWith("目標に達した数字 0／", SiteTest.Example.Build().Page("evaluations/r6/index.html").QuerySelector(".tally")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cost_that_is_printed_stands_before_the_first_section()
    {
        var page = SiteTest.Example.Build().Page("programmes/aomine/index.html");
        var line = page.QuerySelector("main a[href='#cost']")!;
        Assert.Contains("2640万円", line.TextContent, StringComparison.Ordinal);
        Assert.Null(line.Closest("section"));
    }

    [Fact]
    public void The_level_of_evidence_is_said_in_one_way()
    {
        var site = SiteTest.Example.Build();
        foreach (var (path, _) in site.Files.Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal) && (f.Key == "index.html" || f.Key.StartsWith("practices/", StringComparison.Ordinal))))
            Assert.DoesNotMatch("[56]段階", site.Page(path).QuerySelector("main")!.TextContent);
        Assert.Contains(site.Page("practices/survey/index.html").QuerySelectorAll("main a"), a => a.TextContent.Trim() == "根拠 3 前後の数値");
    }

    /// <summary>The report on 2023 says that it ended with 2022: nothing of it lies in 2023.</summary>
    [Theory]
    [InlineData("projects/index.html")]
    [InlineData("projects/online/index.html")]
    [InlineData("programmes/kyoiku-innovation/index.html")]
    public void A_project_ends_in_the_year_with_which_it_ended(string path)
    {
        var table = Real.Value.Page(path).QuerySelector("table.years")!;
        string[] years = [.. table.QuerySelectorAll("thead th b").Select(b => b.TextContent)];
        var rows = table.QuerySelectorAll("tbody tr").Where(r => path.Contains("online", StringComparison.Ordinal) || r.TextContent.Contains("オンライン教育", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var fields = row.QuerySelectorAll("td").ToArray();
            Assert.Equal("令和4年度で終了", fields[Array.IndexOf(years, "2022")].TextContent.Trim());
            Assert.All(fields[Array.IndexOf(years, "2023")..], f => Assert.Equal("終了後", f.TextContent.Trim()));
        });
        Assert.Equal("2026", years[^1]);
    }

    [Fact]
    public void That_a_project_ended_is_seen_in_the_list()
    {
        var row = Real.Value.Page("projects/index.html").QuerySelectorAll(".table-region tbody tr").Single(r => r.TextContent.Contains("オンライン教育", StringComparison.Ordinal));
        Assert.Equal("令和4年度で終了", row.Children[1].TextContent.Trim());
        Assert.Equal(["2", "1"], row.Children.Skip(2).Select(cell => cell.TextContent.Trim()));
    }
}
