using System.Diagnostics;

namespace Knowledgebase.Tests.Data;

/// <summary>What programs find in our JSON-LD, read by a processor that is not ours (jsonld.js): as a file without an address, and where it is published.</summary>
[Trait("Pace", "slow")]
public sealed partial class JsonLdTests
{
    const string Dcat = "http://www.w3.org/ns/dcat#", Terms = "http://purl.org/dc/terms/", Schema = "https://schema.org/";
    const string File = "data/latest/dcat.jsonld", Missing = "No JSON-LD processor: install Node.js and run «npm ci --omit=dev» in tests/tools.";

    [Fact]
    public async Task A_catalog_without_a_host_yields_its_data_sets_also_as_a_file()
    {
        var quads = await Read(DataSites.Real.Text(File));
        Yields(quads, DataSites.Real);
        Assert.DoesNotContain(quads, q => q.Subject.StartsWith('<'));
        Assert.Empty(Of(quads, Dcat + "landingPage"));

        var there = await Read(DataSites.Real.Text(File), "https://example.jp/anywhere/data/latest/dcat.jsonld");
        Yields(there, DataSites.Real);
        Assert.Equal(["<https://example.jp/anywhere/data/>"], Of(there, Dcat + "landingPage").Distinct());
        Assert.All(Of(there, Dcat + "downloadURL"), url => Assert.Contains(url[1..^1]["https://example.jp/anywhere/".Length..], DataSites.Real.Files.Keys));
    }

    [Fact]
    public async Task A_catalog_with_a_host_says_where_everything_is()
    {
        var quads = await Read(DataSites.Full.Text(File));
        Yields(quads, DataSites.Full);
        Assert.Equal(["<https://example.jp/kb/data/>"], Of(quads, Dcat + "landingPage").Distinct());
        Assert.All(Of(quads, Dcat + "downloadURL"), url => Assert.Contains(url[1..^1]["https://example.jp/kb/".Length..], DataSites.Full.Files.Keys));
        Assert.All(Subjects(quads, Dcat + "Distribution"), s => Assert.StartsWith("<https://example.jp/kb/data/latest/", s, StringComparison.Ordinal));
        Assert.All(Subjects(quads, Dcat + "Dataset"), s => Assert.StartsWith("<https://example.jp/kb/data/#", s, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "https://example.jp/kb/")]
    [InlineData(false, "https://example.org/")]
    public async Task The_page_of_the_data_is_a_data_set_of_schema_org(bool hosted, string home)
    {
        var built = hosted ? DataSites.Full : DataSites.Real;
        var script = built.Page("data/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent;
        var quads = await Read(script, home + "data/");
        var set = Assert.Single(Subjects(quads, Schema + "Dataset"));
        Assert.All((string[])["name", "description", "url", "dateModified", "isAccessibleForFree"], p => Assert.Single(quads, q => q.Subject == set && q.Predicate == Schema + p));
        Assert.Equal(hosted ? 1 : 0, quads.Count(q => q.Subject == set && q.Predicate == Schema + "license"));
        var files = quads.Where(q => q.Predicate == Schema + "contentUrl").Select(q => q.Object.Trim('<', '>', '"')).ToArray();
        Assert.Equal(Subjects(quads, Schema + "DataDownload").Count(), files.Length);
        Assert.Equal(DataSites.Files(built, ".csv").Count() + DataSites.Files(built, ".xlsx").Count() + DataSites.Files(built, ".json").Count(f => !f.EndsWith("schema.json", StringComparison.Ordinal)) - 1, files.Length);
        Assert.All(files, url => Assert.Contains(new Uri(new Uri(home), url).ToString()[home.Length..], built.Files.Keys));
    }

    static void Yields(IReadOnlyCollection<Quad> quads, BuiltSite site)
    {
        Assert.Single(Subjects(quads, Dcat + "Catalog"));
        Assert.Equal(Kinds.All.Length + 3, Of(quads, Dcat + "dataset").Count());
        Assert.Equal(Of(quads, Dcat + "dataset").Order(StringComparer.Ordinal), Subjects(quads, Dcat + "Dataset").Order(StringComparer.Ordinal));
        Assert.Equal(Of(quads, Dcat + "distribution").Order(StringComparer.Ordinal), Subjects(quads, Dcat + "Distribution").Order(StringComparer.Ordinal));
        var distributions = DataSites.Files(site, "").Count() - 3; // without the catalogs and the checksums
        Assert.Equal(distributions, Subjects(quads, Dcat + "Distribution").Count());
        Assert.Equal(distributions, Of(quads, Terms + "format").Count());
        Assert.Equal(distributions, quads.Count(q => q.Predicate == Dcat + "byteSize"));
    }

    static IEnumerable<string> Subjects(IEnumerable<Quad> quads, string type) =>
        quads.Where(q => q.Predicate.EndsWith("#type", StringComparison.Ordinal) && q.Object == $"<{type}>").Select(q => q.Subject);

    static IEnumerable<string> Of(IEnumerable<Quad> quads, string predicate) => quads.Where(q => q.Predicate == predicate).Select(q => q.Object);

    static async Task<IReadOnlyCollection<Quad>> Read(string json, string? address = null)
    {
        var tools = Path.Combine(Repository.Root, "tests", "tools");
        if (!Directory.Exists(Path.Combine(tools, "node_modules", "jsonld")))
        {
            if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(Missing);
            Assert.Skip(Missing);
        }

        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new System.Text.UTF8Encoding(false) };
        start.ArgumentList.Add(Path.Combine(tools, "jsonld.mjs"));
        if (address is not null) start.ArgumentList.Add(address);
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(json);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return [.. NQuad().Matches(said).Select(m => new Quad(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];
    }

    sealed record Quad(string Subject, string Predicate, string Object);

    [GeneratedRegex(@"^(<[^>]*>|_:\S+) <([^>]*)> (.*?) \.$", RegexOptions.Multiline)]
    private static partial Regex NQuad();
}
