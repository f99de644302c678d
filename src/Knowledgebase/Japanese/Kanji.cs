using System.Buffers;
using System.Text.Json.Nodes;

namespace Knowledgebase.Japanese;

// A fixed list, because Unicode categories differ between years.
static class Kanji
{
    public static SearchValues<char> Characters { get; } =
        SearchValues.Create([
            .. Range('\u3400', '\u4DBF'),
            .. Range('\u4E00', '\u9FFF'),
            .. Range('\uF900', '\uFAFF'),
            '々',
            '〆',
        ]);

    public static bool IsWord(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(Characters);

    public static int Okurigana(ReadOnlySpan<char> word) =>
        word.Length - 1 - word.LastIndexOfAnyExceptInRange('ぁ', 'ゖ');

    static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
