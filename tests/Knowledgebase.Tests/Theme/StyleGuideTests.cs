namespace Knowledgebase.Tests.Theme;

/// <summary>The style page is whole and says that what it shows is invented.</summary>
public sealed class StyleGuideTests
{
    /// <summary>
    /// Places that only a script fills, prose that only Markdown makes, forms with their sheet, and the foot of a sheet to hand out: the search
    /// page, the comparison, the pages of prose, those below /request/ and those of practices show them.
    /// </summary>
    static readonly string[] ShownElsewhere =
        [nameof(SearchResultsBlock), nameof(CompareBlock), nameof(ProseBlock), nameof(FormBlock), nameof(PaperFormBlock), nameof(SheetBlock)];

    static readonly BuiltSite Built = SiteTest.Base.Build();
    static readonly IDocument Page = Built.Page("style/index.html", strict: true);

    [Fact]
    public void Every_block_of_the_theme_is_on_it()
    {
        var view = StyleGuide.View(new("例示", [], "/", [], [], "/x.css", "/x.svg", new("/s/", "/x.js")), "/style/", [], takesRequests: true, ThemeAssets.Built.Tokens);
        var shown = view.Opening.Concat(view.Sections.SelectMany(s => s.Blocks)).SelectMany(b => b is FacetedListBlock browse ? [b, browse.Orders!, .. browse.List] : new[] { b })
            .Select(b => b.GetType().Name).ToHashSet();
        var all = typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block)) && !t.IsAbstract);
        Assert.Empty(all.Select(t => t.Name).Except(shown).Except(ShownElsewhere));
    }

    [Fact]
    public void It_shows_every_tone_level_and_drawing()
    {
        foreach (var tone in (string[])["plain", "info", "open", "caution", "good"])
        {
            Assert.NotNull(Page.QuerySelector($".mark.{tone}"));
            Assert.NotNull(Page.QuerySelector($".note.{tone}"));
        }

        for (var level = 0; level <= 5; level++) Assert.NotNull(Page.QuerySelector($".level-{level}"));
        Assert.Equal(Enum.GetValues<Icon>().Length, Page.QuerySelectorAll(".icon path:last-child").Select(p => p.GetAttribute("d")).Distinct().Count());
    }

    [Fact]
    public void Its_colours_and_contrasts_are_those_of_the_tokens()
    {
        var ink = Page.QuerySelectorAll(".swatches tr").Single(r => r.QuerySelector("code")?.TextContent == "--ink");
        var tokens = File.ReadAllText(Path.Combine(Repository.Root, "theme", "Assets", "Styles", "tokens.css"));
        var colours = Colours.Of(tokens, night: false).ToDictionary(c => c.Name, c => c.Value);
        Assert.Equal(colours.Count, Page.QuerySelectorAll(".swatches tbody tr").Length);
        Assert.Equal(colours["--ink"], ink.QuerySelector("rect")!.GetAttribute("fill"));
        Assert.InRange(double.Parse(ink.QuerySelector(".numeric")!.TextContent, System.Globalization.CultureInfo.InvariantCulture), 7, 21);
    }

    [Fact]
    public void It_says_that_it_is_invented_and_stays_out_of_search()
    {
        Assert.NotNull(Page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("例示", Page.QuerySelector(".page-title .mark.caution")!.TextContent);
        Assert.DoesNotContain(SiteTest.From("Golden/full/input").Build().Files.Where(f => f.Key == "sitemap.xml"),
            f => System.Text.Encoding.UTF8.GetString(f.Value.Span).Contains("/style/", StringComparison.Ordinal));
    }
}
