namespace Knowledgebase.Cli.Disk;

/// <summary>Follows no link. What may not be looked at is listed with its flaw and never left out.</summary>
static class InputWalk
{
    /// <summary>Deeper folders are a mistake (or a loop of mounts).</summary>
    public static int MaxDepth => 8;

    static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    public static List<InputEntry> Of(string root)
    {
        var entries = new List<InputEntry>();
        Walk(new DirectoryInfo(root), "", 0, entries);
        // Names that are no text may read alike; one of them is enough to be told.
        return [.. entries.DistinctBy(e => e.Path).OrderBy(e => e.Path, StringComparer.Ordinal)];
    }

    static void Walk(DirectoryInfo folder, string prefix, int depth, List<InputEntry> entries)
    {
        if (depth > MaxDepth)
            throw new UserException(
                ExitCode.Errors,
                $"フォルダーが深すぎます（{MaxDepth} 段まで）: 「{SafeText.Of(prefix)}」"
            );
        var (inside, failure) = FileRead.Try(
            folder.FullName,
            () => folder.GetFileSystemInfos("*", Everything),
            ReadFailure.ClosedFolder
        );
        if (inside is null)
        {
            if (depth == 0)
                throw new UserException(
                    ExitCode.Errors,
                    $"入力フォルダー「{SafeText.Of(folder.FullName)}」を読む権限がありません。持ち主か管理者に、読み取りの権限を付けてもらってください。"
                );
            entries.Add(new(prefix.TrimEnd('/'), 0, 0, failure));
            return;
        }

        foreach (var info in inside)
        {
            if (info.Name.StartsWith('.'))
                continue;
            var path = prefix + info.Name;
            // .NET puts the replacement character where a name is no text, and can then neither ask for the file nor
            // open it.
            if (info.Name.EnumerateRunes().Contains(Rune.ReplacementChar))
                entries.Add(new(path, 0, 0, ReadFailure.NameNotText));
            else if (info is DirectoryInfo inner && !SymbolicLinks.IsLink(info))
                Walk(inner, path + "/", depth + 1, entries);
            else
                entries.Add(Entry(path, info));
        }
    }

    static InputEntry Entry(string path, FileSystemInfo info)
    {
        if (SymbolicLinks.IsLink(info) || info is not FileInfo file)
            return new(path, 0, 0, ReadFailure.NotOrdinary);
        var (seen, failure) = FileRead.Try(info.FullName, () => Facts(file), ReadFailure.ClosedFile);
        return seen is { } facts
            ? new(path, facts.Length, facts.Changed, facts.Ordinary ? null : ReadFailure.NotOrdinary)
            : new(path, 0, 0, failure);
    }

    // Pipes, sockets and devices have length 0, so only then is it worth asking.
    static (long Length, long Changed, bool Ordinary)? Facts(FileInfo file) =>
        (file.Length, file.LastWriteTimeUtc.Ticks, file.Length > 0 || FileKind.IsOrdinary(file.FullName));
}
