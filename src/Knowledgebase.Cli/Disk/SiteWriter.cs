using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Knowledgebase.Cli.Disk;

/// <summary>Writes the files of a site below a new folder, with the folders that they need. Safe from many threads.</summary>
sealed class SiteWriter(string input, string folder)
{
    readonly ConcurrentDictionary<string, DirectoryInfo> _folders = new(StringComparer.Ordinal);

    public ManifestEntry Write(PlannedFile file, ReadOnlyMemory<byte> bytes)
    {
        var path = SitePath.Below(folder, Known(file).Path);
        var inner = Path.GetDirectoryName(path)!;
        DiskError.Naming(inner, () => _folders.GetOrAdd(inner, Directory.CreateDirectory));
        if (file is CopiedFile copy)
            return AttachmentCopy.Write(copy.Source, input, file.Path, path);
        DiskError.Naming(path, () => WriteNew(path, bytes.Span));
        return new ManifestEntry(file.Path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
    }

    /// <summary>Through a link or over another file nothing is written.</summary>
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
