using System.IO.Compression;

namespace Knowledgebase.Tests.Data;

/// <summary>What an officer does to keep the data of a day: one command, one file, and the build sees to it that it stays as it was.</summary>
public sealed class ReleaseTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly StringWriter _out = new(CultureInfo.InvariantCulture);
    readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public ReleaseTests()
    {
        var from = Path.Combine(Repository.Tests, "Golden", "full", "input");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = _folder.At(Path.Combine("input", Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_release_stays_beside_the_newest_data_and_cannot_be_changed_unseen()
    {
        Assert.Equal(0, await Release("2026-11-25"));
        var file = Assert.Single(Directory.GetFiles(_folder.At("input/files/releases")));
        Assert.Matches("^2026-11-25-[0-9a-f]{16}\\.zip$", Path.GetFileName(file));
        using (var zip = ZipFile.OpenRead(file))
        {
            var before = DataSites.Full;
            Assert.Equal(DataSites.Files(before, "").Select(f => f["data/latest/".Length..]), zip.Entries.Select(e => e.FullName));
        }

        var site = Build();
        site.IsGood();
        Assert.Contains(site.Plan.Files, f => f.Path == "data/releases/" + Path.GetFileName(file) && f is CopiedFile);
        Assert.Contains(site.Page("data/index.html").QuerySelectorAll("a"), a => a.GetAttribute("href") == "/kb/data/releases/" + Path.GetFileName(file));

        Assert.Equal(2, await Release("2026-11-25"));
        Assert.Contains("2026-11-25 の版は、もうあります", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Release("2026-11-26"));

        File.AppendAllText(file, "x");
        Assert.Contains("KB0314", Build().Codes);
    }

    BuiltSite Build()
    {
        var input = InputFolder.Read(_folder.At("input"));
        return BuiltSite.Of(input.Sources, input.Attachments);
    }

    Task<int> Release(string day) =>
        new Shell(new Terminal(_out, _error), TimeProvider.System).RunAsync(["release", "--input", _folder.At("input"), "--today", day]);
}
