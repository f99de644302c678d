using System.IO.Compression;
using System.Security.Cryptography;

namespace Knowledgebase.Cli.Commands;

/// <summary>Freezes today's data in one file below <c>files/releases/</c>, published beside the newest data from then on.</summary>
static class ReleaseCommand
{
    const string Latest = "data/latest/";
    static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static int Run(Arguments arguments, Shell shell)
    {
        var plan = shell.PlanFor(arguments);
        DiagnosticPrinter.Print(shell.Terminal, arguments.Format, plan.Diagnostics, arguments.Input);
        if (plan.HasErrors)
            return ExitCode.Errors;

        var date = Dates.Iso(shell.TodayFor(arguments));
        var folder = Path.Combine(arguments.Input, Release.Folder);
        if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, date + "-*").Any())
            throw UserException.Usage($"{date} の版は、もうあります。公開した版は書き換えません。");
        var bytes = Zip(plan.Files.OfType<MadeFile>().Where(f => f.Path.StartsWith(Latest, StringComparison.Ordinal)));
        var name = Release.NameOf(date, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var path = Path.Combine(folder, name);
        DiskError.Naming(
            path,
            () =>
            {
                Directory.CreateDirectory(folder);
                SiteWriter.WriteNew(path, bytes);
            }
        );
        shell.Terminal.Out.WriteLine(
            $"{date} の版を「{SafeText.Of(path)}」に作りました。このファイルを、記録と同じように保存（コミット）してください。"
        );
        return ExitCode.Fine;
    }

    // The same files always make the same bytes.
    static byte[] Zip(IEnumerable<MadeFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Path[Latest.Length..]);
                entry.LastWriteTime = EntryDate;
                using var stream = entry.Open();
                stream.Write(file.Make().Span);
            }
        }
        return bytes.ToArray();
    }
}
