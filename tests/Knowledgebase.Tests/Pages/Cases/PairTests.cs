namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>Words multiply with each other only as far as cases have them; small vocabularies keep the lists of all their pairs.</summary>
public sealed class PairTests
{
    static readonly (string First, string Second, string Map)[] Pairs =
        [("disability-types", "disability-degrees", "disability"), ("school-types", "subjects", "subject"), ("municipalities", "settings", "municipality")];

    [Fact]
    public void Every_pair_of_small_vocabularies_has_a_list_and_an_empty_one_shows_ways_on()
    {
        var site = More(SiteTest.From("Golden/full/input"), "disability-types", 3).Build();
        var empty = site.Pages.Where(p => p.StartsWith("practices/by/disability/", StringComparison.Ordinal) && p.Contains("/degree/", StringComparison.Ordinal)
            && site.Page(p).QuerySelector(".browse-list .note") is not null).ToArray();
        Assert.Equal(3, empty.Length);
        Assert.All(empty, p => Assert.NotNull(site.Page(p).GetElementById("send")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Words_that_no_case_has_cost_a_list_each_and_nothing_more(int pair)
    {
        var (first, second, map) = Pairs[pair];
        var few = With(120);
        var many = With(240);
        Assert.Equal([], many.Diagnostics.Where(d => d.Severity == Severity.Error));
        // A list of practices and one of lessons for each word; the word itself stands on its vocabulary's page.
        Assert.InRange(many.Files.Count - few.Files.Count, 2 * 2 * 120, 2 * 2 * 120 + 20);
        Assert.InRange(Largest(many), 1, Largest(few) + 10_000);
        var cells = many.Page($"gaps/{map}/index.html").QuerySelectorAll(".map td");
        Assert.InRange(cells.Length, 1, 200);
        Assert.Contains("事例のある行と列だけ", many.Page($"gaps/{map}/index.html").QuerySelector(".map caption")!.TextContent, StringComparison.Ordinal);

        BuiltSite With(int words) => More(More(SiteTest.From("Golden/full/input"), first, words), second, words).Build();

        // Lists by condition alone: the page of a vocabulary names each of its words.
        static int Largest(BuiltSite site) => site.Pages.Where(p => p.Contains("/by/", StringComparison.Ordinal)).Max(p => site.Files[p].Length);
    }

    [Fact]
    public void A_pair_that_some_case_has_keeps_its_list_however_many_words_there_are()
    {
        var small = SiteTest.From("Golden/full/input").Build();
        var large = More(More(SiteTest.From("Golden/full/input"), "municipalities", 200), "settings", 200).Build();
        var filled = small.Pages.Where(p => p.StartsWith("practices/by/municipality/", StringComparison.Ordinal) && p.Contains("/setting/", StringComparison.Ordinal)
            && small.Page(p).QuerySelector(".browse-list .cards > li") is not null).ToArray();
        Assert.NotEmpty(filled);
        Assert.Equal([], filled.Where(p => !large.Files.ContainsKey(p)));
    }

    static SiteTest More(SiteTest site, string vocabulary, int words)
    {
        var path = $"vocabularies/{vocabulary}.yaml";
        var text = site.TextOf(path);
        var added = string.Concat(Enumerable.Range(1, words).Select(n => string.Create(CultureInfo.InvariantCulture, $"{{id: more-{n}, label: 例示の{vocabulary}{n}}}, ")));
        return site.With(path, text.Replace("words: [", "words: [" + added, StringComparison.Ordinal));
    }
}
