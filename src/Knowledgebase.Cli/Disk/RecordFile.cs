namespace Knowledgebase.Cli.Disk;

/// <summary>Writes a record into the input folder, whole or not at all.</summary>
static class RecordFile
{
    public static void Write(string input, SourceFile file)
    {
        var path = Below(input, file.Path);
        DiskError.Naming(
            path,
            () =>
            {
                var folder = Path.GetDirectoryName(path)!;
                Directory.CreateDirectory(folder);
                // Names with a dot in front are no records, so a preview that watches the folder does not read the half
                // file.
                var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
                File.Delete(beside);
                SiteWriter.WriteNew(beside, file.Bytes.Span);
                FileSync.SyncAround(beside);
                File.Move(beside, path, overwrite: true);
            }
        );
    }

    public static SourceFile Read(string input, string relative)
    {
        var path = Below(input, relative);
        return DiskError.Naming(path, () => new SourceFile(relative, File.ReadAllBytes(path)));
    }

    static string Below(string input, string relative)
    {
        var root = Path.GetFullPath(input);
        if (SymbolicLinks.AnyBelow(root, relative))
            throw new UserException(ExitCode.Disk, $"「{relative}」がシンボリックリンクを通るので、書きませんでした。");
        return SitePath.Below(root, relative);
    }
}
