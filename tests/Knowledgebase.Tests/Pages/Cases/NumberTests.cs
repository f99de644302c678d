using AngleSharp.Dom;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>No number stands alone: 45分 are little in a year and much in a day, and 8 of nothing is nothing.</summary>
public sealed partial class NumberTests
{
    [Theory]
    [InlineData("Golden/full/input")]
    [InlineData("Example")]
    [InlineData("")]
    public void A_large_number_never_stands_without_unit_and_time(string input)
    {
        var site = input.Length == 0 ? SiteTest.Real.Build() : input == "Example" ? SiteTest.Example.Build() : SiteTest.From(input).Build();
        var pages = site.Pages.Where(p => !p.StartsWith("style/", StringComparison.Ordinal)).Select(p => (Path: p, Page: site.Page(p))).ToArray();
        foreach (var (path, page) in pages)
        {
            foreach (var figure in page.QuerySelectorAll(".figures > div"))
            {
                Assert.True(HasUnit(Text(figure, ".figure-value")) || Text(figure, ".figure-note").Contains("単位は", StringComparison.Ordinal), $"{path}: {figure.TextContent}");
                Assert.NotEqual("", Text(figure, ".figure-when"));
            }

            foreach (var dial in page.QuerySelectorAll(".dials > div"))
            {
                Assert.True(HasUnit(Text(dial, ".dial-value")), $"{path}: {dial.TextContent}");
                if (Text(dial, "dt") == "減った時間")
                    Assert.Matches(Span(), Text(dial, ".dial-value"));
            }
        }
        Assert.Contains(pages, p => p.Page.QuerySelector(".figures") is not null);
    }

    [Theory]
    [InlineData("25", "1日", "1日に25分")]
    [InlineData("14", "1回", "1回に14分")]
    public void Time_saved_says_in_how_long_on_the_page_and_beside_others(string value, string per, string shown)
    {
        var site = SiteTest.From("Golden/full/input").Edit("practices/litter.yaml", "value: 30, unit: 分, per: 1週間", $"value: {value}, unit: 分, per: {per}").Build();
        Assert.Equal(shown, Text(site.Page("practices/litter/index.html").QuerySelector(".dials > div + div")!, ".dial-value"));
        Assert.Contains($"\"comparison\":[\"{shown}（", site.Text("practices/litter/record.json"), StringComparison.Ordinal);
        Assert.Contains($"例示の時間（{per}に）", site.Text("data/latest/facts/practices.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_told_is_marked_beside_others_so_that_it_can_be_said_once() =>
        Assert.Contains(",{\"absent\":\"記載なし\"},", SiteTest.Real.Build().Text("practices/absence-form/record.json").Split("\"comparison\":")[1], StringComparison.Ordinal);

    // A letter or a sign follows the last digit.
    static bool HasUnit(string text) => !text.Any(char.IsAsciiDigit) || !Bare().IsMatch(text);

    static string Text(IElement within, string selector) => within.QuerySelector(selector)?.TextContent.Trim() ?? "";

    [GeneratedRegex("[0-9]$")]
    private static partial Regex Bare();

    [GeneratedRegex("^(1(日|週間|か月|学期|年|回)に|どれだけの間かは)")]
    private static partial Regex Span();
}
