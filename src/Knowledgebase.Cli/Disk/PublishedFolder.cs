using System.Text.Json;

namespace Knowledgebase.Cli.Disk;

/// <summary>The publication with which a new site is compared; what its manifest does not name is not ours.</summary>
static class PublishedFolder
{
    public static PublishedSite Read(string folder, SitePlan plan)
    {
        RefuseIfNotOurs(folder);
        var paths = Paths(folder);
        var texts = new SharedTexts();
        var pages = InParallel.Make(
            PublishedSite.ToRead(plan, paths), page => Facts(folder, page, texts), DiskParallel.Until());
        var records = InParallel.Make(
            paths.FindAll(PublishedSite.IsRecord),
            path => Bytes(folder, path) is { } bytes ? new OutputFile(path, bytes) : null,
            DiskParallel.Until()
        );
        return new PublishedSite([.. paths], [.. pages.OfType<PageFacts>()])
        {
            Records = [.. records.OfType<OutputFile>()],
        };
    }

    public static void RefuseIfNotOurs(string folder)
    {
        if (!Manifest.IsOurs(folder))
            throw Refused(folder, $"このプログラムが公開したサイトではありません（{Manifest.FileName} がありません）");
    }

    static List<string> Paths(string folder)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        try
        {
            using var manifest = JsonDocument.Parse(DiskError.Naming(path, () => File.ReadAllBytes(path)));
            var files = manifest.RootElement.GetProperty("files").EnumerateArray();
            return [.. files.Select(f => f.GetProperty("path").GetString()!).Where(SitePath.IsSafe)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw Refused(folder, $"{Manifest.FileName} が壊れています");
        }
    }

    static PageFacts? Facts(string folder, string page, SharedTexts texts) =>
        Bytes(folder, page) is { } bytes ? PageFacts.Of(new PlannedFile(page, default), bytes, texts) : null;

    // A file deleted by hand says nothing more, but its address was published all the same.
    static byte[]? Bytes(string folder, string file)
    {
        var path = SitePath.Below(folder, file);
        return SymbolicLinks.IsLink(path) || !File.Exists(path)
            ? null
            : DiskError.Naming(path, () => File.ReadAllBytes(path));
    }

    static UserException Refused(string folder, string why) =>
        UserException.Usage(
            $"「{SafeText.Of(folder)}」とは比べられません。{why}。--published で、公開中のサイトのフォルダーを指定してください。"
        );
}
