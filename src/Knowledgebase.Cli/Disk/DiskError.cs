namespace Knowledgebase.Cli.Disk;

/// <summary>Words for what a disk refuses. Exceptions of the runtime speak English and often leave the path out.</summary>
static class DiskError
{
    /// <summary>Runs disk work; what the disk refuses becomes a refusal that names the path.</summary>
    public static T Naming<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(ExitCode.Disk, Sentence(path, e), e);
        }
    }

    /// <inheritdoc cref="Naming{T}"/>
    public static void Naming(string path, Action work) =>
        Naming(
            path,
            () =>
            {
                work();
                return 0;
            }
        );

    /// <summary>One sentence: what, and why as far as the system tells.</summary>
    public static string Sentence(string? path, Exception e) => Sentence(path, Reason(e));

    /// <summary>The same for a number that a system call left.</summary>
    internal static string Sentence(string path, int errno) => Sentence(path, UnixReason(errno));

    static string Sentence(string? path, string reason) =>
        $"{(path is null ? "ファイル" : $"「{SafeText.Of(path)}」")}を読み書きできませんでした（{reason}）。";

    static string Reason(Exception e) =>
        e switch
        {
            FileNotFoundException or DirectoryNotFoundException => "見つかりません",
            PathTooLongException => "名前が長すぎます",
            UnauthorizedAccessException => "権限がありません",
            _ when OperatingSystem.IsWindows() => WindowsReason(e.HResult & 0xFFFF),
            _ => UnixReason(e.HResult),
        };

    static string UnixReason(int errno) =>
        errno switch
        {
            1 or 13 => "権限がありません",
            2 => "見つかりません",
            16 or 26 => "ほかのものが使っているか、ディスクなどを結び付けた所（マウントポイント）です",
            17 => "同じ名前のものがすでにあります",
            18 => "別のディスクにまたがっています",
            20 => "途中に、フォルダーではないファイルがあります",
            21 => "ファイルではなくフォルダーです",
            23 or 24 => "同時に開けるファイルの数の上限に達しました",
            27 => "ファイルが大きすぎます",
            28 => "ディスクの空きがありません",
            30 => "読み取り専用です",
            36 => "名前が長すぎます",
            39 => "フォルダーが空ではありません",
            40 => "リンクが輪になっています",
            5 => "ディスクが壊れているか、外れています",
            116 => "ネットワークのフォルダーとのつながりが切れました",
            122 => "使える容量の上限に達しました",
            _ => Unknown,
        };

    static string WindowsReason(int code) =>
        code switch
        {
            39 or 112 => "ディスクの空きがありません",
            19 => "読み取り専用です",
            80 or 183 => "同じ名前のものがすでにあります",
            32 or 33 => "ほかのプログラムが使っています",
            _ => Unknown,
        };

    const string Unknown = "ディスクの不具合の可能性があります";
}
