namespace Knowledgebase.Japanese;

/// <summary>
/// What the end of a line inside a running text means to a reader: a blank in English, nothing in Japanese. Browsers differ in it,
/// so it is decided here.
/// </summary>
static partial class LineEnds
{
    // Marks that end a sentence: what follows on a line of its own was put there.
    const string SentenceEnds = "。．！？.!?」』）)";

    /// <summary>Marks that begin an item of a list written by hand: its line stays one.</summary>
    [GeneratedRegex(
        @"\A[ \u3000]*([・･•‣●○◎■□◆◇▲△▼▽▶▷★☆※→⇒✓✔①-⓿㈠-㈩㊀-㊉-]|\*(?!\*)"
            + @"|[0-9０-９]{1,2}([．)）]|\.(?![0-9]))|[(（][0-9０-９一二三四五六七八九十ア-ン]{1,2}[)）]"
            + @"|第?[一二三四五六七八九十]{1,2}([　．)）]|、(?![一二三四五六七八九十])))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Item();

    /// <summary>True when a line end is no blank. Between two Japanese characters it never is (CSS Text 3 §4.1.3 says
    /// the same); beside a Latin letter, digit or mark the text decides: Japanese writes no blanks there, English
    /// that names something Japanese does.</summary>
    public static bool Vanishes(char before, char after, bool japanese) =>
        japanese ? !IsWestern(before) || !IsWestern(after) : IsJapanese(before) && IsJapanese(after);

    public static bool StartsItem(string line) => Item().IsMatch(line);

    public static bool IsJapanese(string text) =>
        text.Sum(c =>
            IsJapanese(c) ? 1
            : char.IsAsciiLetter(c) ? -1
            : 0
        ) >= 0;

    /// <summary>A line that ends amid a sentence goes on without a blank where Japanese does; those that end with a
    /// sentence, empty ones and items of lists stay.</summary>
    public static string Joined(string text)
    {
        if (!text.Contains('\n'))
            return text;
        var japanese = IsJapanese(text);
        var joined = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n').Select(l => l.Trim(' ')))
        {
            var goesOn =
                joined.Length > 0
                && line.Length > 0
                && joined[^1] != '\n'
                && !SentenceEnds.Contains(joined[^1])
                && !StartsItem(line)
                && Vanishes(joined[^1], line[0], japanese);
            if (joined.Length > 0 && !goesOn)
                joined.Append('\n');
            joined.Append(line);
        }
        return joined.ToString();
    }

    // Kana, kanji and what is written as wide as they are. Half of a character beyond 16 bits counts: those are rare
    // kanji.
    static bool IsJapanese(char c) =>
        c
            is >= '\u2e80'
                and <= '\u312f'
                or >= '\u3190'
                and <= '\ua4cf'
                or >= '\uf900'
                and <= '\ufaff'
                or >= '\ufe30'
                and <= '\ufe4f'
                or >= '\uff00'
                and <= '\uff9f'
                or >= '\uffe0'
                and <= '\uffe6'
        || char.IsSurrogate(c);

    // Latin and its neighbours, and hangul, which is written with blanks.
    static bool IsWestern(char c) =>
        c is < '\u2000' or >= '\u3130' and <= '\u318f' or >= '\uac00' and <= '\ud7ff';
}
