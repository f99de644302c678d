namespace Knowledgebase.Cli.Disk;

/// <summary>
/// Where a site is published, and the names beside it that a publication needs. They lie in the same folder, so that
/// moving never means copying.
/// </summary>
/// <param name="Target">The published folder, as a full path.</param>
public sealed record SitePlace(string Target)
{
    /// <summary>The folder that holds the published folder.</summary>
    public string Parent => Path.GetDirectoryName(Target)!;

    /// <summary>Where this process makes the new site.</summary>
    public string Staging => Beside($"staging-{Environment.ProcessId}");

    /// <summary>Where the old site waits while two folders cannot be exchanged in one step.</summary>
    public string Old => Beside($"old-{Environment.ProcessId}");

    /// <summary>The file that keeps two builds apart.</summary>
    public string Lock => Beside("lock");

    /// <summary>Finds the place, or refuses an output folder whose replacement could cost the user his own files.</summary>
    public static SitePlace Of(string output, string input)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (Path.GetDirectoryName(target) is null) throw Refused(output, "ディスクの一番上のフォルダーです");
        if (Links.IsLink(target)) throw Refused(output, "シンボリックリンクです");
        if (File.Exists(target)) throw Refused(output, "フォルダーではなくファイルです");

        var real = Links.Followed(target);
        // Without a home (some containers) its path is empty.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && Holds(real, Links.Followed(home)))
            throw Refused(output, "ホームフォルダーか、それを含むフォルダーです");
        if (Holds(real, Links.Followed(Environment.CurrentDirectory)))
            throw Refused(output, "作業中のフォルダーか、それを含むフォルダーです");
        if (Holds(real, Links.Followed(input)) || Holds(Links.Followed(input), real))
            throw Refused(output, "入力フォルダーと重なっています");
        return new SitePlace(target);
    }

    /// <summary>Refuses a folder that holds something we did not publish.</summary>
    public void RefuseIfNotOurs()
    {
        if (!Directory.Exists(Target) || !Directory.EnumerateFileSystemEntries(Target).Any() || Manifest.IsOurs(Target)) return;
        throw Refused(Target, $"中身があり、このプログラムが公開したものではありません（{Manifest.FileName} がありません）");
    }

    internal static bool Holds(string outer, string inner)
    {
        // Ignoring case refuses a little too much on Linux and never too little elsewhere.
        var prefix = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return (inner + Path.DirectorySeparatorChar).StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
    }

    private static RefusalException Refused(string path, string why) =>
        RefusalException.Usage($"「{Printing.SafeText.Of(path)}」には公開できません。{why}。--output でほかのフォルダーを指定してください。");

    private string Beside(string ending) => Path.Combine(Parent, $".{Path.GetFileName(Target)}.{ending}");
}
