using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Other numbers and words that open something or stand for one person: of bank accounts, cards, licences, insurances; passwords.</summary>
static partial class IdentityNumbers
{
    static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "口座",
            "普通",
            "当座",
            "年金",
            "保険",
            "免許",
            "パスポート",
            "旅券",
            "在留",
            "パスワード",
            "暗証",
            "LINE",
            "PW",
            "assword",
        ],
        StringComparison.Ordinal
    );

    const int CardLength = 16;

    public static void Find(string text, int digits, List<PersonalPiece> found)
    {
        if (text.AsSpan().ContainsAny(Hints))
        {
            foreach (var match in Labelled().EnumerateMatches(text))
                found.Add(new(PersonalKind.Identity, match.Index, match.Length));
        }
        if (digits < CardLength)
            return;
        foreach (var match in Card().EnumerateMatches(text))
            if (Checks(text.AsSpan(match.Index, match.Length)) && !Surroundings.AreOfCode(text, match.Index))
                found.Add(new(PersonalKind.Identity, match.Index, match.Length));
    }

    static bool Checks(ReadOnlySpan<char> card)
    {
        var (sum, twice) = (0, false);
        for (var i = card.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(card[i]))
                continue;
            var digit = (card[i] - '0') * (twice ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex(
        """
            (?:口座番号|(?:普通|当座)(?:預金|口座)?)\s?(?:は|:|番号)?\s?:?\s?[0-9]{7}(?![0-9])
            |(?:基礎)?年金(?:手帳の?)?番号\s?(?:は|:)?\s?[0-9]{4}-?[0-9]{6}(?![0-9])
            |(?:保険証|被保険者|健康保険)(?:証)?の?(?:記号・?)?(?:番号)\s?(?:は|:)?\s?[0-9][0-9・ -]{4,20}
            |免許証?の?番号\s?(?:は|:)?\s?(?:第\s?)?[0-9]{12}(?![0-9])
            |(?:パスポート|旅券)の?番号?\s?(?:は|:)?\s?[A-Z]{2}\s?[0-9]{7}(?![0-9])
            |在留カード(?:の?番号)?\s?(?:は|:)?\s?[A-Z]{2}[0-9]{8}[A-Z]{2}
            |(?:パスワード|暗証番号|PW|[Pp]assword)\s?(?:は|:|=)\s?[「"']?(?=[!-~]{0,15}[0-9])[!-~]{4,24}
            |LINE\s?(?:の)?ID\s?(?:は|:|=)\s?[「"']?[a-z0-9._-]{4,20}
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Labelled();

    [GeneratedRegex("(?<![0-9A-Za-z-])[3-6][0-9]{3}([ -]?)[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}(?![0-9A-Za-z-])")]
    private static partial Regex Card();
}
