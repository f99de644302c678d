using System.IO.Enumeration;
using System.Security.Cryptography;

namespace Knowledgebase.Cli.Disk;

/// <summary>
/// Compares a finished folder with its manifest: every file there, no link, each as long as what was written, and nothing else. Of every
/// thirty-second file the bytes are read back too; reading all of them would ask the memory of the system for what it was just given.
/// </summary>
static class StagingCheck
{
    const int Sampled = 32;

    static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        RecurseSubdirectories = true,
    };

    public static void Verify(string folder, ManifestEntry[] entries, CancellationToken stop = default)
    {
        var lengths = entries.ToDictionary(e => PathOf(folder, e), e => e.Length);
        var found = 0;
        foreach (var (path, length, isLink) in FilesIn(folder))
        {
            stop.ThrowIfCancellationRequested();
            if (path == Path.Combine(folder, Manifest.FileName))
                continue;
            if (isLink || !lengths.TryGetValue(path, out var written) || written != length)
                throw Broken(path);
            found++;
        }
        if (found != entries.Length)
            throw Broken(folder);
        InParallel.Make(
            [.. entries.Where((_, place) => place % Sampled == 0)],
            entry => Matches(PathOf(folder, entry), entry) ? entry : throw Broken(entry.Path),
            DiskParallel.Until(stop)
        );
    }

    static string PathOf(string folder, ManifestEntry entry) =>
        SitePath.Below(folder, entry.Path).Replace('/', Path.DirectorySeparatorChar);

    // Links are listed as files and not entered, so a planted one is found.
    static FileSystemEnumerable<(string Path, long Length, bool IsLink)> FilesIn(string folder) =>
        new(folder, (ref FileSystemEntry e) => (e.ToSpecifiedFullPath(), e.Length, IsLink(ref e)), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory || IsLink(ref e),
        };

    static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    static bool Matches(string path, ManifestEntry entry) =>
        DiskError.Naming(
            path,
            () =>
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                return Convert.ToHexStringLower(SHA256.HashData(stream)) == entry.Sha256;
            }
        );

    static UserException Broken(string path) =>
        new(ExitCode.Disk, $"書き出した「{path}」が、書いたはずの内容と違います。ディスクを確かめてください。");
}
