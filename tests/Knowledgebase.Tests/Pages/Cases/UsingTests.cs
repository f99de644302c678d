using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>What a reader who compares, asks or borrows meets first.</summary>
public sealed class UsingTests
{
    static readonly Lazy<BuiltSite> Example = new(() => SiteTest.Example.Build(new(2026, 11, 28)));
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    [Fact]
    public void A_former_name_is_compared_as_the_record_it_became()
    {
        var names = Real.Value.Page("compare/index.html").QuerySelector("[data-comparison]")!.GetAttribute("data-former")!.Split('&');
        Assert.Contains("practices/survey-form=practices/absence-form", names);
        Assert.All(names, name => Assert.True(Real.Value.Files.ContainsKey(name.Split('=')[1] + "/record.json"), name));
        Assert.Null(SiteTest.Base.Build().Page("compare/index.html").QuerySelector("[data-former]"));
    }

    [Fact]
    public void Every_practice_and_lesson_has_a_cell_for_every_row_and_nothing_else_has_any()
    {
        var rows = Real.Value.Page("compare/index.html").QuerySelectorAll("[data-table] tbody th").Length;
        Assert.Equal(15, rows);
        var records = Real.Value.Files.Keys.Where(p => p.EndsWith("/record.json", StringComparison.Ordinal)).ToArray();
        Assert.All(records, path =>
        {
            using var json = JsonDocument.Parse(Real.Value.Files[path]);
            var cells = json.RootElement.TryGetProperty("comparison", out var there) ? there.GetArrayLength() : 0;
            Assert.Equal(path.StartsWith("practices/", StringComparison.Ordinal) || path.StartsWith("lessons/", StringComparison.Ordinal) ? rows : 0, cells);
        });
        Assert.DoesNotContain("\"comparison\"", Real.Value.Text("data/latest/practices.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_decides_stands_first_in_the_comparison()
    {
        string[] first = ["減った時間", "根拠", "準備時間", "種類"];
        Assert.Equal(first, Example.Value.Page("compare/index.html").QuerySelectorAll("[data-table] tbody th").Take(4).Select(row => row.TextContent));
    }

    [Fact]
    public void That_no_source_says_who_answers_is_said_once_and_not_where_somebody_is_known()
    {
        const string no = "問い合わせを受けるとは";
        Assert.DoesNotContain(no, Text(Example.Value, "practices/absence/index.html"), StringComparison.Ordinal);
        var whom = Text(Real.Value, "practices/absence-form/index.html");
        Assert.Equal(2, whom.Split(no).Length);
        Assert.True(whom.IndexOf(no, StringComparison.Ordinal) < whom.IndexOf("担当課（出典による）", StringComparison.Ordinal));

        static string Text(BuiltSite site, string path) => site.Page(path).QuerySelector("#project-offices")!.Closest("section")!.TextContent;
    }

    [Fact]
    public void A_calendar_of_loans_begins_with_the_first_free_days_and_draws_no_week_that_is_over()
    {
        var page = Example.Value.Page("loans/car/index.html");
        Assert.Contains("/request/form/#f-loans-field&loan=materials/car&from=2026-12-22&until=", page.QuerySelector("main dd a")!.GetAttribute("href"), StringComparison.Ordinal);
        var weeks = page.QuerySelectorAll(".months tbody tr").ToArray();
        Assert.NotEmpty(weeks);
        Assert.All(page.QuerySelectorAll(".months table").Take(1), month =>
            Assert.Contains(month.QuerySelector("tbody tr")!.Children, day => day.TextContent.Length > 0 && day.ClassName != "closed"));
        Assert.All(page.QuerySelectorAll(".months .free"), day => Assert.NotNull(day.QuerySelector("a")));
    }

    [Fact]
    public void A_list_with_nothing_of_its_kind_leads_with_what_there_is_of_the_other()
    {
        var lists = Example.Value.Pages.Where(p => p.StartsWith("practices/by/disability/", StringComparison.Ordinal))
            .Select(p => Example.Value.Page(p)).Where(p => p.QuerySelector("#others") is not null && p.QuerySelector("#list")!.TextContent.Contains("0件", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(lists);
        Assert.All(lists, p =>
        {
            Assert.Contains("件あります。", p.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("others", p.QuerySelectorAll("#others, #list")[0].Id);
        });
    }
}
