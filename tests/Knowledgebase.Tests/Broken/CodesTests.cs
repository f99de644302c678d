namespace Knowledgebase.Tests.Broken;

/// <summary>Each kind of mistake, made in a little site, and what the officer then reads.</summary>
public sealed class CodesTests
{
    static readonly string Folder = Path.Combine(Repository.Tests, "Broken");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)).Where(n => n.StartsWith("KB", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_site_below_all_broken_ones_is_good() => SiteTest.Base.Build().IsGood();

    /// <summary>What only files that a school sends can get wrong: no record has a telephone number or is a request. Tests of those files show them.</summary>
    static bool IsOfRequests(string code) => code is "KB0221" || code.StartsWith("KB07", StringComparison.Ordinal);

    [Fact]
    public void Every_code_is_shown_by_a_case() =>
        Assert.Equal(Codes.All.Select(c => c.Id).Where(id => !IsOfRequests(id)), Cases.Select(c => c.Data[..6]).Distinct());

    [Fact]
    public void Every_case_made_by_code_has_a_folder() => Assert.Subset(Cases.Select(c => c.Data).ToHashSet(), ByteCases.All.Keys.ToHashSet());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_prints_its_place_and_remedy(string name)
    {
        var input = Path.Combine(Folder, name, "input");
        var site = Directory.Exists(input) ? SiteTest.From($"Broken/{name}/input").Over(SiteTest.Base) : SiteTest.Base;
        if (ByteCases.All.TryGetValue(name, out var change)) site = change(site);
        // What was published before the mistake: the base and a folder of its own.
        var before = Path.Combine(Folder, name, "published");
        var published = Directory.Exists(before) ? SiteTest.From($"Broken/{name}/published").Over(SiteTest.Base).Build() : null;
        var built = site.Build(published: published);

        var printed = built.Printed;
        // What is left out is left out of something.
        Assert.Equal([name[..6]], built.Codes.Distinct().Where(c => name != "KB0143-left-out" || c != "KB0201"));
        GoldenFile.Is($"Broken/{name}/expected.txt", printed, typeof(CodesTests));
        Assert.Equal(printed, InArabic(() => site.Build(published: published).Printed));
    }

    /// <summary>What an officer reads must not depend on the machine's culture; that of Saudi Arabia separates thousands with a sign of its own.</summary>
    static string InArabic(Func<string> print)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
