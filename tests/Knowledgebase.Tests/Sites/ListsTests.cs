namespace Knowledgebase.Tests.Sites;

/// <summary>What lists and vocabularies show, on every site, so that no golden page need keep each of them.</summary>
public sealed class ListsTests
{
    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void A_list_in_another_order_holds_the_same_cards_and_one_under_conditions_some_of_them(string name)
    {
        var site = FinishedSites.Of(name);
        foreach (var folder in (string[])["practices", "lessons"])
        {
            var all = Cards(site, folder + "/");
            foreach (var order in site.Pages.Where(p => p.StartsWith(folder + "/sorted/", StringComparison.Ordinal)).Select(Order).Distinct())
                Assert.Equal(all.Order(StringComparer.Ordinal), Cards(site, order).Order(StringComparer.Ordinal));
            foreach (var page in site.Pages.Where(p => p.StartsWith(folder + "/by/", StringComparison.Ordinal)))
                Assert.Subset(all.ToHashSet(), CardsOn(site, page).ToHashSet());
        }
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

    static string Order(string path) => string.Join('/', path.Split('/')[..3]) + "/";

    /// <summary>The records on a list and its further pages.</summary>
    static string[] Cards(BuiltSite site, string list) =>
        [.. site.Pages.Where(p => p == list + "index.html" || p.StartsWith(list + "page/", StringComparison.Ordinal)).SelectMany(p => CardsOn(site, p))];

    static IEnumerable<string> CardsOn(BuiltSite site, string page) =>
        site.Page(page).QuerySelectorAll(".browse-list .card-title a").Select(a => a.GetAttribute("href")!);
}
