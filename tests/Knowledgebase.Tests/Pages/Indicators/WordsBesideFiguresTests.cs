using System.Globalization;

namespace Knowledgebase.Tests.Pages.Indicators;

/// <summary>The words that stand beside figures: one for one gap, those of the source where it prints words, and none that a table refutes.</summary>
public sealed class WordsBesideFiguresTests
{
    static readonly BuiltSite Example = SiteTest.Example.Build();
    static readonly BuiltSite Real = SiteTest.Real.Build();

    [Theory]
    [InlineData("indicators/index.html")]
    [InlineData("indicators/ict-daily/index.html")]
    [InlineData("en/indicators/index.html")]
    public void That_no_year_of_a_target_is_printed_is_said_in_one_word(string path)
    {
        var main = Real.Page(path).QuerySelector("main")!.TextContent;
        Assert.DoesNotContain("未照会", main, StringComparison.Ordinal);
        Assert.DoesNotContain("not asked", main, StringComparison.Ordinal);
        Assert.Contains(path.StartsWith("en/", StringComparison.Ordinal) ? "target year: not stated" : "記載なし", main, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_could_be_asked_for_it_is_still_on_the_list_of_questions() =>
        Assert.Contains("目標年度", Real.Page("asked/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Words_of_the_source_stand_under_a_heading_that_says_so()
    {
        Assert.Contains("出典の言い方", Heads(Example.Page("indicators/index.html")));
        Assert.DoesNotContain("進捗率（出典）", Heads(Example.Page("indicators/index.html")));
        Assert.Contains("進捗率（出典）", Heads(Real.Page("indicators/index.html")));
        var printed = Example.Page("en/indicators/index.html").QuerySelectorAll("#values ~ * tbody tr, section:has(#values) tbody tr")
            .Select(row => row.Children[4].TextContent.Trim()).Distinct().ToArray();
        Assert.Contains("risen", printed);
        Assert.DoesNotContain("not stated", printed);
    }

    [Theory]
    [InlineData("method/index.html")]
    [InlineData("en/method/index.html")]
    public void Latest_by_target_is_larger_until_the_target_is_reached_and_is_not_given_for_a_target_to_go_down_to(string path)
    {
        var rows = Example.Page(path).QuerySelector("section:has(#not-ratio), details:has(#not-ratio)")!.QuerySelectorAll("tbody tr").ToArray();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            Assert.DoesNotContain("月45時間", row.TextContent, StringComparison.Ordinal);
            decimal[] n = [.. row.QuerySelectorAll("td").Select(cell => decimal.Parse(cell.TextContent.Trim().TrimEnd('%').Replace('−', '-'), CultureInfo.InvariantCulture))];
            Assert.Equal(n[0] < 100, n[1] > n[0]);
        }
    }

    static IEnumerable<string> Heads(IDocument page) => page.QuerySelectorAll("main th[scope=col]").Select(th => th.TextContent.Trim());
}
