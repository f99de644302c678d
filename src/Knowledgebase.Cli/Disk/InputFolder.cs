using System.Security.Cryptography;

namespace Knowledgebase.Cli.Disk;

/// <summary>What was read, sorted by path.</summary>
/// <param name="Sources">All outside <c>files/</c>: the core says what does not belong there.</param>
/// <param name="Attachments">What lies in <c>files/</c>; its bytes stay on disk.</param>
sealed record InputFolder(ImmutableArray<SourceFile> Sources, ImmutableArray<Attachment> Attachments)
{
    /// <summary>Names that begin with a dot are left out: they belong to editors and to version control.</summary>
    public static InputFolder Read(string root)
    {
        if (!Directory.Exists(root))
            throw UserException.Usage(
                $"入力フォルダー「{SafeText.Of(root)}」がありません。--input でフォルダーを指定してください。"
            );

        var entries = InputWalk.Of(root);
        var listed = entries.FindAll(e => e.IsAttachment);
        var attachments = InParallel.Make(listed, e => Look(root, e), DiskParallel.Until());
        var files = entries.FindAll(e => !e.IsAttachment);
        var sources = InParallel.Make(files, e => Read(root, e), DiskParallel.Until());
        return new([.. sources], [.. attachments]);
    }

    // Opened once, so that a file which may not be read is told before anything is published.
    static Attachment Look(string root, InputEntry entry)
    {
        if (entry.Failure is not null)
            return new(entry.Path, entry.Length, entry.Failure);
        var path = Path.Combine(root, entry.Path);
        var (seen, failure) = FileRead.Try(
            path,
            () =>
            {
                using var file = File.OpenRead(path);
                // Releases are few and must be what they were; they are the program's own and hold nothing that records
                // do not hold.
                if (Release.IsIn(entry.Path))
                    return (
                        Hash: (string?)Convert.ToHexStringLower(SHA256.HashData(file)),
                        Facts: (AttachmentFacts?)null
                    );
                return (null, entry.Length <= Attachment.MaxLength ? FileLook.Of(BytesOf(file)) : null);
            },
            ReadFailure.ClosedFile
        );
        return new(entry.Path, entry.Length, failure) { Hash = seen.Hash, Facts = seen.Facts };
    }

    static byte[] BytesOf(FileStream file)
    {
        var bytes = new byte[Math.Min(file.Length, Attachment.MaxLength)];
        file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes;
    }

    static SourceFile Read(string root, InputEntry entry)
    {
        if (entry.Failure is not null)
            return new(entry.Path, default, entry.Failure);
        // Other kinds of file are named in the answer but never opened.
        if (!entry.IsYaml || entry.Length == 0)
            return new(entry.Path, default);
        if (entry.Length > SourceFile.MaxLength)
            return new(entry.Path, default, ReadFailure.TooLarge);
        var path = Path.Combine(root, entry.Path);
        var (read, failure) = FileRead.Try(path, () => ReadBytes(path, entry), ReadFailure.ClosedFile);
        return read ?? new SourceFile(entry.Path, default, failure);
    }

    static SourceFile ReadBytes(string path, InputEntry entry)
    {
        using var file = File.OpenRead(path);
        // Asked again: the file may have grown since it was listed.
        if (file.Length > SourceFile.MaxLength)
            return new(entry.Path, default, ReadFailure.TooLarge);
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new(entry.Path, bytes.AsMemory(0, read));
    }
}
