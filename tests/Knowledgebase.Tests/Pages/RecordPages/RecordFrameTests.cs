namespace Knowledgebase.Tests.Pages.RecordPages;

/// <summary>What readers take with them from a record's page: an address, a citation, other words, a list to tick.</summary>
public sealed class RecordFrameTests
{
    static readonly Lazy<BuiltSite> Example = new(() => SiteTest.From("../Example").Build());

    [Fact]
    public void Every_heading_of_a_page_leads_to_itself()
    {
        foreach (var path in Example.Value.Pages)
        {
            var page = Example.Value.Page(path);
            foreach (var heading in page.QuerySelectorAll("main .sections > section > h2[id], main details.part > summary > h2[id]"))
                Assert.True(page.QuerySelectorAll($"a[href='#{heading.Id}']").Any(a => a.ParentElement == heading || a.GetAttribute("aria-labelledby") == heading.Id), $"{path}#{heading.Id}");
        }
    }

    [Theory]
    [InlineData("practices/absence/", "reuse")]
    [InlineData("materials/kit/", "reuse")]
    [InlineData("organizations/manabi/", "reuse")]
    [InlineData("indicators/meetings/", "citation")]
    public void A_record_says_in_a_fold_how_it_is_cited_and_where_its_data_lie(string place, string id)
    {
        var fold = Example.Value.Page(place + "index.html").GetElementById(id)!.Closest("details")!;
        Assert.Contains(place, fold.QuerySelector(".copy")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(fold.QuerySelector($"a[href$='{place}record.json']"));
    }

    [Fact]
    public void Other_words_of_a_record_stand_at_its_top_and_say_who_wrote_them()
    {
        var main = Example.Value.Page("practices/absence/index.html").QuerySelector("main")!;
        var versions = main.QuerySelectorAll(".version");
        Assert.Equal(["easy", "english"], versions.Select(v => v.Id));
        Assert.All(versions, v => Assert.Equal(main, v.ParentElement));
        Assert.All(versions, v => Assert.NotNull(main.QuerySelector($".links a[href='#{v.Id}']")));
        Assert.StartsWith("書いた人：", versions[0].QuerySelector(".remark")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Translation: ", versions[1].QuerySelector(".remark")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("en", versions[1].GetAttribute("lang"));
    }

    [Fact]
    public void What_is_borrowed_is_a_list_to_tick_on_arrival_and_on_return()
    {
        var rows = Example.Value.Page("materials/kit/index.html").GetElementById("contents")!.Closest("section")!.QuerySelectorAll("tbody tr");
        Assert.Equal(["画板：受取り", "画板：返却"], rows[0].QuerySelectorAll("input[type=checkbox]").Select(i => i.GetAttribute("aria-label")));
        Assert.Equal(3, rows.Length);
    }
}
