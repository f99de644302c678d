namespace Knowledgebase.Browser.Looks;

/// <summary>A page is as long as what it is for: counted in screens of a phone, with all that is folded closed.</summary>
public sealed class LengthTests(BrowserFixture fixture)
{
    static readonly Screen Phone = new(390, 844);

    const string Links = "() => [...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility({ contentVisibilityAuto: true })).length";

    /// <summary>The page, and within how many screens and links it ends, menu and foot included.</summary>
    public static TheoryData<string, double, int> Budgets => new()
    {
        { "projects", 8, 80 }, { "indicators", 6.5, 60 }, { "evaluations", 8, 80 }, { "activities", 8, 80 },
    };

    [Theory]
    [MemberData(nameof(Budgets))]
    public async Task A_record_ends_before_its_reader_tires(string folder, double screens, int links)
    {
        foreach (var place in Directory.GetDirectories(Path.Combine(fixture.Real.Folder, folder)).Select(page => $"{folder}/{Path.GetFileName(page)}/"))
        {
            if (!File.Exists(Path.Combine(fixture.Real.Folder, place, "index.html"))) continue;
            await using var visit = await fixture.OpenAsync(fixture.Real, place, Phone);
            var height = await visit.Page.EvaluateAsync<double>("() => document.scrollingElement.scrollHeight / innerHeight");
            Assert.True(height <= screens, $"{place} is {height:F1} screens long");
            var seen = await visit.Page.EvaluateAsync<int>(Links);
            Assert.True(seen <= links, $"{place} shows {seen} links");
        }
    }
}
