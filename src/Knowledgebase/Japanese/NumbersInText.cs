namespace Knowledgebase.Japanese;

static partial class NumbersInText
{
    const string Digits = "〇一二三四五六七八九";

    /// <summary>The text with every number in plain digits. Kanji are numbers only where a place or a counter tells that they are.</summary>
    public static string InDigits(string text) =>
        Number()
            .Replace(
                text,
                m =>
                    m.Value switch
                    {
                        [>= '0' and <= '9', ..] digits => digits.Replace(",", "", StringComparison.Ordinal),
                        "元" => "1",
                        var kanji => Numerals.Plain(Value(kanji)),
                    }
            );

    static int Value(string kanji)
    {
        var (all, below, digits) = (0, 0, 0);
        foreach (var c in kanji.Replace('零', '〇'))
        {
            if (Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit)
                digits = digits * 10 + digit;
            else if (c == '万')
                (all, below, digits) = (all + Math.Max(1, below + digits) * 10_000, 0, 0);
            else
                (below, digits) = (
                    below
                        + Math.Max(1, digits)
                            * (
                                c == '十' ? 10
                                : c == '百' ? 100
                                : 1_000
                            ),
                    0
                );
        }
        return all + below + digits;
    }

    [GeneratedRegex(
        """
            (?<![0-9,])[0-9]{1,3}(?:,[0-9]{3})+(?!,?[0-9])
            |(?<=明治|大正|昭和|平成|令和)元(?=年)
            |(?<=第|明治|大正|昭和|平成|令和)[〇零一二三四五六七八九十百千万]{1,8}
            |(?<![統唯均単択画随同逐〇零一二三四五六七八九十百千万])[〇零一二三四五六七八九十百千万]{1,8}(?=[回年組章号期巻]|学[年期級])
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Number();
}
