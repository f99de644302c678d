namespace Knowledgebase.Cli.Disk;

/// <summary>A file that a school sent, read no further than a request can be long.</summary>
/// <param name="Folder">The folder as the user gave it.</param>
/// <param name="Source">Its name and bytes.</param>
sealed record RequestFile(string Folder, SourceFile Source)
{
    /// <summary>Reads one; a huge file or a device is named and never read.</summary>
    public static RequestFile Read(string path)
    {
        var name = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        if (Directory.Exists(path))
            throw UserException.Usage(
                $"「{Printing.SafeText.Of(path)}」はフォルダーです。ファイルを一つ指定してください。"
            );
        if (!File.Exists(path))
            throw UserException.Usage($"ファイル「{Printing.SafeText.Of(path)}」がありません。");
        return new RequestFile(folder, DiskError.Naming(path, () => ReadBounded(path, name)));
    }

    static SourceFile ReadBounded(string path, string name)
    {
        if (SymbolicLinks.IsLink(path) || !FileKind.IsOrdinary(path))
            return new SourceFile(name, default, ReadFailure.NotOrdinary);
        using var stream = File.OpenRead(path);
        if (stream.Length > SourceFile.MaxLength)
            return new SourceFile(name, default, ReadFailure.TooLarge);
        // One byte more than may be, should the file have grown meanwhile.
        var bytes = new byte[SourceFile.MaxLength + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length > SourceFile.MaxLength
            ? new SourceFile(name, default, ReadFailure.TooLarge)
            : new SourceFile(name, bytes.AsMemory(0, length));
    }
}
