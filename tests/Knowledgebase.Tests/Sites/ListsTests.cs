namespace Knowledgebase.Tests.Sites;

/// <summary>What lists and vocabularies show, on every site, so that no golden page need keep each of them.</summary>
public sealed class ListsTests
{
    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void A_list_in_another_order_holds_its_first_hundred_cards_and_one_under_conditions_some_of_them(string name)
    {
        var site = FinishedSites.Of(name);
        foreach (var folder in (string[])["practices", "lessons"])
        {
            var all = Cards(site, folder + "/");
            foreach (var order in site.Pages.Where(p => p.StartsWith(folder + "/sorted/", StringComparison.Ordinal)))
            {
                Assert.Equal(4, order.Split('/').Length);
                Assert.Equal(Math.Min(all.Length, 100), CardsOn(site, order).Distinct().Intersect(all).Count());
            }
            foreach (var page in site.Pages.Where(p => p.StartsWith(folder + "/by/", StringComparison.Ordinal)))
                Assert.Subset(all.ToHashSet(), CardsOn(site, page).ToHashSet());
        }
    }

    [Fact]
    public void A_long_list_has_its_filter_and_its_orders_on_one_page_with_the_way_on()
    {
        var site = BuiltSite.Of([.. SampleRecords.Make(300, 1)], []);
        var order = site.Page("practices/sorted/preparation/index.html");
        Assert.Equal(100, CardsOn(site, "practices/sorted/preparation/index.html").Count());
        Assert.Contains("はじめの100件です", order.QuerySelector("section:has(#list) > .section-note")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(order.QuerySelectorAll("section:has(#rest) a[href*='/by/preparation/']"));

        var further = site.Page("practices/page/2/index.html");
        Assert.Empty(further.QuerySelectorAll(".narrow, [data-findings]"));
        Assert.EndsWith("/practices/#list", further.QuerySelector(".list-tools > a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(site.Page("practices/index.html").QuerySelectorAll(".narrow .facet"));
    }

    [Fact]
    public void A_list_under_a_condition_ends_after_ten_pages_and_says_so()
    {
        var site = Enumerable.Range(1, 1_001).Aggregate(SiteTest.Base, (all, i) => all.With($"practices/p{i}.yaml",
            $"title: 例示の実践その{i}\nsummary: 例示の実践その{i}の説明です。\ncites: [{{source: report, section: results, lines: 11}}]\n"
            + "projects: [river]\nyears: 2023\nhistory: [{date: 2026-11-02, text: 例示の登録。}]\n"));
        var files = site.Plan().Files.OfType<MadeFile>().ToDictionary(f => f.Path);
        Assert.Contains("practices/page/11/index.html", files.Keys);
        Assert.DoesNotContain("practices/by/year/2023/page/11/index.html", files.Keys);
        Assert.Contains("更新の新しい1,000件です。", Encoding.UTF8.GetString(files["practices/by/year/2023/page/10/index.html"].Make().Span), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void No_sentence_above_a_list_is_empty(string name)
    {
        var site = FinishedSites.Of(name);
        Assert.All(site.Pages.SelectMany(p => site.Page(p).QuerySelectorAll(".section-note")), note => Assert.NotEqual("", note.TextContent.Trim()));
    }

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Cards_have_drawings_only_where_kinds_are_mixed(string name)
    {
        var site = FinishedSites.Of(name);
        Assert.All(
            from page in site.Pages
            from list in site.Page(page).QuerySelectorAll(".cards")
            let drawn = list.QuerySelectorAll(":scope > li > .icon").Select(d => d.InnerHtml).ToArray()
            where drawn.Length > 0
            select (page, Kinds: drawn.Distinct().Count(), Undrawn: list.Children.Length - drawn.Length),
            list => Assert.True(list is { Kinds: > 1, Undrawn: 0 }, $"{list}"));
    }

    [Fact]
    public void The_page_of_a_vocabulary_shows_each_of_its_words()
    {
        var site = SiteTest.Real.Build();
        foreach (var read in RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read.Records.Where(r => r.Id.Kind == Kind.Vocabulary))
        {
            var page = site.Page($"{read.Id}/index.html").QuerySelector("main")!.TextContent;
            Assert.All(((Vocabulary)read.Record!).Words, word => Assert.True(page.Contains(word.Slug, StringComparison.Ordinal), word.Slug));
        }
    }

    /// <summary>The records on a list and its further pages.</summary>
    static string[] Cards(BuiltSite site, string list) =>
        [.. site.Pages.Where(p => p == list + "index.html" || p.StartsWith(list + "page/", StringComparison.Ordinal)).SelectMany(p => CardsOn(site, p))];

    static IEnumerable<string> CardsOn(BuiltSite site, string page) =>
        site.Page(page).QuerySelectorAll(".browse-list .cards > li > :is(h2, h3, h4) > a").Select(a => a.GetAttribute("href")!);
}
