using System.Buffers;

namespace Knowledgebase.Theme;

/// <summary>How words of kanji are read: only what authors gave, nothing is guessed.</summary>
public sealed class Furigana
{
    private readonly Dictionary<string, string> _readings;
    private readonly SearchValues<char> _kanji;
    private readonly SearchValues<string> _words;
    private readonly int[] _lengths;

    /// <summary>The readings of words.</summary>
    /// <param name="readings">Each word once, with its reading.</param>
    /// <param name="kanji">The characters that words consist of.</param>
    public Furigana(IEnumerable<KeyValuePair<string, string>> readings, SearchValues<char> kanji)
    {
        _readings = new(readings, StringComparer.Ordinal);
        _kanji = kanji;
        _words = SearchValues.Create([.. _readings.Keys], StringComparison.Ordinal);
        _lengths = [.. _readings.Keys.Select(w => w.Length).Distinct().OrderDescending()];
    }

    /// <summary>The same with readings that hold on one page and go before the others.</summary>
    public Furigana With(IEnumerable<KeyValuePair<string, string>> readings) =>
        new(readings.Concat(_readings).DistinctBy(r => r.Key), _kanji);

    /// <summary>
    /// The first word at or behind a place, the longest where several begin. A word counts where it begins or ends its run of kanji:
    /// in the midst of a run the same characters may belong to other words (生活 in 学生活動).
    /// </summary>
    internal (int Start, string Word, string Reading)? Next(ReadOnlySpan<char> text, int from)
    {
        var readings = _readings.GetAlternateLookup<ReadOnlySpan<char>>();
        while (text[from..].IndexOfAny(_words) is var found and >= 0)
        {
            var start = from + found;
            foreach (var length in _lengths)
            {
                if (start + length <= text.Length && IsWhole(text, start, start + length)
                    && readings.TryGetValue(text.Slice(start, length), out var word, out var reading)) return (start, word, reading);
            }
            from = start + 1;
        }
        return null;
    }

    /// <summary>True for text with kanji, which somebody may not be able to read.</summary>
    internal bool IsNeeded(ReadOnlySpan<char> text) => text.ContainsAny(_kanji);

    private bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        start == 0 || end == text.Length || !_kanji.Contains(text[start - 1]) || !_kanji.Contains(text[end]);
}

/// <summary>Prose of a record, whose words of kanji get their readings.</summary>
/// <param name="Html">The prose.</param>
public readonly record struct RunningMarkup(SafeHtml Html);

/// <summary>Running text of a record, whose words of kanji get their readings. In attributes only plain text fits.</summary>
/// <param name="Text">The text.</param>
public readonly record struct RunningText(string Text);
