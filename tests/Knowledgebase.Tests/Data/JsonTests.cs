using System.Text.Json;
using NJsonSchema;

namespace Knowledgebase.Tests.Data;

/// <summary>Every kind as JSON, checked by NJsonSchema against the schemas that are published beside it.</summary>
public sealed class JsonTests
{
    static readonly Lazy<BuiltSite> Full = new(() => SiteTest.From("Golden/full/input").Build());
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_kind_keeps_its_schema(bool real)
    {
        var built = (real ? Real : Full).Value;
        foreach (var kind in Kinds.All)
        {
            var schema = await JsonSchema.FromJsonAsync(built.Text($"data/latest/{kind.Folder}.schema.json"), TestContext.Current.CancellationToken);
            Assert.Equal([], schema.Validate(built.Text($"data/latest/{kind.Folder}.json")).Select(e => $"{kind.Folder}: {e}"));
        }
    }

    [Fact]
    public async Task Every_record_keeps_the_schema_that_it_names()
    {
        var schemas = new Dictionary<string, JsonSchema>();
        foreach (var path in Full.Value.Files.Keys.Where(p => p.EndsWith("/record.json", StringComparison.Ordinal)))
        {
            using var record = JsonDocument.Parse(Full.Value.Text(path));
            var address = record.RootElement.GetProperty("$schema").GetString()!;
            Assert.StartsWith("https://example.jp/kb/data/latest/", address, StringComparison.Ordinal);
            if (!schemas.TryGetValue(address, out var schema))
            {
                var text = Full.Value.Text(address["https://example.jp/kb/".Length..]);
                schemas[address] = schema = await JsonSchema.FromJsonAsync(text, TestContext.Current.CancellationToken);
            }
            Assert.Equal([], schema.Validate(Full.Value.Text(path)).Select(e => $"{path}: {e}"));
        }
        Assert.Equal("removed", JsonDocument.Parse(Full.Value.Text("practices/cleanup/record.json")).RootElement.GetProperty("kind").GetString());
    }

    /// <summary>A citation is an id, a heading and lines; what the sources are called and where they lie is said once a record.</summary>
    [Fact]
    public void A_record_says_its_sources_once_and_nothing_that_is_empty()
    {
        var cited = 0;
        foreach (var path in Full.Value.Files.Keys.Where(p => p.EndsWith("/record.json", StringComparison.Ordinal)))
        {
            var text = Full.Value.Text(path);
            Assert.DoesNotContain("[]", text.Replace("\"[]", "", StringComparison.Ordinal), StringComparison.Ordinal);
            using var record = JsonDocument.Parse(text);
            var sources = record.RootElement.TryGetProperty("sources", out var all)
                ? all.EnumerateArray().ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("url").GetString()!) : [];
            var used = CitesIn(record.RootElement).ToArray();
            Assert.Equal(sources.Keys.Order(StringComparer.Ordinal), used.Select(c => c.Source).Distinct().Order(StringComparer.Ordinal));
            Assert.All(used, c => Assert.Contains($"{sources[c.Source]["https://example.jp/kb/".Length..]}{c.Section}/index.html", Full.Value.Files.Keys));
            cited += used.Length;
        }
        Assert.True(cited > 20, $"{cited} citations only");
    }

    static IEnumerable<(string Source, string Section)> CitesIn(JsonElement at) =>
        at.ValueKind switch
        {
            JsonValueKind.Array => at.EnumerateArray().SelectMany(CitesIn),
            JsonValueKind.Object when at.TryGetProperty("section", out var section) && at.TryGetProperty("source", out var source) =>
                [(source.GetString()!, section.GetString()!)],
            JsonValueKind.Object => at.EnumerateObject().SelectMany(p => CitesIn(p.Value)),
            _ => [],
        };

    [Fact]
    public async Task A_schema_refuses_what_is_not_so()
    {
        var schema = await JsonSchema.FromJsonAsync(Full.Value.Text("data/latest/practices.schema.json"), TestContext.Current.CancellationToken);
        var text = Full.Value.Text("data/latest/practices.json");
        Assert.NotEmpty(schema.Validate(text.Replace("\"absent\":\"記載なし\"", "\"absent\":\"未公表\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Replace("\"summary\":", "\"sumary\":", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Replace("\"must\":true", "\"must\":\"はい\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Numbers_stay_as_printed_and_carry_their_unit()
    {
        using var data = JsonDocument.Parse(Real.Value.Text("data/latest/series.json"));
        var series = data.RootElement.GetProperty("records").EnumerateArray().Single(s => s.GetProperty("label").GetString() == "小学校"
            && s.GetProperty("owner").GetProperty("id").GetString() == "ict-daily");
        Assert.Equal("27.0", series.GetProperty("baseline").GetProperty("value").GetRawText());
        Assert.Equal("%", series.GetProperty("baseline").GetProperty("unit").GetString());
        Assert.Equal("2024-04", series.GetProperty("observations")[0].GetProperty("as_of").GetString());
        Assert.Equal("62.1", series.GetProperty("observations")[0].GetProperty("printed_progress").GetRawText());
    }

    [Fact]
    public void Invented_records_are_no_data_of_a_real_site()
    {
        Assert.Contains("practices/sample/record.json", Full.Value.Files.Keys);
        Assert.DoesNotContain("\"id\":\"sample\"", Full.Value.Text("data/latest/practices.json"), StringComparison.Ordinal);
        var invented = SiteTest.Base.Build();
        using var data = JsonDocument.Parse(invented.Text("data/latest/projects.json"));
        Assert.NotEmpty(data.RootElement.GetProperty("records").EnumerateArray());
    }

    [Fact]
    public void Every_figure_carries_unit_time_and_source_or_says_what_is_absent()
    {
        var figures = 0;
        foreach (var kind in Kinds.All)
        {
            using var data = JsonDocument.Parse(Real.Value.Text($"data/latest/{kind.Folder}.json"));
            foreach (var record in data.RootElement.GetProperty("records").EnumerateArray()) Walk(record, cited: false, record.GetProperty("url").GetString()!);
        }
        Assert.True(figures > 50, $"{figures} figures only");

        void Walk(JsonElement at, bool cited, string where)
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in at.EnumerateArray()) Walk(item, cited, where);
                return;
            }
            if (at.ValueKind != JsonValueKind.Object) return;
            cited |= at.TryGetProperty("cites", out var cites) && cites.GetArrayLength() > 0;
            // A word that was inferred is no figure; its reason stands beside it.
            if (at.TryGetProperty("value", out _) && !at.TryGetProperty("inferred", out _))
            {
                figures++;
                Assert.True(cited, $"{where} cites nothing: {at}");
                Assert.True(at.TryGetProperty("unit", out _), $"{where} has no unit: {at}");
                Assert.True(new[] { "as_of", "period", "year" }.Any(t => at.TryGetProperty(t, out _)), $"{where} has no time: {at}");
            }
            foreach (var property in at.EnumerateObject()) Walk(property.Value, cited, where);
        }
    }
}
