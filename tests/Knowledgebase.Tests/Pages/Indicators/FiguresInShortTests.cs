using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Indicators;

/// <summary>A figure shown in short – in a list of facts, on a card, in a comparison – still says what it counts and when.</summary>
public sealed class FiguresInShortTests
{
    const string Saved = "減った時間";
    const string InAWeek = "1週間に";

    static readonly Lazy<BuiltSite> Invented = new(() =>
        BuiltSite.Of([.. SampleRecords.Make(200, 11)], []));

    [Fact]
    public void A_practice_says_in_which_time_it_saves_time_and_so_does_the_comparison()
    {
        var said = 0;
        foreach (var path in Invented.Value.Pages.Where(p => p.StartsWith("practices/", StringComparison.Ordinal)
            && p.EndsWith("/index.html", StringComparison.Ordinal)
            && Invented.Value.Files.ContainsKey(p.Replace("index.html", "record.json", StringComparison.Ordinal))))
        {
            if (Fact(Invented.Value.Page(path), Saved) is not { } shown) continue;
            var compared = Compared(path.Replace("index.html", "record.json", StringComparison.Ordinal));
            Assert.Equal(compared.Contains('分', StringComparison.Ordinal), shown.Contains('分', StringComparison.Ordinal));
            if (!shown.Contains('分', StringComparison.Ordinal)) continue;
            Assert.StartsWith(InAWeek, shown, StringComparison.Ordinal);
            Assert.StartsWith(InAWeek, compared, StringComparison.Ordinal);
            Assert.Contains("この業務にかかる時間", shown, StringComparison.Ordinal);
            Assert.Contains("年度", shown, StringComparison.Ordinal);
            said++;
        }

        Assert.InRange(said, 10, 200);
    }

    [Fact]
    public void What_a_source_leaves_open_about_a_figure_goes_with_it()
    {
        var site = SiteTest.From("Golden/full/input").Edit("practices/litter.yaml", "time_saved: {what: '例示の時間', value: 30, unit: 分, per: 1週間, period: 2023}",
            "time_saved: {what: 学期に一人が減らした時間, value: 30, unit: {absent: 記載なし}, per: {absent: 記載なし}, as_of: {absent: 記載なし}, note: 対象は記載がない}").Build();
        foreach (var shown in (string[])[Fact(site.Page("practices/litter/index.html"), Saved)!, Compared("practices/litter/record.json", site)])
            foreach (var part in (string[])["学期に一人が減らした時間", "どれだけの間かは記載なし：30", "時点は記載なし", "単位は記載なし", "対象は記載がない"])
                Assert.Contains(part, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_of_people_says_of_whom()
    {
        var counts = from path in Invented.Value.Pages
                     where path.StartsWith("roles/", StringComparison.Ordinal)
                     let shown = Fact(Invented.Value.Page(path), "人数")
                     where shown is not null && shown.Any(char.IsAsciiDigit)
                     select (Title: Invented.Value.Page(path).QuerySelector("h1")!.TextContent, Shown: shown);
        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.StartsWith(count.Title, count.Shown, StringComparison.Ordinal));
    }

    static string? Fact(IParentNode page, string label) =>
        page.QuerySelectorAll("dt").FirstOrDefault(dt => dt.TextContent == label)?.ParentElement is { } fact
            ? string.Concat(fact.QuerySelectorAll("dd").Select(dd => dd.TextContent))
            : null;

    static string Compared(string path, BuiltSite? site = null)
    {
        using var json = JsonDocument.Parse((site ?? Invented.Value).Files[path]);
        var rows = (site ?? Invented.Value).Page("compare/index.html").QuerySelectorAll("[data-table] tbody th").Select(row => row.TextContent);
        var cell = json.RootElement.GetProperty("comparison")[rows.ToList().IndexOf(Saved)];
        return (cell.ValueKind == JsonValueKind.String ? cell : cell.GetProperty("absent")).GetString()!;
    }
}
