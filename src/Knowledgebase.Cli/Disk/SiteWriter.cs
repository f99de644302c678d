using System.Security.Cryptography;

namespace Knowledgebase.Cli.Disk;

/// <summary>A site as it was written: the files for the manifest and the pages for the check.</summary>
internal sealed record WrittenSite(ImmutableArray<ManifestEntry> Entries, ImmutableArray<PageFacts> Pages);

/// <summary>Makes and writes every file of a plan into a new folder, each worker holding one file at a time.</summary>
internal static class SiteWriter
{
    public static WrittenSite Write(SitePlan plan, Road road, string input, string folder, CancellationToken stop = default)
    {
        var paths = plan.Files.Select(f => SitePath.Below(folder, Known(f).Path)).ToArray();
        MakeFolders(folder, paths);
        var entries = new ManifestEntry[paths.Length];
        var pages = new PageFacts?[paths.Length];
        Workers.Run(paths.Length, i =>
        {
            var file = plan.Files[i];
            if (file.CopyOf is { } attachment)
            {
                entries[i] = AttachmentCopy.Write(attachment, input, file.Path, paths[i]);
                return;
            }

            var bytes = Rendering.Of(file, road, out pages[i]);
            DiskTrouble.Naming(paths[i], () => WriteNew(paths[i], bytes.Span));
            entries[i] = new ManifestEntry(file.Path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        }, stop);
        return new WrittenSite([.. entries], [.. pages.OfType<PageFacts>()]);
    }

    /// <summary>Writes a file that must not exist yet: through a link or over another file nothing is written.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    private static PlannedFile Known(PlannedFile file) =>
        (file.Make is null) == (file.CopyOf is not null) && !file.Path.Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new InvalidOperationException($"Not a file to publish: {file.Path}");

    private static void MakeFolders(string folder, string[] paths)
    {
        DiskTrouble.Naming(folder, () => Directory.CreateDirectory(folder));
        foreach (var inner in paths.Select(p => Path.GetDirectoryName(p)!).Distinct(StringComparer.Ordinal))
            DiskTrouble.Naming(inner, () => Directory.CreateDirectory(inner));
    }
}
