using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Shared;

/// <summary>What no source says is marked 推定 with its reason wherever it is shown, and inferred in the data.</summary>
public sealed class InferredTests
{
    const string Reason = "例示の欄に並んでいるため。";

    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.From("Broken/KB0586-unproved-link/input").Over(SiteTest.Base)
        .Edit("practices/litter.yaml", "- net", $"- {{to: net, inferred: {Reason}}}")
        .Edit("practices/litter.yaml", "{to: atlas}", "{to: atlas, cites: [{source: report, section: results, lines: 7}]}")
        .Edit("sources/report.yaml", "type: 報告", "type: {value: 報告, inferred: 例示の題名から。}\npart_of: {value: 例示の年報, inferred: 例示の会の名前から。}").Build());

    [Theory]
    [InlineData("practices/litter/index.html", "/materials/net/")]
    [InlineData("materials/net/index.html", "/practices/litter/")]
    public void An_inferred_link_is_marked_at_both_ends(string page, string other)
    {
        Built.Value.IsGood();
        var card = Item(page, other);
        Assert.Contains("推定", card.TextContent, StringComparison.Ordinal);
        Assert.Contains(Reason, card.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("practices/litter/index.html", "/materials/boat/")]
    [InlineData("materials/boat/index.html", "/practices/litter/")]
    public void A_cited_link_bears_no_mark(string page, string other)
    {
        Assert.DoesNotContain("推定", Item(page, other).TextContent, StringComparison.Ordinal);
    }

    // A card, a line or a fact, as the page shows what it is linked with.
    static IElement Item(string page, string other) =>
        Built.Value.Page(page).QuerySelectorAll(".cards > li, .links > li, .facts dd").Single(c => c.QuerySelector($"a[href$='{other}']") is not null);

    [Fact]
    public void An_inferred_fact_says_why()
    {
        var fact = Built.Value.Page("sources/report/index.html").QuerySelectorAll("dl.facts > div").Single(f => f.QuerySelector("dt")!.TextContent == "どの文書の一部か");
        Assert.Equal("推定", fact.QuerySelector(".mark")!.TextContent);
        Assert.Contains("例示の会の名前から。", fact.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_say_inferred()
    {
        using var practice = JsonDocument.Parse(Built.Value.Text("practices/litter/record.json"));
        var links = practice.RootElement.GetProperty("materials").EnumerateArray().ToDictionary(m => m.GetProperty("id").GetString()!);
        Assert.Equal(Reason, links["net"].GetProperty("inferred").GetString());
        Assert.Equal("L6", links["boat"].GetProperty("cites")[0].GetProperty("lines").GetString());
        Assert.False(links["boat"].TryGetProperty("inferred", out _));

        using var source = JsonDocument.Parse(Built.Value.Text("sources/report/record.json"));
        Assert.Equal("例示の年報", source.RootElement.GetProperty("part_of").GetProperty("value").GetString());
        Assert.Equal("例示の題名から。", source.RootElement.GetProperty("type").GetProperty("inferred").GetString());

        var rows = PlainCsv.Read(Built.Value.Files["data/latest/facts/practices.csv"].Span);
        Assert.Equal(["inferred|" + Reason, "|"], rows.Where(r => r["field"].StartsWith("materials[", StringComparison.Ordinal)).Select(r => $"{r["derived"]}|{r["note"]}"));
    }

    [Fact]
    public void Only_fields_that_can_show_it_take_an_inference() =>
        Assert.Equal(["KB0203"], SiteTest.Base.Edit("projects/river.yaml", "owners: [office]", "owners: [{to: office, inferred: わけ}]").Build().Codes);
}
