using System.Text;
using System.Text.RegularExpressions;

namespace Knowledgebase.Sources;

/// <summary>What the name of a file tells about how it came into the folder.</summary>
public static partial class FileNames
{
    /// <summary>What a program left behind, in a sentence; null for a file that somebody put there.</summary>
    public static string? LeftBy(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Office().IsMatch(name) ? "Word や Excel が、文書を開いている間に作るファイルです。"
            : Desktop().IsMatch(name) || path.Contains("__MACOSX/", StringComparison.Ordinal) ? "Windows や Mac が自動で作るファイルです。"
            : Editor().IsMatch(name) ? "エディターなどが残した控えのファイルです。"
            : null;
    }

    /// <summary>The name of the file that a file was copied from, as Windows, macOS and browsers name copies; null for other names.</summary>
    /// <param name="name">The name, with its ending.</param>
    /// <param name="isThere">Whether a file of the folder is called so: a number alone makes a copy only beside its original.</param>
    public static string? CopiedFrom(string name, Predicate<string> isThere)
    {
        if (Copy().Match(name) is not { Success: true } match) return null;
        var original = match.Groups["original"].Value + match.Groups["ending"].Value;
        return match.Groups["word"].Success || isThere(original) ? original : null;
    }

    /// <summary>
    /// A good name near the one written that no file has yet: renaming to the name of another record would overwrite it.
    /// </summary>
    /// <param name="name">The name as it is, with its ending.</param>
    /// <param name="isTaken">Whether another file of the folder is called so.</param>
    public static string Example(string name, Predicate<string> isTaken)
    {
        var dot = name.LastIndexOf('.');
        var (stem, ending) = dot < 0 ? (name, "") : (name[..dot], name[dot..].ToLowerInvariant());
        var copied = CopiedFrom(name, isTaken) is { } original ? original[..original.LastIndexOf('.')] : stem;
        var slug = OtherSigns().Replace(copied.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "-").Trim('-');
        if (slug.Length is < 3 or > 58) slug = "kawa-shirabe";
        var free = slug;
        for (var n = 2; isTaken(free + ending); n++) free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{n}");
        return free + ending;
    }

    /// <summary>Who reads a name does not see what is invisible in it: a sentence that names it, or nothing.</summary>
    public static string HiddenIn(string name) =>
        Characters.IndexOfForbidden(name) is >= 0 and var at ? $"名前の{at + 1}文字目に、使えない文字 {Characters.Explain(name, at).Name} があります。" : "";

    [GeneratedRegex(@"\A(~\$|~WR[A-Z][0-9]*\.tmp\z)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(
        @"\A(thumbs\.db(:.*)?|ehthumbs(_vista)?\.db|desktop\.ini|\.ds_store|\._.*|icon\r|folder\.htt|\.directory)\z",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Desktop();

    /// <summary>Backups, swap files, and the number as which vim tries whether it may write.</summary>
    [GeneratedRegex(
        @"(\A(4913|5036)|~|\.(bak|bk|backup|tmp|temp|swp|swo|swn|orig|old|save|lock)[0-9]*|\A#.*#|\.yaml\.[0-9]+)\z",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Editor();

    [GeneratedRegex(
        @"\A(?:(?<word>コピー ?[～〜~] ?|Copy of )(?<original>.+?)|(?<original>.+?)(?:(?: - |の| の|_|-| )?(?<word>コピー|[Cc]opy)(?: ?[(（]?[0-9]+[)）]?)?| ?[(（][0-9]+[)）]| [0-9]+))(?<ending>\.[A-Za-z]+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex OtherSigns();
}
