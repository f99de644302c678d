namespace Knowledgebase.Tests.Input;

/// <summary>The site that is published: nothing dropped, nothing broken, nothing invented.</summary>
public sealed partial class RealSiteTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.Real.Build());
    static readonly Lazy<Dictionary<string, IDocument>> Documents = new(
        () => Built.Value.Pages.AsParallel().ToDictionary(p => p, p => (IDocument)Built.Value.Page(p, strict: true)));

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    [Fact]
    public void It_has_no_mistake_and_no_warning() => Built.Value.IsGood();

    [Fact]
    public void Records_in_are_pages_out()
    {
        var files = SiteTest.Real.Sources.Keys.Where(p => p != "site.yaml").ToArray();
        Assert.Equal(files.Length, Built.Value.Plan.Counts.Records);
        var pages = files.Select(f => f.Replace(".yaml", "/index.html", StringComparison.Ordinal)).ToArray();
        Assert.Subset(Built.Value.Pages.ToHashSet(), pages.ToHashSet());

        // What is left are lists, sections of sources and the pages of the site itself.
        var lists = Kinds.All.Select(k => k.Folder + "/index.html").ToHashSet();
        var sections = Catalog.All<Source>(Kind.Source).Sum(s => s.Sections.Length);
        var rest = Built.Value.Pages.Except(pages).Where(p => !lists.Contains(p) && !p.Contains("/page/", StringComparison.Ordinal) && !HasMoved(p)).ToArray();
        Assert.Equal(sections, rest.Count(p => p.StartsWith("sources/", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "404.html", "accessibility/index.html", "accessibility/results/index.html", "asked/index.html", "changes/2026-11/index.html",
                "changes/index.html", "codes/index.html", "compare/index.html", "corrections/index.html", "data/index.html", "en/index.html", "en/indicators/index.html",
                "en/method/index.html", "en/projects/index.html", "en/records/index.html", "gaps/disability/index.html", "gaps/index.html",
                "gaps/indicators/index.html", "gaps/subject/index.html", "index.html", "languages/index.html", "method/index.html",
                "report/index.html", "request/blank/index.html", "request/form/index.html", "request/index.html", "request/report/index.html", "search/index.html", "send/index.html", "standing/index.html", "style/index.html", "whom/index.html",
            ],
            rest.Where(p => !p.StartsWith("sources/", StringComparison.Ordinal) && !p.StartsWith("reference/", StringComparison.Ordinal) && p.Count(c => c == '/') < 3));
    }

    [Theory]
    [InlineData(Kind.Project, 9)]
    [InlineData(Kind.Outcome, 19)] // Two of them are printed in the column of issues.
    [InlineData(Kind.Issue, 16)]
    [InlineData(Kind.Indicator, 3)]
    [InlineData(Kind.Series, 5)]
    [InlineData(Kind.Opinion, 3)]
    [InlineData(Kind.Practice, 15)]
    [InlineData(Kind.Service, 3)]
    public void The_register_is_whole(Kind kind, int count) => Assert.Equal(count, Catalog.All(kind).Length);

    [Fact]
    public void Every_record_and_item_is_reached_from_a_list()
    {
        foreach (var kind in Kinds.All.Where(k => k.Fragment.Length == 0 || k.Kind is Kind.Outcome or Kind.Issue or Kind.Opinion))
        {
            var links = Built.Value.Pages.Where(p => p == kind.Folder + "/index.html" || p.StartsWith(kind.Folder + "/page/", StringComparison.Ordinal))
                .SelectMany(p => Documents.Value[p].QuerySelectorAll("main a[href]")).Select(a => a.GetAttribute("href")!).ToHashSet();
            var routes = new Routes("/", null);
            Assert.Subset(links, Catalog.All(kind.Kind).Select(routes.Of).ToHashSet());
        }
    }

    [Fact]
    public void The_five_printed_rates_follow_from_their_figures()
    {
        var series = Catalog.All<Series>(Kind.Series).ToArray();
        Assert.Equal(5, series.Length);
        Assert.All(series, s =>
        {
            Assert.True(s.PrintedProgress.IsKnown);
            var share = (s.Observations[^1].Value - s.Baseline.Value) / (s.Target.Value - s.Baseline.Value);
            Assert.Equal(decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero), s.PrintedProgress.Value);
        });
    }

    [Fact]
    public void No_record_is_marked_as_an_example()
    {
        Assert.False(Catalog.Settings.Example);
        Assert.All(Kinds.All.SelectMany(k => Catalog.All(k.Kind)), e => Assert.False(e.Record.Head.Example));
        // The style page shows invented samples and says so.
        var records = Documents.Value.Where(d => d.Key != "style/index.html").Select(d => d.Value);
        Assert.All(records, d => Assert.DoesNotContain(d.QuerySelectorAll(".mark, .banner, .note-title"), m => m.TextContent.Contains("例示", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_project_whose_name_was_lost_gets_no_name()
    {
        var project = (Project)Catalog[new RecordId(Kind.Project, "unnamed-dx")].Value;
        Assert.False(project.PrintedName.IsKnown);
        Assert.Equal(Basics.AbsenceReason.Lost, project.PrintedName.Absence!.Reason);
        Assert.Contains("名前の分からない", project.Head.Title, StringComparison.Ordinal);
        var text = Documents.Value["projects/unnamed-dx/index.html"].QuerySelector("main")!.TextContent;
        Assert.DoesNotMatch("(名前|名称|事業名)は「", text);
        Assert.Contains("抽出不能", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_and_item_shows_its_source()
    {
        foreach (var (path, page) in Documents.Value)
            Assert.All(page.QuerySelectorAll(".statements > li"), s => Assert.True(NumberedNotes.CitesIn(s).Length > 0, $"{path}: {s.TextContent}"));
    }

    [Fact]
    public void No_address_is_written_that_no_record_knows()
    {
        foreach (var (path, file) in SiteTest.Real.Sources)
        {
            foreach (Match address in Addresses().Matches(SiteTest.Real.TextOf(path)))
                Assert.Fail($"{file.Path} holds the address {address.Value}, which no source names");
        }
    }

    [Fact]
    public void Every_page_is_sound()
    {
        foreach (var (path, page) in Documents.Value)
        {
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) || path.StartsWith("pages/en-", StringComparison.Ordinal) ? "en" : "ja",
                page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
            Assert.Equal(ids.Length, ids.Distinct().Count());
            var charset = page.Head!.FirstElementChild!;
            Assert.Equal("utf-8", charset.GetAttribute("charset"));
            Assert.Equal("Content-Security-Policy", charset.NextElementSibling!.GetAttribute("http-equiv"));
            Assert.Equal(ContentSecurity.Policy, charset.NextElementSibling.GetAttribute("content"));
            Assert.Equal(1, page.QuerySelectorAll("title").Count(t => t.TextContent.Length > 0));
            Assert.All(page.All, e => Sound(path, e));
            Headings(path, page);
        }
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        foreach (var (path, page) in Documents.Value)
        {
            var here = new Uri(new Uri("https://site.example/"), path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var written = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(here, written);
                if (target.Host != here.Host) continue;
                var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
                Assert.True(Built.Value.Files.ContainsKey(file), $"{path}: {written}");
                if (target.Fragment.Length > 1)
                    Assert.True(Documents.Value[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null, $"{path}: {written}");
            }
        }
    }

    [Fact]
    public void Every_page_can_be_reached_from_home()
    {
        var seen = new HashSet<string> { "index.html" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            foreach (var link in Documents.Value[path].QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#', '?')[0][1..]))
            {
                var file = link.Length == 0 || link.EndsWith('/') ? link + "index.html" : link;
                if (Documents.Value.ContainsKey(file) && seen.Add(file)) waiting.Enqueue(file);
            }
        }

        // What is not offered keeps its addresses, and nothing leads there.
        string[] notOffered = ["loans", "report", "request", "request/blank", "request/form", "request/report", "send"];
        Assert.Equal(notOffered.Select(p => p + "/index.html").Prepend("404.html").Order(StringComparer.Ordinal), Built.Value.Pages.Except(seen).Where(p => !HasMoved(p) && !IsListOfNothing(p)).Order(StringComparer.Ordinal));
    }

    /// <summary>True for a list under conditions that no record meets, and for an order by what no record tells: they keep their addresses.</summary>
    static bool IsListOfNothing(string path) => path.Contains("/sorted/preparation/", StringComparison.Ordinal)
        || (path.Contains("/by/", StringComparison.Ordinal) && Documents.Value[path].GetElementById("list")!.TextContent.EndsWith(" 0件", StringComparison.Ordinal));

    /// <summary>True for a page that only leads on from an address that a record had before.</summary>
    static bool HasMoved(string path) => Documents.Value[path].QuerySelector("main.moved") is not null;

    static void Sound(string path, IElement element)
    {
        if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json")
            Assert.Matches("^<script (type=\"module\" src=\"/assets/(?:search|find|list|compare|report|ask|form)|src=\"/assets/furigana)\\.[0-9a-f]{8}\\.js\"></script>$", element.OuterHtml);
        foreach (var attribute in element.Attributes)
        {
            Assert.False(attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal), $"{path}: {attribute.Name}");
            var loads = attribute.Name == "src" || (attribute.Name == "href" && element.LocalName == "link" && element.GetAttribute("rel") != "canonical");
            if (loads) Assert.StartsWith("/", attribute.Value, StringComparison.Ordinal);
        }
    }

    static void Headings(string path, IDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{path}: {heading.TextContent} skips a level");
            Assert.NotEqual("", heading.TextContent.Trim());
            level = next;
        }
    }

    [GeneratedRegex("https?://[^\\s\"'}]+")]
    private static partial Regex Addresses();
}
