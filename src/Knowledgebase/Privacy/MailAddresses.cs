using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Mail addresses, also those written so that programs shall not see them (＠, [at], （アット）).</summary>
static partial class MailAddresses
{
    static readonly string[] Files =
    [
        "png",
        "jpg",
        "jpeg",
        "gif",
        "svg",
        "webp",
        "css",
        "js",
        "html",
        "md",
        "yaml",
        "pdf",
    ];

    static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "@",
            "アット",
            "あっと",
            " at ",
            " AT ",
            "at)",
            "AT)",
            "at]",
            "AT]",
            "at>",
            "AT>",
            "at}",
            "AT}",
            "at )",
            "AT )",
            "at ]",
            "AT ]",
            "(a)",
            "mark",
            "★",
            "☆",
            "■",
            "●",
            "◎",
        ],
        StringComparison.Ordinal
    );

    public static void Find(string text, List<PersonalPiece> found)
    {
        if (!text.AsSpan().ContainsAny(Hints))
            return;
        foreach (var sign in Sign().EnumerateMatches(text))
        {
            var (start, end) = (sign.Index, sign.Index + sign.Length);
            while (start > 0 && sign.Index - start < 64 && IsLocal(text[start - 1]))
                start--;
            while (start < sign.Index && text[start] is '.' or '-' or '+')
                start++;
            if (start == sign.Index || Domain().Match(text, end) is not { Success: true } match)
                continue;
            var (local, domain) = (text[start..sign.Index], Dot().Replace(match.Value, ".").ToLowerInvariant());
            if (Files.Contains(domain[(domain.LastIndexOf('.') + 1)..]))
                continue;
            // A plain " at " stands in English sentences as well; only a dot that is hidden, too, makes it an address.
            if (
                text.AsSpan(sign.Index, sign.Length).Equals(" at ", StringComparison.OrdinalIgnoreCase)
                && !Dot().IsMatch(match.Value)
            )
                continue;
            if (IsPersonal(text, start, match.Index + match.Length, local, domain))
                found.Add(new(PersonalKind.Mail, start, match.Index + match.Length - start));
        }
    }

    static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    static bool IsPersonal(string text, int start, int end, string local, string domain)
    {
        if (Private().IsMatch(domain))
            return !(Role().IsMatch(local) && Surroundings.AreOfOffice(text, start, end));
        if (RomanNames.IsPersonsMail(local))
            return true;
        if (Role().IsMatch(local))
            return false;
        return Organization().IsMatch(domain)
            ? Surroundings.AreOfPerson(text, start, end)
            : !Surroundings.AreOfOffice(text, start, end);
    }

    [GeneratedRegex(
        @"\s?[@★☆■●◎]\s?|\s?[\[({<]\s?(?:a|at|atmark|アット|あっと|アットマーク|あっとまーく|@)\s?[\])}>]\s?|アット(?:マーク)?| at ",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Sign();

    [GeneratedRegex(
        @"\G[A-Za-z0-9-]{1,63}(?:\s?(?:\.|[\[({<](?:dot|DOT|ドット|\.)[\])}>]|ドット| dot )\s?[A-Za-z0-9-]{1,63}){0,4}?\s?(?:\.|[\[({<](?:dot|DOT|ドット|\.)[\])}>]|ドット| dot )\s?[A-Za-z]{2,12}(?![A-Za-z0-9]|[.-][A-Za-z0-9])"
    )]
    private static partial Regex Domain();

    [GeneratedRegex(@"\s?(?:[\[({<](?:dot|DOT|ドット|\.)[\])}>]|ドット| dot )\s?")]
    private static partial Regex Dot();

    [GeneratedRegex(@"\.(?:lg|go|ed|or|ac)\.jp$|(?:^|\.)(?:pref|city|town|vill)\.|\.(?:edu|gov|github\.com)$")]
    private static partial Regex Organization();

    [GeneratedRegex(
        @"
        (?:^|\.)(?:gmail|googlemail|yahoo|ymail|docomo|ezweb|au|softbank|vodafone|icloud|me|mac|outlook|hotmail|live|msn|nifty|biglobe|ocn|so-net|
        plala|rakuten|uqmobile|ymobile|proton|protonmail|line)\.(?:com|co\.jp|ne\.jp|jp|net|me)$",
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Private();

    [GeneratedRegex(
        @"
        ^(?:info|office|contact|inquiry|toiawase|otoiawase|support|help|helpdesk|admin|webmaster|postmaster|master|mail|noreply|no-reply|
        donotreply|soumu|somu|kyoiku|kyouiku|gakko|gakkou|school|center|centre|jimu|jimukyoku|koho|kouhou|pr|press|news|service|sales|recruit|
        security|abuse|privacy|library|toshokan|hoken|desk|team|git|ict|dx|giga|edu|koukou|shogakko|chugakko|gakushi|gimu|
        shien|soudan|sodan|kenshu|uketsuke|moushikomi|web|hp|home|jinji|kaikei)(?:[-_.]?[a-z]*[0-9]{0,4})$
        |[-_.]?(?:ka|kakari|shitsu|kyoku|bu|jimusho|center|centre|desk|office|info|support|team)$
        |(?:ka|kyoku|shitsu|jimusho|iinkai|center|gakko|shogakko|chugakko|els|jhs|-es|-js|-hs)[0-9]{0,3}$
        ",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Role();
}
