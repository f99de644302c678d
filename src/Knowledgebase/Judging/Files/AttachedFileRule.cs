using System.Buffers;

namespace Knowledgebase.Judging.Files;

/// <summary>A published file is there, is fit to be published, and belongs to a record that states its rights.</summary>
static class AttachedFileRule
{
    static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-./"
    );

    static readonly string[] Extensions =
    [
        ".pdf",
        ".docx",
        ".xlsx",
        ".pptx",
        ".odt",
        ".ods",
        ".odp",
        ".csv",
        ".txt",
        ".png",
        ".jpg",
    ];

    public static IEnumerable<Diagnostic> Judge(
        Catalog catalog,
        IReadOnlyList<Attachment> attachments,
        bool someUnreadable
    )
    {
        var there = attachments.Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        var closed = attachments.Where(a => a.Failure == ReadFailure.ClosedFolder).Select(a => a.Path + "/").ToArray();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in FilesOf(catalog))
        {
            used.Add(file.Path);
            if (
                there.Contains(file.Path)
                || closed.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
            )
                continue;
            var near = DidYouMean.Nearest(file.Path, there);
            yield return new(
                Codes.MissingAttachment,
                file.Spot,
                $"「{file.Path}」という添付ファイルはありません。",
                near is null ? Codes.MissingAttachment.Remedy : $"近い名前: {near}。" + Codes.MissingAttachment.Remedy
            );
        }
        foreach (var attachment in attachments)
        {
            var spot = SourceSpot.StartOf(attachment.Path);
            if (attachment.Failure is { } failure)
            {
                yield return ReadFailures.Of(attachment.Path, failure);
            }
            else if (Release.IsIn(attachment.Path))
            {
                if (Release.Of(attachment) is null)
                    yield return new(
                        Codes.ReleaseChanged,
                        spot,
                        "データの版の中身が、名前にある検査用の値と合いません。",
                        Codes.ReleaseChanged.Remedy
                    );
            }
            else if (Unfit(attachment, there) is { } unfit)
                yield return new(Codes.BadAttachment, spot, unfit.Message, unfit.Remedy);
            else if (!someUnreadable && !used.Contains(attachment.Path))
                yield return new(
                    Codes.UnusedAttachment,
                    spot,
                    "どの記録からも使われていないファイルです。",
                    Codes.UnusedAttachment.Remedy
                );
        }
    }

    internal static IEnumerable<AttachedFile> FilesOf(Catalog catalog) => Owned(catalog).Select(o => o.File);

    /// <summary>Each file that a record attaches, with the record.</summary>
    internal static IEnumerable<(Record Owner, AttachedFile File)> Owned(Catalog catalog) =>
        catalog
            .Cases.SelectMany(c => c.Sharing.Files.Select(f => ((Record)c, f)))
            .Concat(catalog.All<Material>(Kind.Material).SelectMany(m => m.Files.Select(f => ((Record)m, f))));

    static string Misnamed(string path, HashSet<string> there)
    {
        var cut = path.LastIndexOf('/') + 1;
        return "公開できない名前のファイルです。"
            + (
                FileNames.CopiedFrom(path[cut..], name => there.Contains(path[..cut] + name)) is { } original
                    ? $"「{original}」のコピーのようです。"
                    : FileNames.HiddenIn(path[cut..])
            );
    }

    static (string Message, string Remedy)? Unfit(Attachment file, HashSet<string> there)
    {
        if (file.Length > Attachment.MaxLength)
            return (
                $"ファイルが{file.Length / 1024 / 1024}MBあります（上限は{Attachment.MaxLength / 1024 / 1024}MB）。",
                "分けるか、画像の大きさを下げるなどして小さくしてください。"
            );
        if (FileNames.InsteadOf(file.Path) is { } instead)
            return ("公開できない種類のファイルです。", instead);
        if (
            file.Path.Length > 200
            || file.Path.AsSpan().ContainsAnyExcept(NameCharacters)
            || file.Path.Contains("..", StringComparison.Ordinal)
            || file.Path.Contains("/.", StringComparison.Ordinal)
        )
            return (
                Misnamed(file.Path, there),
                "フォルダーとファイルの名前を、半角の英小文字・数字・ハイフン・点だけにしてください。不要なコピーであれば、削除してください。"
            );
        return Extensions.Any(e => file.Path.EndsWith(e, StringComparison.Ordinal))
            ? null
            : (
                "公開できない種類のファイルです。",
                $"公開できる種類は {string.Join("・", Extensions.Select(e => e[1..]))} です。"
            );
    }
}
