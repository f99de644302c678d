namespace Knowledgebase.Tests.Pages.Shared;

/// <summary>A reader is told section and heading; line numbers of an extraction that nobody can open are for the data.</summary>
public sealed partial class CitationTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    /// <summary>The page of codes quotes messages to officers, who have the extraction; that of the data explains its column.</summary>
    [Fact]
    public void No_page_names_a_line()
    {
        var shown = Real.Value.Pages.Where(p => p is not ("codes/index.html" or "data/index.html") && !p.StartsWith("reference/", StringComparison.Ordinal)).ToArray();
        Assert.True(shown.Length > 800);
        Assert.DoesNotContain(shown, f => LineNumber().IsMatch(Real.Value.Text(f)));
    }

    [Fact]
    public void The_data_keep_them()
    {
        Assert.Contains("\"lines\":\"L280-282\"", Real.Value.Text("practices/absence-form/record.json"), StringComparison.Ordinal);
        Assert.Contains("\"lines\":\"", Real.Value.Text("sources/tenken-r5/record.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_is_said_once()
    {
        var cites = Real.Value.Pages.SelectMany(p => Real.Value.Page(p).QuerySelectorAll(".sources li a")).Select(a => a.TextContent).Distinct().ToArray();
        Assert.NotEmpty(cites);
        Assert.DoesNotContain(cites, c => c.Split(" › ") is [.., var section, var heading] && section.EndsWith(heading, StringComparison.Ordinal));
    }

    /// <summary>Places that differ in their lines alone are one place to a reader.</summary>
    [Fact]
    public void A_place_is_named_once_in_a_list_of_places()
    {
        foreach (var list in Real.Value.Pages.SelectMany(p => Real.Value.Page(p).QuerySelectorAll(".sources, td")))
        {
            var links = list.QuerySelectorAll("a").Where(a => a.GetAttribute("href")!.Contains("/sources/", StringComparison.Ordinal)).Select(a => a.ParentElement!.TextContent).ToArray();
            Assert.Equal(links.Distinct(), links);
        }
    }

    [GeneratedRegex("""(?<![A-Za-z0-9#/"=_-])L[0-9]{1,3}(?![0-9A-Za-z])|抽出テキスト(の行)? ?[0-9L]|lines? L?[0-9]""")]
    private static partial Regex LineNumber();
}
