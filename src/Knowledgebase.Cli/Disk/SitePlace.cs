namespace Knowledgebase.Cli.Disk;

/// <summary>Where a site is published (a full path), and the names that a publication needs beside it, so that moving never means copying.</summary>
sealed record SitePlace(string Target)
{
    public static string Default => "artifacts/site";

    // File systems allow 255 bytes, of which the names beside the folder need some.
    const int MaxName = 220;

    public string Parent => Path.GetDirectoryName(Target)!;

    public string Staging => Beside($"staging-{Environment.ProcessId}");

    /// <summary>Where the old site waits while two folders cannot be exchanged in one step.</summary>
    public string Old => Beside($"old-{Environment.ProcessId}");

    public string Lock => Beside("lock");

    /// <summary>Refuses an output folder whose replacement could cost the user his own files.</summary>
    public static SitePlace Of(string output, string input)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (FlawOf(target) is { } flaw)
            throw Refused(output, flaw);

        if (Encoding.UTF8.GetByteCount(Path.GetFileName(target)) > MaxName)
            throw Refused(output, "名前が長すぎます");
        if (FileKind.IsMountPoint(target))
            throw UserException.Usage(
                $"「{SafeText.Of(output)}」には公開できません。ディスクやほかのフォルダーを結び付けた所（マウントポイント）なので、サイトを丸ごと入れ替えられません。"
                    + $"--output で、その中のフォルダー（例: {SafeText.Of(Path.Combine(output, "site"))}）を指定してください。"
            );
        RefuseIfClosed(target);

        var real = SymbolicLinks.Followed(target);
        // Without a home (some containers) its path is empty.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && Holds(real, SymbolicLinks.Followed(home)))
            throw Refused(output, "ホームフォルダーか、それを含むフォルダーです");
        if (Holds(real, SymbolicLinks.Followed(Environment.CurrentDirectory)))
            throw Refused(output, "作業中のフォルダーか、それを含むフォルダーです");
        if (Overlap(real, SymbolicLinks.Followed(input)))
            throw Refused(output, "入力フォルダーと重なっています");
        return new SitePlace(target);
    }

    public void RefuseIfNotOurs()
    {
        if (!Directory.Exists(Target) || !Directory.EnumerateFileSystemEntries(Target).Any())
            return;
        if (!Manifest.IsOurs(Target))
            throw Refused(
                Target,
                $"中身があり、このプログラムが公開したものではありません（{Manifest.FileName} がありません）"
            );
    }

    // Told before the work, because a whole build would be for nothing: the site is made beside its folder.
    static void RefuseIfClosed(string target)
    {
        const int noFolder = 20; // ENOTDIR
        var parent = Path.GetDirectoryName(target);
        while (parent is not null && !Path.Exists(parent))
            parent = Path.GetDirectoryName(parent);
        if (
            parent is not null
            && (File.Exists(parent) ? noFolder : FileKind.WriteError(parent)) is not 0 and var errno
        )
            throw new UserException(
                ExitCode.Disk,
                DiskError.Sentence(parent, errno) + "公開フォルダーは、書き込める所に指定してください。"
            );
    }

    /// <summary>What no folder of ours may be.</summary>
    internal static string? FlawOf(string folder) =>
        Path.GetDirectoryName(folder) is null ? "ディスクの一番上のフォルダーです"
        : SymbolicLinks.IsLink(folder) ? "シンボリックリンクです"
        : File.Exists(folder) ? "フォルダーではなくファイルです"
        : null;

    internal static bool Overlap(string a, string b) => Holds(a, b) || Holds(b, a);

    static bool Holds(string outer, string inner)
    {
        // Ignoring case refuses a little too much on Linux and never too little elsewhere.
        var prefix = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return (inner + Path.DirectorySeparatorChar).StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
    }

    static UserException Refused(string path, string why) =>
        UserException.Usage(
            $"「{SafeText.Of(path)}」には公開できません。{why}。--output でほかのフォルダーを指定してください。"
        );

    string Beside(string ending) => Path.Combine(Parent, $".{Path.GetFileName(Target)}.{ending}");
}
