namespace Knowledgebase.Tests.Input;

/// <summary>What the source holds beside its projects: the reform, the plans as one table, the offices, needs and opinions that nothing answers.</summary>
public sealed class StructuresTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.Real.Build());

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    [Fact]
    public void The_table_of_plans_counts_what_the_source_leaves_out()
    {
        var page = Page("plans");
        var tables = page.QuerySelectorAll("main table").ToArray();
        Assert.Equal(["プロジェクト", "実績", "成果", "課題"], tables[0].QuerySelectorAll("thead th").Select(h => h.TextContent));
        // A plan is one sign in each column.
        string[] said = ["あり", "記載なし", "該当なし", "実施なし", "終了"];
        Assert.Equal(
            ["7 7 2 2 1", "11 6 2 0 0", "10 7 2 0 0"],
            Enumerable.Range(1, 3).Select(c => tables[0].QuerySelectorAll($"tbody td:nth-child({c + 1}) .ring").Select(r => r.TextContent.Trim()).ToArray())
                .Select(signs => string.Join(' ', said.Select(s => signs.Count(t => t.Replace("・推定", "", StringComparison.Ordinal).EndsWith(s, StringComparison.Ordinal))))));
        Assert.Equal(19, tables[1].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            ["kaizen-newtool", "lit-server", "ryugaku", "sne-esports"],
            tables[1].QuerySelectorAll("tbody tr").Where(r => r.Children.Skip(1).Take(3).All(c => c.QuerySelector(".absent")?.TextContent == "記載なし"))
                .Select(r => r.QuerySelector("a[href*='#plan-plan-']")!.GetAttribute("href")!.Split("#plan-plan-")[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_may_not_be_meant_of_a_plan_is_a_half_sign_and_the_key_comes_first()
    {
        var page = Page("plans");
        Assert.Contains("（うち4件は、その計画のことかどうかが明記されていません）", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("グローバル始動人育成プロジェクト（PJ）に書かれた成果1件・課題1件は、計画のこととは書かれていません。", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("key", page.QuerySelector("table.chains")!.PreviousElementSibling!.ClassName);
        var tools = Page("projects/gyomu-kaizen").QuerySelectorAll("table.chains tbody tr").Single(r => r.TextContent.Contains("収集・共有", StringComparison.Ordinal));
        Assert.Equal(["記載なし", "記載あり・推定", "課題あり・推定"], tools.QuerySelectorAll(".ring").Select(r => r.TextContent.Trim()));
    }

    [Fact]
    public void What_is_reported_of_a_plan_leads_to_a_statement_with_its_source()
    {
        var reported = Page("plans").QuerySelectorAll("main table")[^1].QuerySelectorAll("tbody td:not(:last-child)").Where(c => c.QuerySelector(".absent") is null).ToArray();
        Assert.Equal(28, reported.Length);
        Assert.All(reported, cell =>
        {
            var target = cell.QuerySelector("a")!.GetAttribute("href")!.Split('#');
            var at = Built.Value.Page(target[0].TrimStart('/') + "index.html").GetElementById(target[1]);
            Assert.NotNull(at);
            Assert.NotEmpty((at.Matches("h2") ? at.Closest("section")! : at).QuerySelectorAll("sup a"));
        });
    }

    [Theory]
    [InlineData("projects", "19件")]
    [InlineData("evaluations/r5", "19件")]
    [InlineData("", "計画 19")]
    [InlineData("projects/steam", "19件")]
    public void The_table_of_plans_is_found_where_results_are(string path, string count) =>
        Assert.Contains(Page(path).QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/plans/" && a.ParentElement!.TextContent.Contains(count, StringComparison.Ordinal));

    [Fact]
    public void Each_statement_of_the_reform_cites_the_overview()
    {
        var page = Page("programmes/kyoiku-innovation");
        foreach (var id in new[] { "began", "aim", "learning", "inclusion", "people", "grounds" })
            Assert.Equal("/sources/tenken-r5/overview/", NumberedNotes.CitesIn(page.GetElementById(id)!)[0].GetAttribute("href"));
        Assert.Equal(9, page.QuerySelectorAll("table.years tbody th a[href^='/projects/']").Length);
        Assert.Equal(9, Catalog.All(Kind.Project).Count(e => Catalog.PointingAt(e.Id, Kind.Programme).Any()));
    }

    [Fact]
    public void Every_project_says_what_the_reform_aims_at_and_home_leads_to_it()
    {
        var aim = ((Programme)Catalog.All(Kind.Programme).Single().Value).Aim.Text;
        foreach (var path in Catalog.All(Kind.Project).Select(e => $"projects/{e.Id.Slug}").Prepend(""))
        {
            var page = Page(path);
            foreach (var reading in page.QuerySelectorAll("rt, rp")) reading.Remove();
            if (path.Length > 0)
                Assert.Contains(aim, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/programmes/kyoiku-innovation/");
        }
    }

    [Theory]
    [InlineData("practices/absence-form", "学校人事課")]
    [InlineData("materials/web-taiken", "義務教育課")]
    [InlineData("materials/support-site", "総合教育センター")]
    [InlineData("collections/dx-list", "学びのイノベーション戦略室", "義務教育課", "高校教育課", "特別支援教育課", "総合教育センター")]
    [InlineData("services/prog-loan", "学びのイノベーション戦略室", "義務教育課", "高校教育課", "特別支援教育課", "総合教育センター")]
    public void A_record_shows_the_offices_that_the_source_prints_for_its_project(string path, params string[] offices)
    {
        var section = Page(path).GetElementById("project-offices")!.ParentElement!;
        Assert.Equal(offices, section.QuerySelectorAll("dd a").Select(a => a.TextContent));
        Assert.Contains("問い合わせを受けるとは、出典に書かれていません", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_of_a_project_that_one_may_ask_about_shows_its_offices()
    {
        foreach (var entry in new[] { Kind.Practice, Kind.Lesson, Kind.Material, Kind.Service, Kind.Collection }.SelectMany(k => Catalog.All(k)))
            Assert.NotNull(Page($"{Kinds.Of(entry.Id.Kind).Folder}/{entry.Id.Slug}").GetElementById("project-offices"));
        foreach (var item in Page("issues").QuerySelectorAll("main .statements > li[id]").Where(s => Catalog.Find(new RecordId(Kind.Issue, s.Id!)) is not null))
            Assert.StartsWith("担当課：", item.Closest("section")!.QuerySelector(".section-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_its_needs_and_opinions_without_an_answer_stand_among_the_issues()
    {
        var page = Page("issues");
        var needs = page.GetElementById("needs")!.Closest("section")!;
        Assert.Equal(
            ["need-need-open-lessons", "need-need-problem-solving", "need-need-subject-goal"],
            needs.QuerySelectorAll(".statements > li[id]").Select(s => s.Id!).Order(StringComparer.Ordinal));
        Assert.Contains("ICTを使うこと自体が目的になった授業", needs.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["ai-content-change", "ai-how-to", "kaizen-true-relief"],
            page.GetElementById("unanswered")!.Closest("section")!.QuerySelectorAll(".statements > li").Select(s => s.Id!).Order(StringComparer.Ordinal));
        Assert.Contains("対応しなかったという意味ではありません", page.GetElementById("unanswered")!.Closest("section")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_after_the_only_review_is_told_as_not_stated()
    {
        foreach (var path in new[] { "", "issues", "opinions", "evaluations/r5", "whom", "activities/dx-center", "projects/ict-skill" })
        {
            var text = Page(path).QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("以後は記載なし", text, StringComparison.Ordinal);
            Assert.DoesNotContain("後の年度の状況：記載なし", text, StringComparison.Ordinal);
        }

        Assert.Single(Page("issues").QuerySelector("main")!.TextContent.Split("後の年度の点検・評価は、まだ登録されていません").Skip(1));
    }

    [Theory]
    [InlineData("教育DX推進アシスタント", "学校（計25名")]
    [InlineData("授業改善コーディネータ", "高等学校の各校")]
    [InlineData("教育事務所の指導主事", "教育事務所")]
    public void A_role_stands_where_the_source_puts_it_and_ends_nowhere(string role, string place)
    {
        var row = Page("whom").QuerySelectorAll("section:has(#roles) tbody tr").Single(r => r.QuerySelector("a")!.TextContent == role);
        Assert.StartsWith(place, row.Children[1].TextContent.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("期日", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_left_out_is_no_absence()
    {
        var silent = SiteTest.Real.Edit("roles/lesson-coordinator.yaml", "placed: 高等学校の各校\n", "").Build();
        var row = silent.Page("whom/index.html").QuerySelectorAll("section:has(#roles) tbody tr").Single(r => r.QuerySelector("a")!.TextContent == "授業改善コーディネータ");
        Assert.Equal("", row.Children[1].TextContent.Trim());
    }

    [Fact]
    public void Offices_of_several_projects_are_shown_project_by_project()
    {
        var site = SiteTest.Real.Edit("materials/web-taiken.yaml", "projects: [ict-literacy]", "projects: [ict-literacy, gyomu-kaizen]").Build();
        var section = site.Page("materials/web-taiken/index.html").GetElementById("project-offices")!.ParentElement!;
        Assert.Equal("プロジェクトの担当課", section.QuerySelector("h2")!.TextContent.Trim());
        Assert.Equal(["義務教育課", "学校人事課"], section.QuerySelectorAll("dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public void The_year_in_which_the_reform_began_is_a_year() =>
        Assert.Equal(2020, ((Programme)Catalog.All(Kind.Programme).Single().Value).Began.Value.Year.Year);

    [Fact]
    public void The_reform_and_what_is_needed_are_found_and_are_data()
    {
        foreach (var file in new[] { "data/latest/programmes.json", "data/latest/facts/plans.csv", "data/latest/facts/needs.csv" }) Assert.Contains(file, Built.Value.Files.Keys);
        Assert.Contains("誰一人取り残さない", Built.Value.Text("data/latest/programmes.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("practices/absence-form", "学校人事課")]
    [InlineData("practices/text-prog", "学びのイノベーション戦略室、義務教育課、高校教育課、特別支援教育課、総合教育センター")]
    public void A_page_and_its_sheet_name_all_offices_of_the_project(string path, string offices)
    {
        var section = Built.Value.Page(path + "/index.html").QuerySelector("#project-offices")!.Closest("section")!;
        Assert.Equal(offices.Split('、'), section.QuerySelector("dl > div")!.QuerySelectorAll("dd").Select(dd => dd.TextContent.Trim()));
    }

    static IDocument Page(string path) => Built.Value.Page(path.Length == 0 ? "index.html" : path + "/index.html");
}
