using System.Security.Cryptography;

namespace Knowledgebase.Tests.Cli.Disk;

/// <summary>What lies in the finished folder is what was written, before it is published.</summary>
public sealed class StagingCheckTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly ManifestEntry[] _entries;

    public StagingCheckTests()
    {
        _entries = [.. new[] { "index.html", "a/index.html", "a/b.json" }.Select(Written)];
        _folder.Write("site/site-manifest.json");

        ManifestEntry Written(string path)
        {
            _folder.Write($"site/{path}", path);
            return new(path, path.Length, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path))));
        }
    }

    public void Dispose() => _folder.Dispose();

    void Verify() => StagingCheck.Verify(_folder.At("site"), _entries);

    [Fact]
    public void A_folder_as_it_was_written_is_good() => Verify();

    [Theory]
    [InlineData("a/index.html", null)]
    [InlineData("a/index.html", "shorter")]
    [InlineData("a/index.html", "longer than it was written")]
    [InlineData("extra.html", "planted")]
    // Of the same length: found because the first file is among those that are read back.
    [InlineData("index.html", "INDEX.HTML")]
    public void What_is_missing_extra_or_other_than_written_is_told(string path, string? text)
    {
        if (text is null) File.Delete(_folder.At($"site/{path}"));
        else File.WriteAllText(_folder.At($"site/{path}"), text);
        var refusal = Assert.Throws<UserException>(Verify);
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains("書いたはずの内容と違います", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_link_is_no_file_and_is_not_entered(bool toFolder)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need rights");
        _folder.Write("elsewhere/b.json", "a/b.json");
        if (toFolder)
            Directory.CreateSymbolicLink(_folder.At("site/linked"), _folder.At("elsewhere"));
        else
        {
            File.Delete(_folder.At("site/a/b.json"));
            File.CreateSymbolicLink(_folder.At("site/a/b.json"), _folder.At("elsewhere/b.json"));
        }
        Assert.Throws<UserException>(Verify);
    }
}
