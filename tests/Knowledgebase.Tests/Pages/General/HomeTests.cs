namespace Knowledgebase.Tests.Pages.General;

/// <summary>Home says in its first lines what the site is, shows one result and three practices, and offers only ways that lead somewhere.</summary>
public sealed partial class HomeTests
{
    const string Cites = "cites: [{source: report, section: results, lines: 11}]\n";
    const string Practice = "title: 例示の実践{0}\nsummary: 例示の実践{0}の要約です。\nexample: true\nprojects: [river]\n" + Cites;

    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());
    static readonly Lazy<BuiltSite> Full = new(() => SiteTest.From("Golden/full/input").Build());

    static IDocument Home(BuiltSite site) => site.Page("index.html", strict: true);

    static BuiltSite With(string home) => SiteTest.From("Golden/full/input").Edit("site.yaml", "words: {", $"home: {home}\nwords: {{").Build().IsGood();

    [Fact]
    public void The_cover_says_what_it_is_and_whose_then_asks_then_shows_a_result()
    {
        var cover = Home(Real.Value).QuerySelector(".cover")!;
        string[] order = ["h1", ".lead", "form.search", "figure.chart", ".tally"];
        var places = order.Select(part => Array.IndexOf([.. cover.QuerySelectorAll("*")], cover.QuerySelector(part))).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        var figure = Plain(cover.QuerySelector("figure")!.TextContent);
        foreach (var said in (string[])["ICTを活用した授業をほぼ毎日行っている教員の割合", "小学校27.0%→72.3%近づいた・残り27.7ポイント", "中学校40.5%→73.4%", "目標100.0%以上", "2019", "2023", "目標の年度は、どれも出典に書かれていません。"])
            Assert.Contains(said, figure, StringComparison.Ordinal);
        Assert.Equal("目標に達した数字0／53指標・5つの数字", Plain(cover.QuerySelector(".tally")!.TextContent));
        Assert.Equal(5, cover.QuerySelectorAll(".tally .open").Length);
        Assert.Null(cover.QuerySelector(".tally .there"));
    }

    [Fact]
    public void What_the_settings_do_not_name_falls_away()
    {
        var page = Home(Full.Value);
        Assert.Null(page.QuerySelector(".cover figure"));
        Assert.Null(page.GetElementById("wishes"));
        Assert.NotNull(page.QuerySelector(".showcase"));
        Assert.Equal("例示の資料集", Plain(page.QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void An_indicator_whose_series_part_is_drawn_as_rows()
    {
        Assert.NotNull(Home(With("{indicator: river-schools}")).QuerySelector(".cover .dumbbells"));
        Assert.NotNull(Home(Real.Value).QuerySelector(".cover .chart-slope"));
    }

    [Fact]
    public void A_prepared_search_is_shown_with_what_it_finds_and_only_then()
    {
        var site = SiteTest.From("Golden/full/input").Edit("site.yaml", "words: {",
            "home: {searches: [{title: ごみを調べたい, query: ごみ調べ}, {title: 空を飛びたい, query: 飛行船}]}\nwords: {").Build();
        var wishes = Home(site).QuerySelector(".wishes")!;
        Assert.Equal(["ごみを調べたい"], wishes.QuerySelectorAll("h3").Select(h => Plain(h.TextContent)));
        Assert.StartsWith("/kb/search/?q=", wishes.QuerySelector("h3 a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("/kb/practices/litter/", wishes.QuerySelectorAll("li li a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["KB0607"], site.Codes.Where(c => c == "KB0607"));
    }

    /// <summary>Every word must be there, and a word of the dictionary stands for another.</summary>
    [Theory]
    [InlineData("ごみ調べ 飛行船", false)]
    [InlineData("ごみ調べ", true)]
    [InlineData("ゴミ調ベ", true)]
    public void A_prepared_search_is_judged_as_the_search_would(string query, bool isFound)
    {
        var site = SiteTest.From("Golden/full/input").Edit("site.yaml", "words: {",
            $"home: {{searches: [{{title: 例示の困りごと, query: {query}}}]}}\nwords: {{").Build();
        Assert.Equal(isFound, Home(site).QuerySelector(".wishes") is not null);
    }

    [Fact]
    public void Three_practices_are_shown_those_first_that_tell_most()
    {
        var site = SiteTest.Base;
        for (var n = 1; n <= 5; n++)
            site = site.With($"practices/p{n}.yaml", Practice.Replace("{0}", $"{n}", StringComparison.Ordinal) + (n == 4 ? "steps: [例示の一段]\n" : ""));
        var shown = Home(site.Build().IsGood()).QuerySelectorAll(".showcase > li").ToArray();
        Assert.Equal(3, shown.Length);
        Assert.Equal("例示の実践4", Plain(shown[0].QuerySelector("h3")!.TextContent));
        Assert.Contains("手順あり", Plain(shown[0].TextContent), StringComparison.Ordinal);
        Assert.Equal(3, shown[1].QuerySelectorAll(".absent").Length);
    }

    [Fact]
    public void Each_of_the_three_has_a_drawing_and_they_differ_where_they_can() =>
        Assert.Equal(3, Home(Real.Value).QuerySelectorAll(".showcase .scene .ground").Select(g => g.GetAttribute("d")).Distinct().Count());

    [Fact]
    public void How_the_site_works_comes_after_what_it_holds()
    {
        string[] ids = [.. Home(Real.Value).QuerySelectorAll("main section h2").Select(h => h.Id!)];
        Assert.Equal(["wishes", "ways", "practices", "coverage", "due", "news", "method", "contents"], ids.Take(8));
    }

    [Fact]
    public void Two_lines_are_told_apart_without_colour_and_a_fall_is_said_and_its_sign_explained()
    {
        var figure = Home(SiteTest.Example.Build()).QuerySelector(".cover figure")!;
        var keys = figure.QuerySelectorAll(".values:has(svg)").ToArray();
        Assert.Equal(["小学6年58.0%→63.5%近づいた・残り6.5ポイント", "中学3年62.0%→58.4%遠ざかった・残り11.6ポイント"],
            keys.Select(key => Plain(key.TextContent)));
        Assert.NotEqual(keys[0].QuerySelector(".chart-ring")!.LocalName, keys[1].QuerySelector(".chart-ring")!.LocalName);
        Assert.NotNull(keys[1].QuerySelector(".chart-cross"));
        Assert.Contains("×は、策定時より目標から遠ざかった値です。", figure.QuerySelector(".chart-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_number_of_a_source_stands_alone_under_a_chart()
    {
        foreach (var site in (BuiltSite[])[Real.Value, SiteTest.Example.Build()])
            foreach (var path in site.Files.Keys.Where(f => f.EndsWith("index.html", StringComparison.Ordinal) && (f == "index.html" || f.StartsWith("indicators/", StringComparison.Ordinal))))
                foreach (var note in site.Page(path).QuerySelectorAll(".chart-note"))
                    Assert.Contains(Plain(note.TextContent), char.IsLetter);
    }

    [Fact]
    public void What_is_left_open_lists_no_issue_that_is_settled_and_no_service()
    {
        var home = Home(SiteTest.Example.Build());
        var due = home.GetElementById("due")!.Closest("section")!;
        Assert.StartsWith("残る課題9件", Plain(home.GetElementById("due")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(["すべての小学校と中学校へ", "三つ目の組"], due.QuerySelectorAll(".dates a").Select(a => Plain(a.TextContent)));
        Assert.Contains("課題11うち残る9件", home.QuerySelectorAll(".cover .counts li").Select(li => Plain(li.TextContent)));
        var settled = SiteTest.Example.Build().Page("projects/time/index.html").GetElementById("issue-visit-end")!.Closest("details")!;
        Assert.DoesNotContain("過ぎました", settled.TextContent, StringComparison.Ordinal);
        Assert.Contains("解消", settled.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    static string Plain(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
