namespace Knowledgebase.Cli.Disk;

/// <summary>The office's folder (a full path), which nothing publishes and in which no record lies.</summary>
sealed record PrivatePlace(string Folder)
{
    /// <summary>Refuses a folder from which personal data could get into the site or the records.</summary>
    public static PrivatePlace Of(string given, string input, string output)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (SitePlace.FlawOf(folder) is { } flaw)
            throw Refused(given, flaw);
        var real = SymbolicLinks.Followed(folder);
        if (SitePlace.Overlap(real, SymbolicLinks.Followed(input)))
            throw Refused(given, "記録のフォルダー（input）と重なっています");
        if (SitePlace.Overlap(real, SymbolicLinks.Followed(output)))
            throw Refused(given, "公開フォルダーと重なっています");
        for (var outer = real; outer is not null; outer = Path.GetDirectoryName(outer))
            if (Manifest.IsOurs(outer))
                throw Refused(given, "公開フォルダーの中です");
        return new(folder);
    }

    internal static UserException Refused(string path, string why) =>
        UserException.Usage(
            $"「{SafeText.Of(path)}」には申込みを置けません。{why}。--private でほかのフォルダーを指定してください。"
        );
}
