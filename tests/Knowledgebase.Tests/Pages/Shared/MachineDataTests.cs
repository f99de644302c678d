using System.Text.Json;
using Knowledgebase.Pages.Linked;

namespace Knowledgebase.Tests.Pages.Shared;

/// <summary>What pages tell machines: JSON-LD in the words of schema.org, and Open Graph.</summary>
public sealed class MachineDataTests
{
    const string ExampleInput = "../Example";
    static readonly Dictionary<string, string[]> Required = new()
    {
        ["LearningResource"] = ["name", "description", "url", "learningResourceType", "inLanguage", "isAccessibleForFree"],
        ["GovernmentOrganization"] = ["name", "url"],
        ["Project"] = ["name", "description", "url", "parentOrganization"],
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
        Assert.NotEqual("", lesson.GetProperty("teaches")[0].GetString());
        Assert.StartsWith("https://", lesson.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Matches("^PT[1-9][0-9]*M$", lesson.GetProperty("timeRequired").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", lesson.GetProperty("license").GetProperty("@id").GetString());
        Assert.Contains(lesson.GetProperty("audience").EnumerateArray(), a => a.GetProperty("educationalRole").GetString() == "teacher");
    }

    [Fact]
    public void A_code_of_the_course_of_study_leads_to_its_public_address_and_keeps_its_version()
    {
        var page = SiteTest.From(ExampleInput).Build().Page("lessons/map/index.html");
        var term = Things(page).First().GetProperty("teaches")[1];
        Assert.Equal("https://w3id.org/jp-cos/8220263232000000", term.GetProperty("@id").GetString());
        Assert.Equal("https://w3id.org/jp-cos/Elementary/2017", term.GetProperty("inDefinedTermSet").GetProperty("@id").GetString());
        var link = page.QuerySelector("a[href='https://w3id.org/jp-cos/8220263232000000']")!;
        Assert.Contains("小学校学習指導要領（平成29年告示）", link.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8220263232000000", true, "小学校学習指導要領（平成29年告示）")]
    [InlineData("8410503221100000", true, "高等学校学習指導要領（平成30年告示）")]
    [InlineData("9920263232000000", true, null)]
    [InlineData("822026323200000", false, null)]
    [InlineData("小学校第5学年の社会科の目標", false, null)]
    public void Only_what_has_the_form_of_a_code_is_one(string code, bool isOne, string? version) =>
        Assert.Equal((isOne, version), (CurriculumCode.AddressOf(code) is not null, CurriculumCode.VersionOf(code)?.Name));

    /// <summary>What is named on one page by an address of this site is the thing that the page there is about.</summary>
    [Fact]
    public void Records_projects_and_offices_are_the_same_things_on_every_page()
    {
        var built = SiteTest.From(ExampleInput).Build();
        var things = built.Pages.SelectMany(path => Things(built.Page(path))).Where(t => t.TryGetProperty("@id", out _)).ToArray();
        var told = things.GroupBy(t => t.GetProperty("@id").GetString()!).ToDictionary(g => g.Key, g => Assert.Single(g));
        var home = told.Keys.MinBy(id => id.Length)!;
        var named = things.SelectMany(Ids).Where(id => id.StartsWith(home, StringComparison.Ordinal)).Distinct().ToArray();
        Assert.All(named, id => Assert.True(id.EndsWith("#publisher", StringComparison.Ordinal) || built.Files.ContainsKey(id[home.Length..] + "index.html"), id));
        var practice = told[home + "practices/absence/"];
        var project = practice.GetProperty("about").EnumerateArray().Single(a => a.GetProperty("@type").GetString() == "Project").GetProperty("@id").GetString()!;
        var office = told[project].GetProperty("parentOrganization")[0].GetProperty("@id").GetString()!;
        Assert.Equal("GovernmentOrganization", Type(told[office]));
    }

    static IEnumerable<string> Ids(JsonElement thing) => thing.ValueKind switch
    {
        JsonValueKind.Object => thing.EnumerateObject().SelectMany(p => p.Name == "@id" ? [p.Value.GetString()!] : Ids(p.Value)),
        JsonValueKind.Array => thing.EnumerateArray().SelectMany(Ids),
        _ => [],
    };

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
        foreach (var path in known.Pages.Where(p => known.Page(p).QuerySelector("meta[http-equiv=refresh]") is null))
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
            Assert.Equal(page.QuerySelectorAll("nav.breadcrumbs li").Select(l => l.TextContent.Trim()), told);
            Assert.All(list.GetProperty("itemListElement").EnumerateArray(), i => Assert.Matches("^(https://|/)", i.GetProperty("item").GetString()));
        }
    }

    static string Type(JsonElement thing) => thing.GetProperty("@type").GetString()!;
}
