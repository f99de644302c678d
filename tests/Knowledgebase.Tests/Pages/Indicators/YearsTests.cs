namespace Knowledgebase.Tests.Pages.Indicators;

/// <summary>The review of a later year, with another method, added beside that of the year before.</summary>
public sealed class YearsTests
{
    static readonly SiteTest First = SiteTest.From("Pages/Indicators/first").Over(SiteTest.Base);
    static readonly SiteTest Second = SiteTest.From("Pages/Indicators/second").Over(First);
    static readonly Lazy<BuiltSite> Before = new(() => First.Build().IsGood());
    static readonly Lazy<BuiltSite> After = new(() => Second.Build().IsGood());

    [Fact]
    public void A_new_year_only_adds_lines_to_the_records()
    {
        foreach (var path in First.Sources.Keys)
        {
            var (old, fresh) = (First.TextOf(path), Second.TextOf(path));
            Assert.True(fresh.StartsWith(old, StringComparison.Ordinal), $"{path} was rewritten");
        }
    }

    [Fact]
    public void The_older_review_says_that_it_is_not_the_newest_and_leads_on()
    {
        Assert.Null(Before.Value.Page("evaluations/r5/index.html").QuerySelector(".note.caution a"));
        var older = After.Value.Page("evaluations/r5/index.html");
        Assert.Equal("/evaluations/r6/", Note(older, "最新の点検・評価ではありません").QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain("最新の点検・評価ではありません", Text(After.Value, "evaluations/r6/index.html"), StringComparison.Ordinal);
        Assert.Contains("最新の点検・評価ではありません", Text(After.Value, "sources/report/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_method_rewrites_no_older_figure()
    {
        string[] Row(BuiltSite site) => [.. site.Page("evaluations/r5/index.html").QuerySelectorAll("#indicators ~ .table-region tbody tr > *").Select(c => c.TextContent.Trim())];
        Assert.Equal(Row(Before.Value), Row(After.Value));
        Assert.Contains(Row(After.Value), cell => cell == "75.0%");

        var byEvaluation = After.Value.Page("indicators/river-schools/index.html").QuerySelectorAll("section:has(#reviews) .table-region tbody tr").Select(r => r.TextContent).ToArray();
        Assert.Equal(2, byEvaluation.Length);
        Assert.Contains("進捗率75.0%75.0%", byEvaluation[0], StringComparison.Ordinal);
        Assert.Contains("上昇・横ばい・下降下降−1.5ポイント", byEvaluation[1], StringComparison.Ordinal);
        Assert.DoesNotContain('%', byEvaluation[1].Split("下降", 2)[1].Replace("50.0%", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_compares_the_two_reviews()
    {
        var page = After.Value.Page("evaluations/r6/since/r5/index.html", strict: true);
        Assert.Contains("参考指標の示し方が違います", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["例示の川を調べた学校の割合（小学校）", "50.0%令和5年度・2024年4月末時点", "75.0%", "48.5%令和6年度・2025年4月末時点", "下降"],
            Cells(page, "#indicators"));
        var answered = page.QuerySelectorAll("#answered ~ .table-region tbody tr").Select(r => r.LastElementChild!.TextContent.Trim()).ToArray();
        Assert.Equal(["対応中 川を見守る人を増やしています。", "記載なし"], answered);
        Assert.Contains("解消", page.QuerySelector("#opinions ~ .table-region")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("雨の日", page.QuerySelector("#new-issues")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Before.Value.Files.Keys, k => k.Contains("/since/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_issue_tells_what_a_later_year_says_and_of_the_rest_it_is_said_once_that_nothing_is()
    {
        var page = After.Value.Page("issues/index.html");
        var items = page.QuerySelectorAll("main .statements > li").Where(s => s.QuerySelector(".facts-small") is not null)
            .Select(s => $"{s.QuerySelector("h3 a")!.TextContent}：{s.QuerySelector(".facts-small")!.TextContent.Trim()}");
        Assert.Equal(["人手：令和6年度の状況対応中 川を見守る人を増やしています。"], items);
        Assert.Single(page.QuerySelector("main")!.TextContent.Split("後の点検・評価に記載なしです").Skip(1));
        Assert.DoesNotContain("記載なしです", Text(Before.Value, "issues/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issues/index.html")]
    [InlineData("opinions/index.html")]
    [InlineData("projects/river/index.html")]
    [InlineData("evaluations/r5/index.html")]
    public void What_no_document_was_entered_for_is_said_once_and_never_told_as_not_stated(string path)
    {
        Assert.Single(Text(Before.Value, path).Split("令和5年度（2023年度）より後の年度の点検・評価は、まだ登録されていません。").Skip(1));
        Assert.Single(Text(After.Value, path).Split("令和6年度（2024年度）より後の年度の点検・評価は、まだ登録されていません。").Skip(1));
        foreach (var label in Before.Value.Page(path).QuerySelectorAll("main dt, main th").Select(h => h.TextContent))
            Assert.DoesNotMatch("その後|年度の状況$", label);
    }

    [Fact]
    public void A_date_that_has_passed_says_whether_a_later_document_was_read()
    {
        Assert.Contains("予定の期日を過ぎた（後の点検・評価は未登録）", Text(Before.Value, "issues/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("以後は記載なし", Text(Before.Value, "issues/index.html"), StringComparison.Ordinal);
        Assert.Contains("期日前", First.Build(new DateOnly(2025, 3, 31)).Page("issues/index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("令和6年度：対応中", Text(After.Value, "issues/index.html"), StringComparison.Ordinal);

        // The later review was read, covers the day and does not speak of this issue.
        var silent = Second.Edit("projects/river.yaml", "title: 安全な場所\n", "title: 安全な場所\n    deadline: 2025-03-31\n").Build();
        Assert.Contains("予定の期日を過ぎた・以後は記載なし", Text(silent, "issues/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_strip_of_years_runs_to_now_and_says_which_years_were_reviewed()
    {
        // Without the day that it sets ahead, nothing of the project lies in a later year.
        static string[] Drawn(SiteTest test)
        {
            var rows = test.Edit("projects/river.yaml", "    deadline: 2025-03-31\n", "").Build().Page("projects/river/index.html").QuerySelectorAll(".years tr");
            return [.. rows[0].QuerySelectorAll("th b").Zip(rows[1].QuerySelectorAll("td"), (year, state) => $"{year.TextContent} {state.TextContent}")];
        }

        Assert.Equal(["2023 実施", "2024 未登録", "2025 未登録", "2026 未登録"], Drawn(First)[^4..]);
        Assert.Equal(["2023 実施", "2024 記載なし", "2025 未登録", "2026 未登録"], Drawn(Second)[^4..]);
    }

    static string Text(BuiltSite site, string path) => site.Page(path).QuerySelector("main")!.TextContent;

    static IElement Note(IDocument page, string title) => page.QuerySelectorAll(".note").Single(n => n.TextContent.Contains(title, StringComparison.Ordinal));

    static string[] Cells(IDocument page, string section) =>
        [.. page.QuerySelectorAll($"{section} ~ .table-region tbody tr > *").Select(c => c.TextContent.Trim().Replace(" ", "", StringComparison.Ordinal))];
}
