using System.Text.Json;

namespace Knowledgebase.Tests.Data;

/// <summary>What the program concludes from printed values is told as computed in every form of the data.</summary>
public sealed class ComputedTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    // From the source: 策定時 71.7, 目標 95.0, 最新 77.6 and so on.
    [Theory]
    [InlineData("ict-teach-all", "25.3", "25.3")]
    [InlineData("ict-daily-elementary", "62.1", "62.1")]
    public void A_rate_is_computed_beside_the_printed_one(string id, string printed, string computed)
    {
        var row = PlainCsv.Read(Real.Value.Files["data/latest/indicators.csv"].Span).Single(r => r["id"] == id);
        Assert.Equal((printed, computed, "false"), (row["printed_progress"], row["computed_progress"], row["computed_reached"]));

        using var json = JsonDocument.Parse(Real.Value.Text("data/latest/series.json"));
        var series = json.RootElement.GetProperty("records").EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);
        Assert.Equal(computed, series.GetProperty("computed").GetProperty("progress").GetRawText());
        Assert.False(series.GetProperty("computed").GetProperty("reached").GetBoolean());

        var facts = PlainCsv.Read(Real.Value.Files["data/latest/facts/series.csv"].Span).Where(r => r["id"] == id).ToArray();
        Assert.Equal(["computed.progress", "computed.reached"], facts.Where(r => r["derived"] == "computed").Select(r => r["field"]));
        Assert.Equal(["indicators"], facts.Where(r => r["unit"].Length > 0).Select(r => r["section"]).Distinct());
    }

    [Fact]
    public void A_target_reached_is_a_comparison_of_the_program()
    {
        var path = "indicators/self-solve.yaml";
        var site = SiteTest.Real;
        var built = site.With(path, site.TextOf(path).Replace("value: 95.0", "value: 60.0", StringComparison.Ordinal)).Build();
        if (built.Files.Count == 0) Assert.Fail(built.Printed);
        var rows = PlainCsv.Read(built.Files["data/latest/indicators.csv"].Span).Where(r => r["target"] == "60.0").ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("true", r["computed_reached"]));
    }

    /// <summary>「４年間の成果」 stands above the sentence; the sentence names no year.</summary>
    [Fact]
    public void Years_of_a_heading_are_computed_and_those_of_a_sentence_are_not()
    {
        var facts = PlainCsv.Read(Real.Value.Files["data/latest/facts/outcomes.csv"].Span).Where(r => r["field"] == "years").ToDictionary(r => r["id"]);
        using var json = JsonDocument.Parse(Real.Value.Text("data/latest/outcomes.json"));
        var outcomes = json.RootElement.GetProperty("records").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);
        Assert.Equal(("computed", ""), (facts["council-observers"]["derived"], facts["data-studylog"]["derived"]));
        Assert.True(outcomes["council-observers"].GetProperty("computed").GetProperty("years").GetBoolean());
        Assert.False(outcomes["data-studylog"].TryGetProperty("computed", out _));
    }

    [Fact]
    public void The_package_says_which_columns_are_computed()
    {
        using var package = JsonDocument.Parse(Real.Value.Text("data/latest/datapackage.json"));
        var fields = package.RootElement.GetProperty("resources").EnumerateArray().First(r => r.GetProperty("path").GetString() == "indicators.csv")
            .GetProperty("schema").GetProperty("fields").EnumerateArray();
        Assert.Equal(["computed_progress", "computed_reached"],
            fields.Where(f => f.TryGetProperty("computed", out var c) && c.GetBoolean()).Select(f => f.GetProperty("name").GetString()));
    }
}
