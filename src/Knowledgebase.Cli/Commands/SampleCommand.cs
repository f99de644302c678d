namespace Knowledgebase.Cli.Commands;

/// <summary>Writes made-up records into a new folder, for trials and measurements.</summary>
static class SampleCommand
{
    public static int Run(Arguments arguments, Shell shell)
    {
        var count = Write(shell.Sample(arguments.Count, arguments.Seed), arguments.Output);
        shell.Terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} 個のファイルを「{Printing.SafeText.Of(arguments.Output)}」に書きました。"
            )
        );
        return ExitCode.Fine;
    }

    static int Write(IEnumerable<SourceFile> files, string output)
    {
        var folder = Path.GetFullPath(output);
        if (
            File.Exists(folder)
            || SymbolicLinks.IsLink(folder)
            || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        )
            throw UserException.Usage(
                $"「{Printing.SafeText.Of(output)}」は空のフォルダーではありません。まだないフォルダーか、空のフォルダーを指定してください。"
            );
        var count = 0;
        foreach (var file in files)
        {
            var path = SitePath.Below(folder, file.Path);
            DiskError.Naming(
                path,
                () =>
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    SiteWriter.WriteNew(path, file.Bytes.Span);
                }
            );
            count++;
        }

        return count;
    }
}
