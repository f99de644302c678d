using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Shared;

/// <summary>What pages tell machines: JSON-LD in the words of schema.org, and Open Graph.</summary>
public sealed class MachineDataTests
{
    const string ExampleInput = "../Example";
    static readonly Dictionary<string, string[]> Required = new()
    {
        ["LearningResource"] = ["name", "description", "url", "learningResourceType", "inLanguage", "isAccessibleForFree"],
        ["GovernmentOrganization"] = ["name", "url"],
        ["WebSite"] = ["name", "url", "description", "inLanguage"],
        ["Dataset"] = ["name", "description", "url", "isAccessibleForFree", "distribution"],
        ["BreadcrumbList"] = ["itemListElement"],
    };

    public static TheoryData<string> Sites { get; } = ["Golden/full/input", "Golden/sparse/input", ExampleInput];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_tells_machines_what_it_is(string input)
    {
        var built = SiteTest.From(input).Build();
        foreach (var path in built.Pages)
        {
            var page = built.Page(path);
            var things = Things(page).ToArray();
            Assert.Equal(page.QuerySelector("nav.breadcrumbs") is not null, things.Any(t => Type(t) == "BreadcrumbList"));
            foreach (var thing in things)
                Assert.All(Required[Type(thing)], name => Assert.True(thing.TryGetProperty(name, out _), $"{path}: {Type(thing)} without {name}"));
            Breadcrumbs(page, things);
        }
    }

    [Fact]
    public void A_lesson_is_told_with_its_goal_and_its_minutes()
    {
        var lesson = Things(SiteTest.From(ExampleInput).Build().Page("lessons/map/index.html")).First();
        Assert.Equal("LearningResource", Type(lesson));
        Assert.Equal("授業と指導案", lesson.GetProperty("learningResourceType").GetString());
        Assert.NotEqual("", lesson.GetProperty("teaches").GetString());
        Assert.StartsWith("https://", lesson.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dx-senryaku", true)]
    [InlineData("subaru", false)]
    public void Only_a_public_office_is_told_as_one(string slug, bool isOffice) => Assert.Equal(
        isOffice, Things(SiteTest.Real.Build().Page($"organizations/{slug}/index.html")).Any(t => Type(t) == "GovernmentOrganization"));

    [Fact]
    public void No_text_can_end_the_data()
    {
        const string text = "</script><script>X()</script> & \" '";
        var data = SiteTest.From("Golden/full/input").Build();
        Assert.DoesNotContain(data.Pages, p => data.Page(p).QuerySelectorAll("script[type='application/ld+json']").Any(s => s.TextContent.Contains('<')));
        var json = JsonData.Of(j => j.WriteStringValue(text)).ToString();
        Assert.DoesNotContain('<', json);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
    }

    [Fact]
    public void A_page_is_shared_with_its_title_and_once_the_host_is_known_with_a_picture()
    {
        var known = SiteTest.From("Golden/full/input").Build();
        // What sends readers on and what is made for paper is not shared.
        foreach (var path in known.Pages.Where(p => known.Page(p).QuerySelector("meta[http-equiv=refresh], .handout") is null))
        {
            var page = known.Page(path);
            Assert.All((string[])["title", "description", "type", "site_name", "locale"], name => Assert.NotEqual("", Shared(page, name)));
            var picture = Shared(page, "image")!;
            Assert.StartsWith("https://example.jp/kb/assets/og-", picture, StringComparison.Ordinal);
            Assert.True(known.Files.ContainsKey(picture["https://example.jp/kb/".Length..]), path);
            Assert.NotEqual("", Shared(page, "image:alt"));
        }

        Assert.Equal("実践事例", Shared(known.Page("practices/litter/index.html"), "image:alt"));
        var unknown = SiteTest.Real.Build();
        Assert.Null(Shared(unknown.Page("index.html"), "image"));
        Assert.DoesNotContain(unknown.Files.Keys, f => f.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_has_its_small_picture_with_its_name_in_it()
    {
        var words = File.ReadAllLines(Path.Combine(Repository.Root, "theme", "Assets", "Og", "words.tsv")).Select(l => l.Split('\t')).ToDictionary(l => l[0], l => l[1]);
        foreach (var kind in Kinds.All.Where(k => k.Fragment.Length == 0 || k.Kind is Kind.Outcome or Kind.Issue or Kind.Opinion))
            Assert.Equal(kind.Label, words[kind.Folder]);
        Assert.Equal(words.Count, ThemePictures.All.Length);
        foreach (var picture in ThemePictures.All)
        {
            var bytes = picture.Bytes.Span;
            Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(bytes[1..4]));
            Assert.Equal((1200, 630), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes[20..])));
            Assert.InRange(bytes.Length, 1_000, 40 * 1024);
        }
    }

    static string? Shared(IDocument page, string name) => page.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");

    static IEnumerable<JsonElement> Things(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var root = JsonDocument.Parse(script.TextContent).RootElement;
            Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
            foreach (var thing in root.GetProperty("@graph").EnumerateArray()) yield return thing;
        }
    }

    static void Breadcrumbs(IDocument page, JsonElement[] things)
    {
        foreach (var list in things.Where(t => Type(t) == "BreadcrumbList"))
        {
            var told = list.GetProperty("itemListElement").EnumerateArray().Select(i => i.GetProperty("name").GetString());
            // The page itself is the last place; its heading says it.
            Assert.Equal(page.QuerySelectorAll("nav.breadcrumbs li").Select(l => l.TextContent.Trim()), told.SkipLast(1));
            Assert.All(list.GetProperty("itemListElement").EnumerateArray(), i => Assert.Matches("^(https://|/)", i.GetProperty("item").GetString()));
        }
    }

    static string Type(JsonElement thing) => thing.GetProperty("@type").GetString()!;
}
