using System.Security.Cryptography;

namespace Knowledgebase.Cli.Disk;

/// <summary>Copies an attachment without holding it in memory, and makes sure that it is still what was checked.</summary>
static class AttachmentCopy
{
    const int Block = 128 * 1024;

    public static ManifestEntry Write(Attachment attachment, string input, string sitePath, string target)
    {
        var source = Path.Combine(input, attachment.Path);
        if (attachment.Failure is not null || attachment.Path.Split('/').Any(s => s is "" or "." or ".."))
            throw new InvalidOperationException($"Not an attachment to publish: {attachment.Path}");
        if (SymbolicLinks.AnyBelow(input, attachment.Path))
            throw Changed(source);
        return DiskError.Naming(
            source,
            () =>
            {
                using var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                if (from.Length != attachment.Length)
                    throw Changed(source);
                var (length, hash) = Copy(from, target);
                return length == attachment.Length ? new ManifestEntry(sitePath, length, hash) : throw Changed(source);
            }
        );
    }

    static (long Length, string Hash) Copy(FileStream from, string target) =>
        DiskError.Naming(
            target,
            () =>
            {
                using var to = new FileStream(
                    target,
                    FileMode.CreateNew,
                    FileAccess.Write,
                    FileShare.None,
                    bufferSize: 0
                );
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var buffer = new byte[Block];
                var length = 0L;
                for (int read; (read = from.Read(buffer)) > 0; length += read)
                {
                    hash.AppendData(buffer, 0, read);
                    to.Write(buffer, 0, read);
                }

                return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
            }
        );

    static UserException Changed(string path) =>
        new(ExitCode.Disk, $"「{Printing.SafeText.Of(path)}」が処理の途中で変わりました。もう一度実行してください。");
}
