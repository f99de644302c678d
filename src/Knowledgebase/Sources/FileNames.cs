namespace Knowledgebase.Sources;

/// <summary>What a file's name tells about how it came into the folder.</summary>
static partial class FileNames
{
    /// <summary>What a program left behind, in a sentence; null for a file that somebody put there.</summary>
    public static string? LeftBy(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Office().IsMatch(name) ? "Word や Excel が、文書を開いている間に作るファイルです。"
            : Desktop().IsMatch(name) || path.Contains("__MACOSX/", StringComparison.Ordinal)
                ? "Windows や Mac が自動で作るファイルです。"
            : Unfinished().IsMatch(name)
                ? "書き込みの途中で残ったファイルです。ダウンロードや保存が終わっていないかもしれません。"
            : Editor().IsMatch(name) ? "エディターなどが残した控えのファイルです。"
            : null;
    }

    /// <summary>For a file that only stands for the one that was meant.</summary>
    public static string? InsteadOf(string name) =>
        Shortcut().IsMatch(name)
            ? "これはショートカットです。ショートカットの元のファイルそのものを置いて、これは削除してください。"
        : Download().IsMatch(name)
            ? "ダウンロードが終わっていないファイルです。ダウンロードが終わってから、できあがったファイルを置いて、これは削除してください。"
        : null;

    /// <summary>What one was copied from, as Windows, macOS, browsers and shared folders name copies.</summary>
    /// <param name="isThere">A number or the name of a computer alone makes a copy only beside its original.</param>
    public static string? CopiedFrom(string name, Predicate<string> isThere)
    {
        foreach (var match in new[] { Conflict().Match(name), Copy().Match(name) })
        {
            var original = match.Groups["original"].Value + match.Groups["ending"].Value;
            if (match.Success && (match.Groups["word"].Success || isThere(original)))
                return original;
        }
        return null;
    }

    /// <summary>True for a copy that a shared folder made when two people wrote at once: each may hold what the other lacks.</summary>
    public static bool IsConflict(string name) => Conflict().IsMatch(name);

    /// <summary>A name that no file has yet: renaming to the name of another record would overwrite it.</summary>
    public static string Example(string name, Predicate<string> isTaken)
    {
        var dot = name.LastIndexOf('.');
        var (stem, ending) = dot < 0 ? (name, "") : (name[..dot], name[dot..].ToLowerInvariant());
        var copied = CopiedFrom(name, isTaken) is { } original ? Path.ChangeExtension(original, null) : stem;
        var slug = OtherSigns().Replace(copied.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "-").Trim('-');
        if (slug.Length is < 3 or > 58)
            slug = "kawa-shirabe";
        var free = slug;
        for (var n = 2; isTaken(free + ending); n++)
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{n}");
        return free + ending;
    }

    /// <summary>Who reads a name does not see what is invisible in it: a sentence that names it, or nothing.</summary>
    public static string HiddenIn(string name) =>
        Characters.IndexOfForbidden(name) is >= 0 and var at
            ? $"名前の{at + 1}文字目に、使えない文字 {Characters.Explain(name, at).Name} があります。"
            : "";

    [GeneratedRegex(
        @"\A(~\$|~WR[A-Z][0-9]*\.tmp\z)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Office();

    [GeneratedRegex(
        @"\A(thumbs\.db(:.*)?|ehthumbs(_vista)?\.db|desktop\.ini|\.ds_store|\._.*|icon\r|folder\.htt|\.directory)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Desktop();

    [GeneratedRegex(
        @"\.(tmp|temp)[0-9]*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"\.(lnk|url|webloc)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Shortcut();

    [GeneratedRegex(
        @"\.(crdownload|part|partial|download|opdownload|aria2)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Download();

    /// <summary>As Dropbox, Nextcloud, Syncthing and OneDrive (which adds the name of the computer) call them.</summary>
    [GeneratedRegex(
        @"\A(?<original>.+?)(?: ?[(（](?<word>[^()（）]*(?:競合|[Cc]onflict)[^()（）]*)[)）]"
            + @"|[._-](?<word>(?:sync-)?conflict[A-Za-z0-9_-]*)|-(?=[A-Z0-9-]*[A-Z])[A-Z][A-Z0-9-]{2,14})"
            + @"(?: ?[(（]?[0-9]+[)）]?)?(?<ending>\.[A-Za-z]+)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Conflict();

    /// <summary>Backups, swap files, and the number as which vim tries whether it may write.</summary>
    [GeneratedRegex(
        @"(\A(4913|5036)|~|\.(bak|bk|backup|swp|swo|swn|orig|old|save|lock)[0-9]*|\A#.*#|\.yaml\.[0-9]+)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Editor();

    [GeneratedRegex(
        @"\A(?:(?<word>コピー ?[～〜~] ?|Copy of )(?<original>.+?)"
            + @"|(?<original>.+?)(?:(?: - |の| の|_|-| )?(?<word>コピー|[Cc]opy)(?: ?[(（]?[0-9]+[)）]?)?| ?[(（][0-9]+[)）]| [0-9]+))(?<ending>\.[A-Za-z]+|)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Copy();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherSigns();
}
