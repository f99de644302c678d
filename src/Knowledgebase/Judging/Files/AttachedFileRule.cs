using System.Buffers;

namespace Knowledgebase.Judging.Files;

/// <summary>A published file is there, is fit to be published, and belongs to a record that states its rights.</summary>
static class AttachedFileRule
{
    static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    static readonly string[] Extensions =
        [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".csv", ".txt", ".png", ".jpg", ".webp"];

    public static IEnumerable<Diagnostic> Judge(
        Catalog catalog, IReadOnlyList<Attachment> attachments, bool someUnreadable)
    {
        var there = attachments.Select(a => a.Path).ToHashSet();
        var closed = attachments.Where(a => a.Failure == ReadFailure.ClosedFolder).Select(a => a.Path + "/").ToArray();
        var used = new HashSet<string>();
        foreach (var file in FilesOf(catalog))
        {
            used.Add(file.Path);
            if (there.Contains(file.Path) || closed.Any(f => file.Path.StartsWith(f, StringComparison.Ordinal)))
                continue;
            if (file.Path.Contains("://"))
            {
                yield return Codes.MissingAttachment.At(
                    file.Spot,
                    "ほかの場所にあるファイルは、ページに取り込めません。",
                    "使ってよいものなら input/files に写しを置いて、その場所を書いてください。リンクだけでよければ、文章に書いてください。"
                );
                continue;
            }
            var near = DidYouMean.Nearest(file.Path, there) is { } name ? $"近い名前: {name}。" : "";
            yield return Codes.MissingAttachment.At(file.Spot,
                $"「{file.Path}」という添付ファイルはありません。", near + Codes.MissingAttachment.Remedy);
        }
        foreach (var attachment in attachments)
        {
            var path = attachment.Path;
            if (attachment.Failure is { } failure)
                yield return ReadFailures.Of(path, failure);
            else if (Release.IsIn(path))
            {
                if (Release.Of(attachment) is null)
                    yield return Codes.ReleaseChanged.At(path, "データの版の中身が、名前にある検査用の値と合いません。");
            }
            else if (Unfit(attachment, there) is var (message, remedy))
                yield return Codes.BadAttachment.At(path, message, remedy);
            else if (!someUnreadable && !used.Contains(path))
                yield return Codes.UnusedAttachment.At(path, "どの記録からも使われていないファイルです。");
        }
    }

    internal static IEnumerable<IPublishedFile> FilesOf(Catalog catalog) => Owned(catalog).Select(o => o.File);

    internal static IEnumerable<(Record Owner, IPublishedFile File)> Owned(Catalog catalog) =>
        Owned<Case>(catalog.Cases, c => [.. c.Sharing.Files, .. c.Sharing.Photos])
            .Concat(Owned<Material>(catalog.All<Material>(Kind.Material), m => [.. m.Files, .. m.Photos]));

    static IEnumerable<(Record, IPublishedFile)> Owned<T>(IEnumerable<T> records, Func<T, IPublishedFile[]> files)
        where T : Record => records.SelectMany(files, (record, file) => ((Record)record, file));

    static string Misnamed(string path, HashSet<string> there)
    {
        var cut = path.LastIndexOf('/') + 1;
        return "公開できない名前のファイルです。"
            + (FileNames.CopiedFrom(path[cut..], name => there.Contains(path[..cut] + name)) is { } original
                ? $"「{original}」のコピーのようです。"
                : FileNames.HiddenIn(path[cut..]));
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
            || file.Path.Contains("..")
            || file.Path.Contains("/.")
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
