using Knowledgebase.Sources;

namespace Knowledgebase.Cli.Disk;

/// <summary>Lists the input folder without following a single link.</summary>
internal static class InputWalk
{
    /// <summary>Deeper folders are a mistake (or a loop of mounts), not a way to sort records.</summary>
    public const int MaxDepth = 8;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None };

    public static List<InputEntry> Of(string root)
    {
        var entries = new List<InputEntry>();
        Walk(new DirectoryInfo(root), "", 0, entries);
        entries.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return entries;
    }

    private static void Walk(DirectoryInfo folder, string prefix, int depth, List<InputEntry> entries)
    {
        if (depth > MaxDepth)
            throw new RefusalException(ExitCode.Mistakes, $"フォルダーが深すぎます（{MaxDepth} 段まで）: 「{Printing.SafeText.Of(prefix)}」");
        foreach (var info in DiskTrouble.Naming(folder.FullName, () => folder.GetFileSystemInfos("*", Everything)))
        {
            if (info.Name.StartsWith('.')) continue;
            var path = prefix + info.Name;
            if (info is DirectoryInfo inner && !Links.IsLink(info)) Walk(inner, path + "/", depth + 1, entries);
            else entries.Add(DiskTrouble.Naming(info.FullName, () => Entry(path, info)));
        }
    }

    private static InputEntry Entry(string path, FileSystemInfo info)
    {
        if (Links.IsLink(info) || info is not FileInfo file) return new InputEntry(path, 0, 0, SourceFlaw.NotOrdinary);
        // Pipes, sockets and devices have length 0, so only then is it worth asking what the thing is.
        // A name that is no Unicode cannot be written in a record, and .NET cannot open it.
        var ordinary = !path.Contains('\uFFFD', StringComparison.Ordinal)
            && (file.Length > 0 || FileKind.IsOrdinary(file.FullName));
        return new InputEntry(path, file.Length, file.LastWriteTimeUtc.Ticks, ordinary ? null : SourceFlaw.NotOrdinary);
    }
}
