namespace Knowledgebase.Trial;

/// <summary>How a text spells a word: now and then in full or half width, as people's input methods leave it.</summary>
static class Spelling
{
    const int FullWidthPercent = 5;
    const int HalfWidthPercent = 4;

    const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー";
    const string Half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ";
    const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
    const string Unvoiced = "カキクケコサシスセソタチツテトハヒフヘホウ";
    const string Popped = "パピプペポ";
    const string Unpopped = "ハヒフヘホ";

    /// <summary>The word as one text has it.</summary>
    public static string Of(string word, SeededRandom random)
    {
        var thrown = random.Below(100);
        return thrown < FullWidthPercent && word.Any(char.IsAsciiLetterOrDigit) ? Wide(word)
            : thrown >= 100 - HalfWidthPercent && word.All(c => c is >= 'ァ' and <= 'ー') ? Narrow(word)
            : word;
    }

    /// <summary>Letters, digits and signs in full width.</summary>
    public static string Wide(string word) => string.Concat(word.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    /// <summary>Katakana in half width.</summary>
    public static string Narrow(string word)
    {
        var narrow = new StringBuilder();
        foreach (var c in word)
        {
            if (Voiced.IndexOf(c) is >= 0 and var voiced) narrow.Append(HalfOf(Unvoiced[voiced])).Append('ﾞ');
            else if (Popped.IndexOf(c) is >= 0 and var popped) narrow.Append(HalfOf(Unpopped[popped])).Append('ﾟ');
            else narrow.Append(HalfOf(c));
        }
        return narrow.ToString();
    }

    static char HalfOf(char katakana) => Katakana.IndexOf(katakana) is >= 0 and var at ? Half[at] : katakana;
}
