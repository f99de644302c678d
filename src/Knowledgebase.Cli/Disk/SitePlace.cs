namespace Knowledgebase.Cli.Disk;

/// <summary>
/// Where a site is published, and the names beside it that a publication needs. They lie in the same folder, so that
/// moving never means copying.
/// </summary>
/// <param name="Target">The published folder, as a full path.</param>
sealed record SitePlace(string Target)
{
    /// <summary>Where a site is published unless another folder is named.</summary>
    public static string Default => "artifacts/site";

    // File systems allow 255 bytes, of which the names beside the folder need some.
    const int MaxName = 220;

    /// <summary>True for the folder of a preview: what lies there was never published and never will be.</summary>
    public bool IsPreview { get; init; }

    public string Parent => Path.GetDirectoryName(Target)!;

    public string Staging => Beside($"staging-{Environment.ProcessId}");

    /// <summary>Where the old site waits while two folders cannot be exchanged in one step.</summary>
    public string Old => Beside($"old-{Environment.ProcessId}");

    public string Lock => Beside("lock");

    /// <summary>Finds the place, or refuses an output folder whose replacement could cost the user his own files.</summary>
    public static SitePlace Of(string output, string input)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (Path.GetDirectoryName(target) is null)
            throw Refused(output, "ディスクの一番上のフォルダーです");
        if (SymbolicLinks.IsLink(target))
            throw Refused(output, "シンボリックリンクです");
        if (File.Exists(target))
            throw Refused(output, "フォルダーではなくファイルです");

        if (System.Text.Encoding.UTF8.GetByteCount(Path.GetFileName(target)) > MaxName)
            throw Refused(output, "名前が長すぎます");
        if (FileKind.IsMountPoint(target))
            throw UserException.Usage(
                $"「{Printing.SafeText.Of(output)}」には公開できません。ディスクやほかのフォルダーを結び付けた所（マウントポイント）なので、サイトを丸ごと入れ替えられません。"
                    + $"--output で、その中のフォルダー（例: {Printing.SafeText.Of(Path.Combine(output, "site"))}）を指定してください。"
            );
        RefuseIfClosed(target);

        var real = SymbolicLinks.Followed(target);
        // Without a home (some containers) its path is empty.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && Holds(real, SymbolicLinks.Followed(home)))
            throw Refused(output, "ホームフォルダーか、それを含むフォルダーです");
        if (Holds(real, SymbolicLinks.Followed(Environment.CurrentDirectory)))
            throw Refused(output, "作業中のフォルダーか、それを含むフォルダーです");
        if (Holds(real, SymbolicLinks.Followed(input)) || Holds(SymbolicLinks.Followed(input), real))
            throw Refused(output, "入力フォルダーと重なっています");
        return new SitePlace(target);
    }

    /// <summary>The place of a preview: never where sites are published, because a web server may show that folder to everyone.</summary>
    public static SitePlace OfPreview(string output, string input)
    {
        if (SymbolicLinks.Followed(output) == SymbolicLinks.Followed(Default))
            throw Refused(output, "公開フォルダーです。serve の下見は別のフォルダーに作ります");
        return Of(output, input) with { IsPreview = true };
    }

    /// <summary>Refuses a folder that holds something we did not publish, and keeps publications and previews apart.</summary>
    public void RefuseIfNotOurs()
    {
        if (!Directory.Exists(Target) || !Directory.EnumerateFileSystemEntries(Target).Any())
            return;
        if (!Manifest.IsOurs(Target))
            throw Refused(
                Target,
                $"中身があり、このプログラムが公開したものではありません（{Manifest.FileName} がありません）"
            );
        if (Manifest.IsPreview(Target) && !IsPreview)
            throw Refused(Target, "serve の下見のフォルダーです");
        if (!Manifest.IsPreview(Target) && IsPreview)
            throw Refused(Target, "公開したサイトのフォルダーです。serve の下見では上書きしません");
    }

    /// <summary>Told before the work, because a whole build would be for nothing: the site is made beside its folder.</summary>
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

    internal static bool Holds(string outer, string inner)
    {
        // Ignoring case refuses a little too much on Linux and never too little elsewhere.
        var prefix = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return (inner + Path.DirectorySeparatorChar).StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
    }

    static UserException Refused(string path, string why) =>
        UserException.Usage(
            $"「{Printing.SafeText.Of(path)}」には公開できません。{why}。--output でほかのフォルダーを指定してください。"
        );

    string Beside(string ending) => Path.Combine(Parent, $".{Path.GetFileName(Target)}.{ending}");
}
