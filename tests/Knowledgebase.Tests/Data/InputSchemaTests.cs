using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Knowledgebase.Tests.Data;

/// <summary>What authors may write, as JSON Schemas for editors and as pages: what the program reads, an editor takes as well.</summary>
public sealed class InputSchemaTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    static readonly string[] Names = [.. Kinds.All.Where(kind => kind.HasFile).Select(kind => kind.Folder), "site"];

    [Theory]
    [InlineData("real")]
    [InlineData("example")]
    [InlineData("full")]
    public async Task Every_file_of_the_input_keeps_its_schema(string name)
    {
        var site = name switch { "real" => SiteTest.Real, "example" => SiteTest.Example, _ => SiteTest.From("Golden/full/input") };
        var built = name == "real" ? Real.Value : site.Build();
        var schemas = new Dictionary<string, JsonSchema>();
        foreach (var kind in Names) schemas[kind] = await Schema(built, kind);
        var files = site.Sources.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        Assert.True(files.Length > 20);
        Assert.Equal([], files.SelectMany(path =>
            schemas[path.Split('/', '.')[0]].Validate(Json(site, path).ToJsonString()).Select(e => $"{path}: {e.Path} {e.Kind}")));
    }

    [Fact]
    public async Task A_schema_refuses_what_the_program_refuses()
    {
        var schema = await Schema(Real.Value, "practices");
        var path = SiteTest.Real.Sources.Keys.First(p => p.StartsWith("practices/", StringComparison.Ordinal));
        Assert.NotEmpty(schema.Validate(With(path, "sumary", "要約").ToJsonString()));
        Assert.NotEmpty(schema.Validate(With(path, "summary", null).ToJsonString()));
        Assert.NotEmpty(schema.Validate(With(path, "example", "はい").ToJsonString()));
        Assert.NotEmpty(schema.Validate(With(path, "hours", new JsonObject { ["absent"] = "不明" }).ToJsonString()));
    }

    [Fact]
    public void Every_field_has_its_words_in_the_schema_and_on_the_page()
    {
        var shared = Real.Value.Page("reference/index.html").QuerySelector("main")!.TextContent;
        foreach (var name in Names)
        {
            using var schema = JsonDocument.Parse(Real.Value.Text($"reference/{name}.schema.json"));
            var shown = shared + Real.Value.Page($"reference/{name}/index.html").QuerySelector("main")!.TextContent;
            var groups = schema.RootElement.GetProperty("definitions").EnumerateObject().Select(part => part.Value).Append(schema.RootElement);
            foreach (var field in groups.SelectMany(group => group.GetProperty("properties").EnumerateObject()))
            {
                var meaning = field.Value.GetProperty("description").GetString()!.Split('\n')[0];
                Assert.True(shown.Contains(field.Name, StringComparison.Ordinal) && shown.Contains(meaning, StringComparison.Ordinal), $"{name}: {field.Name}");
                Assert.NotEmpty(field.Value.GetProperty("title").GetString()!);
                Assert.Single(field.Value.GetProperty("examples").EnumerateArray());
            }
        }
    }

    [Fact]
    public void Only_the_codes_lead_to_the_reference_and_no_list_of_pages_names_it()
    {
        Assert.DoesNotContain("/reference/", SiteTest.From("Golden/full/input").Build().Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(["codes/index.html"], Real.Value.Pages.Where(page => !page.StartsWith("reference/", StringComparison.Ordinal)
            && Real.Value.Text(page).Contains("/reference/\"", StringComparison.Ordinal)));
    }

    static Task<JsonSchema> Schema(BuiltSite site, string kind) =>
        JsonSchema.FromJsonAsync(site.Text($"reference/{kind}.schema.json"), TestContext.Current.CancellationToken);

    static JsonNode Json(SiteTest site, string path) => YamlJson.Of(YamlReader.Read(path, site.TextOf(path), [])!)!;

    static JsonObject With(string path, string key, JsonNode? value)
    {
        var record = (JsonObject)Json(SiteTest.Real, path);
        if (value is null) record.Remove(key);
        else record[key] = value;
        return record;
    }
}
