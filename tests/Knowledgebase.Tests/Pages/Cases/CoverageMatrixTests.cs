namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>What the gap maps count is what the lists behind their cells hold, and no cell is a dead end.</summary>
public sealed partial class CoverageMatrixTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());
    static readonly Lazy<BuiltSite> Full = new(() => SiteTest.From("Golden/full/input").Build());
    static readonly Lazy<BuiltSite> Invented = new(() =>
        BuiltSite.Of([.. SampleRecords.Make(600, 7)], []));

    public static TheoryData<string> Sites => ["real", "full", "invented"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_cell_counts_what_its_list_shows(string name)
    {
        var site = Site(name);
        var seen = 0;
        foreach (var cell in Cells(site).Where(c => c.QuerySelector("a") is not null && !c.ClassList.Contains("unknown")))
        {
            var link = cell.QuerySelector("a")!.GetAttribute("href")!;
            var list = site.Page(FileOf(site, link));
            var shown = list.QuerySelectorAll("#list, #others").Sum(h => Number(h.TextContent));
            var counted = Number(cell.TextContent);
            // A sheet's missing cell leads to the list of its pair, where the other settings are.
            if (counted > 0 || !OnSheet(cell)) Assert.Equal((link, shown), (link, counted));
            Assert.NotNull(list.GetElementById("send"));
            seen++;
        }

        Assert.NotEqual(0, seen);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_list_under_conditions_shows_as_many_cards_as_it_says(string name)
    {
        var site = Site(name);
        foreach (var path in site.Pages.Where(p => p.StartsWith("practices/by/", StringComparison.Ordinal) && !p.Contains("/page/", StringComparison.Ordinal)))
        {
            var page = site.Page(path);
            var said = Number(page.GetElementById("list")!.TextContent);
            Assert.Equal((path, Math.Min(said, 100)), (path, page.QuerySelectorAll(".browse-list .cards > li").Length));
            Assert.Equal(said == 0 || name is "invented" or "real", page.QuerySelector("meta[name=robots][content=noindex]") is not null);
            Assert.Equal(said == 0, page.QuerySelector(".browse-list .note") is not null);
        }
    }

    [Fact]
    public void Where_the_source_asks_for_cases_the_cell_leads_to_the_issue_and_to_how_to_send_one()
    {
        var cell = Real.Value.Page("gaps/disability/index.html").QuerySelector("td.asked")!;
        Assert.Equal(["/practices/by/disability/intellectual/degree/severe/", "/projects/ict-skill/#issue-sne-severe"],
            cell.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        var list = Real.Value.Page("practices/by/disability/intellectual/degree/severe/index.html");
        Assert.Contains("0件", list.GetElementById("list")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(list.QuerySelector(".browse-list a[href='/projects/ict-skill/#issue-sne-severe']"));
    }

    [Theory]
    [InlineData("real", "入出力支援装置（支援機器・スイッチ・視線入力）", "/practices/by/tool/io-device/", "障害の状態に応じたICT・入出力支援装置の活用")]
    [InlineData("example", "入力スイッチ", "/kb/practices/by/tool/switch/", "入力スイッチで学級の話合いに加わる")]
    public void The_devices_that_cases_of_special_needs_use_are_a_way_to_them(string name, string device, string list, string title)
    {
        var site = name == "real" ? Real.Value : Example.Value;
        var way = site.Page("gaps/disability/index.html").QuerySelectorAll("main a").Single(a => a.TextContent == device);
        Assert.Equal(list, way.GetAttribute("href"));
        Assert.Contains(title, site.Page(FileOf(site, list)).QuerySelectorAll(".cards > li a").Select(a => a.TextContent));
    }

    [Fact]
    public void What_does_not_say_its_column_is_counted_as_unknown_and_in_no_cell()
    {
        var map = Real.Value.Page("gaps/disability/index.html");
        var last = map.QuerySelector("tbody tr:last-child")!;
        Assert.Equal("不明 1件", last.QuerySelector("td:last-child")!.TextContent);
        Assert.Empty(map.QuerySelectorAll("td.some"));
    }

    [Theory]
    [InlineData("subjects", "settings", "settings: [校務]")]
    [InlineData("settings", "subjects", "subjects: [校務]")]
    public void A_word_in_two_vocabularies_is_one_thing_whichever_a_case_names(string asked, string other, string written)
    {
        var site = SiteTest.Base.With("vocabularies/school-types.yaml", Words("例示の校種", "primary", "小学校"))
            .With($"vocabularies/{asked}.yaml", Words("例示の語彙一", "office-work", "校務"))
            .With($"vocabularies/{other}.yaml", Words("例示の語彙二", "work", "校務"))
            .With("practices/desk.yaml", $"title: 例示の校務\nsummary: 例示の校務の要約です。\nexample: true\nprojects: [river]\nschool_types: [小学校]\n{written}\n"
                + "cites: [{source: report, section: results, lines: 11}]\n").Build().IsGood();
        var list = asked == "subjects" ? "practices/by/subject/office-work/index.html" : "practices/by/setting/office-work/index.html";
        Assert.Single(site.Page(list).QuerySelectorAll(".browse-list .cards > li"));
        var row = site.Page("gaps/subject/index.html").QuerySelectorAll(".map tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("校務", StringComparison.Ordinal)
            && !r.QuerySelector("th")!.TextContent.Contains("記載なし", StringComparison.Ordinal));
        Assert.Equal(("some heat-1", "1件"), (row.QuerySelector("td")!.ClassName, row.QuerySelector("td")!.TextContent.Trim()));

        static string Words(string title, string id, string label) => $"title: {title}\nsummary: {title}の言葉です。\nwords: [{{id: {id}, label: {label}}}]\n";
    }

    [Fact]
    public void A_subject_that_a_school_type_does_not_teach_is_no_gap()
    {
        var cell = Example.Value.Page("gaps/subject/index.html").QuerySelector("td.not")!;
        Assert.Equal(("対象外", 0), (cell.TextContent, cell.QuerySelectorAll("a").Length));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_row_in_which_there_is_nothing_is_named_with_its_list_and_not_drawn(string name)
    {
        var site = Site(name);
        foreach (var map in (string[])["disability", "subject"])
        {
            var page = site.Page($"gaps/{map}/index.html");
            foreach (var row in page.QuerySelectorAll(".map tbody tr"))
                Assert.True(row.QuerySelector(".some, .asked") is not null
                    || row.QuerySelectorAll(".unknown").Any(cell => Number(cell.TextContent) > 0), row.TextContent);
            var led = page.QuerySelectorAll(".map tbody th a, section:has(#without) details a").Select(a => FileOf(site, a.GetAttribute("href")!));
            Assert.Empty(ListsBy(site, map).Except(led));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_field_is_as_dark_as_its_figure_says(string name)
    {
        foreach (var cell in Cells(Site(name)).Where(c => c.ClassList.Contains("some")))
        {
            var step = Number(cell.TextContent) switch { < 5 => 1, < 10 => 2, < 20 => 3, _ => 4 };
            Assert.Equal($"some heat-{step}", cell.ClassName);
            Assert.NotNull(cell.Owner!.QuerySelector($".legend .heat-{step}"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_first_head_is_empty_and_the_caption_says_what_lies_along_the_sides(string name)
    {
        var page = Site(name).Page("gaps/subject/index.html");
        Assert.Equal(("TD", ""), (page.QuerySelector(".map thead tr")!.FirstElementChild!.TagName, page.QuerySelector(".map thead td")!.TextContent));
        Assert.Contains("教科等（行）と校種（列）", page.QuerySelector(".map caption")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[\\＼]", page.QuerySelector(".map")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_small_map_has_a_field_for_each_cell_and_its_sentence_counts_them(string name)
    {
        var site = Site(name);
        var mini = site.Page("gaps/index.html").QuerySelectorAll(".minis li").Single(li => li.QuerySelector("a[href$='/gaps/subject/']") is not null);
        var fields = mini.QuerySelectorAll("path").Sum(path => path.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Equal(ListsBy(site, "subject").Length * ListsBy(site, "stage").Length, fields);
        var filled = mini.QuerySelectorAll("path[class*=heat-]").Sum(path => path.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Contains(filled == 0 ? "事例はまだありません" : $"事例があるのは{filled}組", mini.TextContent, StringComparison.Ordinal);
        Assert.All(mini.QuerySelector("svg")!.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(mini.QuerySelector("#" + id)));
    }

    [Fact]
    public void What_is_a_link_in_a_map_keeps_the_line_under_it()
    {
        var style = File.ReadAllText(Path.Combine(Repository.Root, "theme", "Assets", "Styles", "maps.css"));
        Assert.DoesNotContain("text-decoration", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_are_not_counted_among_real_cases() =>
        Assert.DoesNotContain("practices/sample", Full.Value.Pages.Where(p => p.StartsWith("practices/by/", StringComparison.Ordinal))
            .Select(Full.Value.Text).Aggregate(string.Concat), StringComparison.Ordinal);

    [Fact]
    public void Municipalities_are_shown_only_where_a_record_names_one()
    {
        Assert.False(Real.Value.Files.ContainsKey("gaps/municipality/index.html"));
        Assert.True(Full.Value.Files.ContainsKey("gaps/municipality/index.html"));
    }

    static readonly Lazy<BuiltSite> Example = new(() => SiteTest.Example.Build());

    static BuiltSite Site(string name) => (name switch { "real" => Real, "full" => Full, _ => Invented }).Value;

    static IEnumerable<IElement> Cells(BuiltSite site) =>
        site.Pages.Where(p => p.StartsWith("gaps/", StringComparison.Ordinal) && !p.StartsWith("gaps/indicators/", StringComparison.Ordinal))
            .SelectMany(p => site.Page(p).QuerySelectorAll(".map td"));

    static string[] ListsBy(BuiltSite site, string facet) => [.. site.Pages.Where(p => Regex.IsMatch(p, $"^practices/by/{facet}/[^/]+/index.html$"))];

    static bool OnSheet(IElement cell) => cell.Owner!.QuerySelector(".breadcrumbs li:nth-child(3)") is not null;

    static string FileOf(BuiltSite site, string link) => link.Split('#')[0][site.Plan.Base.Length..] + "index.html";

    static int Number(string text) => int.Parse(Digits().Match(text).Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9,]+")]
    private static partial Regex Digits();
}
