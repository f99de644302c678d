using System.Security.Cryptography;

namespace Knowledgebase.Tests.Sample;

/// <summary>The made-up input folder: repeatable, complete, without mistakes, and marked as made up wherever it shows.</summary>
public sealed class SampleRecordsTests
{
    static readonly BuildOptions Options = new(new DateOnly(2026, 11, 22));

    [Fact]
    public void The_same_count_and_seed_give_the_same_bytes() => Assert.Equal(Hash(SampleRecords.Make(300, 7)), Hash(SampleRecords.Make(300, 7)));

    [Fact]
    public void The_bytes_are_the_same_on_every_machine() =>
        Assert.Equal("4777b1e5f44aa50e", Hash(SampleRecords.Make(150, 1))[..16]);

    [Fact]
    public void Another_seed_gives_other_records() => Assert.NotEqual(Hash(SampleRecords.Make(150, 1)), Hash(SampleRecords.Make(150, 2)));

    [Theory]
    [InlineData(120)]
    [InlineData(137)]
    [InlineData(1000)]
    [InlineData(4999)]
    public void There_are_as_many_records_as_asked_for_besides_the_settings(int count) =>
        Assert.Equal(count + 1, SampleRecords.Make(count, 3).Count());

    [Fact]
    public void A_small_number_gives_the_smallest_folder_with_every_kind()
    {
        var folders = SampleRecords.Make(1, 1).Select(f => f.Path.Split('/')[0]).ToHashSet();
        Assert.Equal(
            ["activities", "collections", "dictionary", "doubts", "evaluations", "indicators", "lessons", "loans", "materials", "organizations", "pages", "practices",
                "projects", "roles", "services", "site.yaml", "sources", "terms", "vocabularies"],
            folders.Order(StringComparer.Ordinal));
        Assert.True(SampleRecords.Make(1, 1).Count() <= 121);
    }

    [Theory]
    [InlineData(120, 1)]
    [InlineData(500, 1)]
    [InlineData(500, 20261122)]
    public void A_sample_builds_without_mistakes(int count, ulong seed)
    {
        var plan = Plan(SampleRecords.Make(count, seed));
        Assert.Empty(plan.Diagnostics);
        Assert.Empty(Build.Finish(plan, null, (_, _) => 0).Diagnostics);
    }

    [Fact]
    public void Every_record_says_on_its_page_that_it_is_made_up()
    {
        var records = SampleRecords.Make(120, 5).ToList();
        var files = Plan(records).Files.ToDictionary(f => f.Path);
        foreach (var record in records.Where(r => r.Path != "site.yaml"))
        {
            var html = Text(files[record.Path.Replace(".yaml", "/index.html", StringComparison.Ordinal)]);
            Assert.Contains("載っている記録はすべて架空のものです", html, StringComparison.Ordinal);
            Assert.Contains("noindex", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Search_engines_are_kept_out_even_when_the_address_is_known()
    {
        var plan = Plan(SampleRecords.Make(120, 5).Select(f => f.Path == "site.yaml" ? WithAddress(f) : f));
        Assert.Empty(plan.Diagnostics);
        Assert.DoesNotContain(plan.Files, f => f.Path.StartsWith("sitemap", StringComparison.Ordinal) || f.Path == "feed.atom");
        Assert.Contains("Allow: /\n", Text(plan.Files.Single(f => f.Path == "robots.txt")), StringComparison.Ordinal);
    }

    static SourceFile WithAddress(SourceFile settings)
    {
        var lines = Encoding.UTF8.GetString(settings.Bytes.Span).Split('\n').Select(l => l.StartsWith("site:", StringComparison.Ordinal) ? "site: https://example.jp" : l);
        return settings with { Bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines)) };
    }

    static SitePlan Plan(IEnumerable<SourceFile> records) => Build.Plan([.. records], [], Options);

    static string Text(PlannedFile file) => Encoding.UTF8.GetString(((MadeFile)file).Make().Span);

    static string Hash(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes.Span);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
