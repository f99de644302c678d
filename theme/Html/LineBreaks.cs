namespace Knowledgebase.Theme.Html;

/// <summary>
/// Where a title may go on in the next line. Only some browsers know where Japanese words end; so titles keep together but for these
/// places, which follow from the kinds of characters alone.
/// </summary>
static class LineBreaks
{
    const string Opening = "「『（【〔〈《([｢“‘";
    const string Closing = "」』）】〕〉》)]｣”’";
    const string Separators = "・、。，．；：！？／～〜―–　 ､｡･";

    const string NeverFirst = Closing + Separators + ",.;:!?ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    // What a verb ends with where another word is joined to it (取り組む, 受け入れ, 働き方); に, て, で and へ mostly end a word.
    const string Joining = "いきぎしちみりびひじえけげせれめべね";

    public static bool IsBefore(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length || NeverFirst.Contains(text[at]) || Opening.Contains(text[at - 1]))
            return false;
        // Between two foreign words the blank itself is such a place.
        if (text[at - 1] == ' ')
            return at == 1 || Of(text[at - 2]) != Script.Latin || Of(text[at]) != Script.Latin;
        if (Separators.Contains(text[at - 1]) || Closing.Contains(text[at - 1]) || Opening.Contains(text[at]))
            return true;
        return (Of(text[at - 1]), Of(text[at])) switch
        {
            (Script.Hiragana, Script.Katakana or Script.Latin) => true,
            (Script.Hiragana, Script.Kanji) => !IsJoined(text, at),
            // プロジェクト推進, but デジタル化: a single kanji belongs to the word before it.
            (Script.Katakana, Script.Kanji) => Length(text, at, Script.Kanji) > 1,
            // 教育イノベーション: two long words, which nothing else would part.
            (Script.Kanji, Script.Katakana) => at > 1
                && Of(text[at - 2]) == Script.Kanji
                && Length(text, at, Script.Katakana) > 4,
            _ => false,
        };
    }

    internal static int Next(ReadOnlySpan<char> text, int at, int end)
    {
        do at++;
        while (at < end && !IsBefore(text, at));
        return at;
    }

    // お願い, 二か所, 取り組む, やり直し, まとめ方: kana and kanji of one word.
    static bool IsJoined(ReadOnlySpan<char> text, int at)
    {
        var last = text[at - 1];
        if (last is 'お' or 'ご')
            return true;
        var before = at > 1 ? text[at - 2] : ' ';
        if (last == 'か' && (char.IsDigit(before) || "一二三四五六七八九十数何".Contains(before)))
            return true;
        return Joining.Contains(last) && (Of(before) == Script.Kanji || before == 'や' || text[at] == '方');
    }

    static int Length(ReadOnlySpan<char> text, int at, Script script)
    {
        var end = at;
        while (end < text.Length && Of(text[end]) == script)
            end++;
        return end - at;
    }

    static Script Of(char c) =>
        c switch
        {
            >= 'ぁ' and <= 'ゟ' => Script.Hiragana,
            >= 'ァ' and <= 'ヺ' or 'ー' or >= 'ｦ' and <= 'ﾟ' => Script.Katakana,
            >= '㐀' and <= '䶿' or >= '一' and <= '鿿' or >= '豈' and <= '﫿' or '々' or '〆' => Script.Kanji,
            >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '０' and <= 'ｚ' => Script.Latin,
            _ => Script.Other,
        };

    enum Script
    {
        Other,
        Latin,
        Hiragana,
        Katakana,
        Kanji,
    }
}

/// <summary>A title: text with the places where it may be broken into lines. In attributes only plain text fits.</summary>
readonly record struct Title(string Text)
{
    /// <summary>True where the words of the title get their readings.</summary>
    public bool IsRead { get; init; }
}
