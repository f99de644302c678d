namespace Knowledgebase.Tests.Pages.Translated;

/// <summary>The English part of the site that is published.</summary>
public sealed partial class EnglishPagesTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.Real.Build());

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    static IEnumerable<string> Pages => Built.Value.Pages.Where(p => p.StartsWith("en/", StringComparison.Ordinal) || p.StartsWith("pages/en-", StringComparison.Ordinal));

    [Fact]
    public void Japanese_inside_English_pages_says_that_it_is_Japanese()
    {
        foreach (var path in Pages)
        {
            var page = Built.Value.Page(path, strict: true);
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            foreach (var element in page.QuerySelectorAll("[lang=ja]").ToArray()) element.Remove();
            Assert.Equal("", string.Join('\n', Japanese().Matches(page.DocumentElement.TextContent).Select(m => m.Value)));
        }
    }

    [Fact]
    public void English_inside_Japanese_pages_says_that_it_is_English()
    {
        foreach (var entry in Kinds.All.SelectMany(k => Catalog.All(k.Kind)).Where(e => !e.IsNested && e.Record.Head.Versions.English is not null))
        {
            var page = Built.Value.Page($"{Kinds.Of(entry.Id.Kind).Folder}/{entry.Id.Slug}/index.html");
            var section = page.GetElementById("english")!.Closest("section")!;
            Assert.Equal("en", section.GetAttribute("lang"));
            Assert.Contains(entry.Record.Head.Versions.English!.By, section.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_project_indicator_practice_and_lesson_is_summed_up_in_English() => Assert.All(
        new[] { Kind.Project, Kind.Indicator, Kind.Evaluation, Kind.Practice, Kind.Lesson, Kind.Service }.SelectMany(k => Catalog.All(k)),
        e => Assert.NotNull(e.Record.Head.Versions.English));

    [Fact]
    public void Every_project_practice_lesson_and_service_is_told_in_easy_Japanese() => Assert.All(
        new[] { Kind.Project, Kind.Practice, Kind.Lesson, Kind.Service }.SelectMany(k => Catalog.All(k)),
        e => Assert.NotEqual("", e.Record.Head.Versions.Easy));

    [Fact]
    public void The_figures_are_those_of_the_records()
    {
        var text = Built.Value.Page("en/indicators/index.html").QuerySelector("main")!.TextContent;
        foreach (var series in Catalog.All<Series>(Kind.Series))
        {
            var row = Built.Value.Page("en/indicators/index.html").GetElementById(series.Slug)!.TextContent;
            foreach (var value in new[] { series.Baseline.Value, series.Target.Value, series.Latest.Value, series.PrintedProgress.Value, series.Progress!.Value })
                Assert.Contains(Format.Number(value) + "%", row, StringComparison.Ordinal);
            Assert.Contains("target year: not stated", row, StringComparison.Ordinal);
        }

        Assert.Contains("FY2023", text, StringComparison.Ordinal);
        Assert.Contains("as of the end of April 2024", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("[\\u3040-\\u30ff\\u4e00-\\u9fff]+")]
    private static partial Regex Japanese();
}
