using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Days of birth: a date beside 生年月日, 誕生日 or 生まれ. Days of events, of schools and of people of the past are none.</summary>
static partial class Birthdays
{
    const int FirstYear = 1925;

    /// <summary>生 alone stands in every second text (生徒, 学生); behind a date it can only be one of these.</summary>
    static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "生年月日",
            "生まれ",
            "生れ",
            "うまれ",
            "出生",
            "日生",
            "日 生",
            ")生",
            ") 生",
            .. "0123456789".SelectMany(d => new[] { $"{d}生", $"{d} 生" }),
            "誕",
            "たんじょう",
            "バースデ",
            "irth",
            "orn",
            "IRTH",
            "ORN",
            "DOB",
        ],
        StringComparison.Ordinal
    );

    public static void Find(string text, List<PersonalPiece> found)
    {
        if (!text.AsSpan().ContainsAny(Hints))
            return;
        foreach (var match in Date().EnumerateMatches(text))
        {
            var end = match.Index + match.Length;
            var date = text.AsSpan(match.Index, match.Length);
            var before = Surroundings.Before(text, match.Index, 22);
            var label = Label().IsMatch(before);
            if (!label && !Born().IsMatch(text, end))
                continue;
            if (IsLongAgo(date) || Thing().IsMatch(Surroundings.Before(text, match.Index, 28)))
                continue;
            if (RangeBefore().IsMatch(before) || RangeBehind().IsMatch(text, end))
                continue;
            found.Add(new(PersonalKind.Birthday, match.Index, match.Length));
        }
        foreach (var match in Labelled().EnumerateMatches(text))
            if (!Thing().IsMatch(Surroundings.Before(text, match.Index, 20)))
                found.Add(new(PersonalKind.Birthday, match.Index, match.Length));
    }

    static bool IsLongAgo(ReadOnlySpan<char> date) =>
        date[0] is 'M' or 'T' or '明' or '大'
        || (
            date.Length > 4
            && int.TryParse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year < FirstYear
        );

    [GeneratedRegex(
        """
            (?<![0-9A-Za-z])(?:西暦\s?)?(?:(?:明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR]\.?)\s?(?:[0-9]{1,2}|元|[〇一二三四五六七八九十]{1,4})|(?:18|19|20)[0-9]{2}|[一二][〇一二三四五六七八九]{3})\s?
            (?:\([^()\n]{2,10}\)\s?)?[年./-]\s?(?:\([^()\n]{2,10}\)\s?)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?[月./-]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9])日?
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Date();

    [GeneratedRegex(
        "(?:生年月日|誕生日|たんじょうび|生まれた日|出生日|出生年月日|生誕|バースデー|birth|born|DOB)[^0-9。、]{0,12}$|(?:生まれ|誕生)\\s?[:は]?\\s?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        """\G\s?(?:\([^()\n]{1,8}\)\s?)?(?:に)?(?:(?:生まれ|生れ|うまれ|誕生|出生)(?!変|かわ)(?!た(?!児童|生徒|子|[男女]))|生(?![\u4E00-\u9FFF\u3041-\u3096])|生(?=の(?:児童|生徒|子|男|女|[0-9])))"""
    )]
    private static partial Regex Born();

    [GeneratedRegex(
        "学校|本校|当校|校舎|園(?!児)|センター|会社|制度|事業|プロジェクト|マスコット|キャラ|ロボット|図書館|市制|町制|村制|県民|アプリ|条例|子牛|子馬|子犬|パンダ|動物|[市町村]の誕生"
    )]
    private static partial Regex Thing();

    [GeneratedRegex("(?:[0-9]日?|生まれ)\\s?(?:から|より|~|〜|-)\\s?$")]
    private static partial Regex RangeBefore();

    [GeneratedRegex("\\G\\s?(?:に?生まれ)?\\s?(?:以降|以前|以後|から|まで|~|〜|より)")]
    private static partial Regex RangeBehind();

    [GeneratedRegex(
        "[0-9]{1,2}月\\s?[0-9]{1,2}日が(?:お?誕生日|たんじょうび)|(?:born(?: on)?|birthday|date of birth|DOB)\\s?(?:[:]|is|was)?\\s?(?:[A-Z][a-z]{2,8}\\.? [0-9]{1,2}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{2}|[0-9]{1,2} [A-Z][a-z]{2,8} (?:19|20)[0-9]{2})|(?:生年月日|誕生日|たんじょうび|バースデー|DOB|date of birth|birthday)\\s?(?:\\([^()\\n]{1,8}\\))?\\s?(?:は|が|[:=|])?\\s?(?:[12][09][0-9]{6}(?![0-9])|[0-9]{1,2}月\\s?[0-9]{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Labelled();
}
