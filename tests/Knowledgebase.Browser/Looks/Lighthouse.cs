using System.Diagnostics;
using System.Text.Json;

namespace Knowledgebase.Browser.Looks;

/// <summary>No test of every run, because it takes minutes: Lighthouse on every kind of page. <c>tests/lighthouse</c> runs it.</summary>
public sealed class Lighthouse(BrowserFixture fixture)
{
    static readonly string[] Gated = ["accessibility", "best-practices", "seo"];

    // Pages that are kept out of search engines on purpose fail this one audit, and only this one.
    const string AskedNotToBeFound = "is-crawlable";

    [Fact(Explicit = true)]
    public async Task Every_kind_of_page_gets_full_marks()
    {
        var folder = Environment.GetEnvironmentVariable("LIGHTHOUSE") ?? throw new InvalidOperationException("LIGHTHOUSE names no folder");
        var wanted = Environment.GetEnvironmentVariable("LIGHTHOUSE_OF") ?? "";
        Console.WriteLine($"{"page",-34} {"access.",7} {"practices",9} {"SEO",4}   {"speed",5} {"KB",5} {"requests",8} {"shift",5}");
        List<string> faults = [];
        foreach (var (site, name, kinds) in new[] { (fixture.Real, "real", PageKinds.Real), (fixture.Invented, "invented", PageKinds.Invented) })
            foreach (var kind in kinds.Select(row => row.Data).Where(kind => $"{name} {kind}".Contains(wanted, StringComparison.Ordinal)))
                faults.AddRange(await JudgeAsync(site, kind, $"{name} {kind}", folder));

        Console.WriteLine("* kept out of search engines on purpose (404, 例示): the audit is-crawlable is left out there.");
        Assert.Empty(faults);
    }

    static async Task<IEnumerable<string>> JudgeAsync(PublishedSite site, string kind, string name, string folder)
    {
        var place = PageKinds.Place(site, kind);
        var page = await File.ReadAllTextAsync(Path.Combine(site.Folder, place.EndsWith(".html", StringComparison.Ordinal) ? place : place + "index.html"));
        var hidden = page.Contains("""<meta name="robots" content="noindex">""", StringComparison.Ordinal);
        var file = Path.Combine(folder, name.Replace(' ', '-').Replace('/', '-') + ".json");
        await RunAsync(site.AddressOf(place), file, hidden ? ["--skip-audits=" + AskedNotToBeFound] : []);

        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
        var marks = Gated.Select(category => Score(report, category)).ToArray();
        var audits = report.RootElement.GetProperty("audits");
        var (bytes, shift) = (Number(audits, "total-byte-weight"), Number(audits, "cumulative-layout-shift"));
        var requests = audits.GetProperty("network-requests").GetProperty("details").GetProperty("items").GetArrayLength();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name + (hidden ? " *" : ""),-34} {marks[0],7} {marks[1],9} {marks[2],4}   ")
            + string.Create(CultureInfo.InvariantCulture, $"{Score(report, "performance"),5} {bytes / 1024,5:0} {requests,8} {shift,5:0.###}"));
        return marks.All(mark => mark == 100) ? [] : [name + ": " + string.Join("; ", Failed(report))];
    }

    // The browser tests' own package brings a Node that is new enough for Lighthouse.
    static async Task RunAsync(string address, string file, string[] options)
    {
        var node = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node*", SearchOption.AllDirectories)
            .First(path => Path.GetFileName(path) is "node" or "node.exe");
        var start = new ProcessStartInfo(node) { RedirectStandardError = true };
        start.Environment["CHROME_PATH"] = Chromium.Find();
        string[] words =
        [
            Repository.Path("tests", "tools", "node_modules", "lighthouse", "cli", "index.js"), address, "--quiet", "--output=json", "--output-path=" + file,
            "--only-categories=performance," + string.Join(',', Gated), "--chrome-flags=--headless --no-sandbox --disable-gpu", .. options,
        ];
        foreach (var word in words) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Lighthouse failed on {address}:\n{said}");
    }

    static int Score(JsonDocument report, string category) =>
        (int)Math.Round(report.RootElement.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100);

    static double Number(JsonElement audits, string audit) => audits.GetProperty(audit).GetProperty("numericValue").GetDouble();

    static IEnumerable<string> Failed(JsonDocument report) =>
        from category in Gated
        from reference in report.RootElement.GetProperty("categories").GetProperty(category).GetProperty("auditRefs").EnumerateArray()
        let audit = report.RootElement.GetProperty("audits").GetProperty(reference.GetProperty("id").GetString()!)
        where reference.GetProperty("weight").GetDouble() > 0
        where audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1
        select $"{category}: {audit.GetProperty("title").GetString()} {audit.GetProperty("details").GetRawText()}";
}
