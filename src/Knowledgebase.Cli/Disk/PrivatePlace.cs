namespace Knowledgebase.Cli.Disk;

/// <summary>Where the office keeps requests: a folder that nothing publishes and no record lies in.</summary>
/// <param name="Folder">The folder, as a full path.</param>
sealed record PrivatePlace(string Folder)
{
    /// <summary>Finds the place, or refuses a folder from which personal data could get into the site or the records.</summary>
    /// <param name="given">The folder as the user gave it.</param>
    /// <param name="input">Folder with the records.</param>
    /// <param name="output">The published folder.</param>
    public static PrivatePlace Of(string given, string input, string output)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (Path.GetDirectoryName(folder) is null)
            throw Refused(given, "ディスクの一番上のフォルダーです");
        if (SymbolicLinks.IsLink(folder))
            throw Refused(given, "シンボリックリンクです");
        if (File.Exists(folder))
            throw Refused(given, "フォルダーではなくファイルです");
        var real = SymbolicLinks.Followed(folder);
        if (Overlap(real, SymbolicLinks.Followed(input)))
            throw Refused(given, "記録のフォルダー（input）と重なっています");
        if (Overlap(real, SymbolicLinks.Followed(output)))
            throw Refused(given, "公開フォルダーと重なっています");
        for (var outer = real; outer is not null; outer = Path.GetDirectoryName(outer))
            if (Manifest.IsOurs(outer))
                throw Refused(given, "公開フォルダーの中です");
        return new PrivatePlace(folder);
    }

    static bool Overlap(string a, string b) => SitePlace.Holds(a, b) || SitePlace.Holds(b, a);

    internal static UserException Refused(string path, string why) =>
        UserException.Usage(
            $"「{Printing.SafeText.Of(path)}」には申込みを置けません。{why}。--private でほかのフォルダーを指定してください。"
        );
}
