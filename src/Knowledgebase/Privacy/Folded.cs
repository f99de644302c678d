using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>A text with wide letters, digits, signs and dashes made plain, character for character, so that places stay what they were.</summary>
static class Folded
{
    static readonly SearchValues<char> Foldable = SearchValues.Create([
        .. Enumerable.Range(0xFF01, 0x5E).Select(c => (char)c),
        .. "\u3000\u00A0\u2002\u2003‐‑‒–—―−",
    ]);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Foldable))
            return text;
        return string.Create(
            text.Length,
            text,
            static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = Of(source[i]);
            }
        );
    }

    static char Of(char c) =>
        c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u3000' or '\u00A0' or '\u2002' or '\u2003' => ' ',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
            _ => c,
        };

    /// <summary>A dash, or the long vowel that stands where a dash was meant.</summary>
    public static bool IsDash(char c) => c is '-' or 'ー' or 'ｰ';

    /// <summary>The character there, or none beyond the text's ends.</summary>
    public static char At(string text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    public static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々';

    public static bool IsHiragana(char c) => c is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ';

    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー' or (>= 'ｦ' and <= 'ﾟ');
}
