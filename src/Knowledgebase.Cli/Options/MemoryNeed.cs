namespace Knowledgebase.Cli.Options;

/// <summary>About how much memory a site of so many records takes, as measured on invented records.</summary>
static class MemoryNeed
{
    const int Basis = 250;
    const double PerFile = 0.15;

    /// <summary>What is needed and what there is, as far as either can be told.</summary>
    public static string Sentence(string input)
    {
        var there = string.Create(
            CultureInfo.InvariantCulture,
            $"今、プログラムが使える上限は約 {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB です。"
        );
        return FilesIn(input) is { } files
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"記録のファイル {files} 個には、約 {Megabytes(files)} MB のメモリーが必要です。{there}"
            ) + "ほかのプログラムを閉じるか、メモリーの多い機械で実行してください。"
            : there;
    }

    public static int Megabytes(int files) => (int)Math.Ceiling((Basis + files * PerFile) / 100) * 100;

    static int? FilesIn(string input)
    {
        try
        {
            return InputWalk.Of(input).Count(e => e.IsYaml);
        }
        catch (Exception e) when (e is UserException or IOException or OutOfMemoryException)
        {
            return null;
        }
    }
}
