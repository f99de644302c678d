namespace Knowledgebase.Checking;

/// <summary>What common hosts of static sites take, at most: 20,000 files of 25 MiB each. Said before it is too late to choose another.</summary>
static class HostLimits
{
    const int Files = 20_000;
    const int Megabyte = 1024 * 1024;
    const long Bytes = 25 * Megabyte;

    /// <summary>One remark where the files are more than four fifths of what is taken, and one for each file that is too large.</summary>
    public static IEnumerable<Diagnostic> Judge(IReadOnlyCollection<(PlannedFile File, long Length)> files)
    {
        var settings = SourceSpot.StartOf("site.yaml");
        if (files.Count > Files / 5 * 4)
            yield return Codes.NearHostLimits.At(
                settings,
                $"このサイトのファイルは{Numerals.Of(files.Count)}あります。{Numerals.Of(Files)}までの公開先があります。"
            );
        foreach (var (file, length) in files.Where(f => f.Length > Bytes))
            yield return Codes.NearHostLimits.At(
                file.Origin == default ? settings : file.Origin,
                $"公開するファイル {file.Path} は{Numerals.Of((int)(length / Megabyte))}MBあります。25MBまでの公開先があります。"
            );
    }
}
