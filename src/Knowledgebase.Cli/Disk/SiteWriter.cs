using System.Security.Cryptography;

namespace Knowledgebase.Cli.Disk;

/// <summary>Writes the files of a plan into a new folder, each as it is drawn.</summary>
static class SiteWriter
{
    /// <summary>Makes the folders. A bad path is found before anything is.</summary>
    public static void MakeFolders(SitePlan plan, string folder)
    {
        var paths = plan.Files.Select(f => SitePath.Below(folder, Known(f).Path)).ToArray();
        DiskError.Naming(folder, () => Directory.CreateDirectory(folder));
        foreach (var inner in paths.Select(p => Path.GetDirectoryName(p)!).Distinct(StringComparer.Ordinal))
            DiskError.Naming(inner, () => Directory.CreateDirectory(inner));
    }

    public static ManifestEntry Write(PlannedFile file, ReadOnlyMemory<byte> bytes, string input, string folder)
    {
        var path = SitePath.Below(folder, file.Path);
        if (file is CopiedFile copy)
            return AttachmentCopy.Write(copy.Source, input, file.Path, path);
        DiskError.Naming(path, () => WriteNew(path, bytes.Span));
        return new ManifestEntry(file.Path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
    }

    /// <summary>Writes a file that must not exist yet: through a link or over another file nothing is written.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    static PlannedFile Known(PlannedFile file) =>
        !file.Path.Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new InvalidOperationException($"Not a file to publish: {file.Path}");
}
