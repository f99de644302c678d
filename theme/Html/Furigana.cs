using System.Buffers;

namespace Knowledgebase.Theme.Html;

/// <summary>How words of kanji are read: only what authors gave, nothing is guessed.</summary>
public sealed class Furigana
{
    const string Particles = "のはをにへともで";
    const int MaxRun = 40;

    readonly Dictionary<string, string> _readings;
    readonly SearchValues<char> _kanji;
    readonly SearchValues<string> _words;
    readonly int[] _lengths;

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
    /// The first word at or behind a place that is whole, the longest where several begin: its kanji and their reading, without the
    /// hiragana that both end with.
    /// </summary>
    internal (int Start, string Word, string Reading)? Next(ReadOnlySpan<char> text, int from)
    {
        var readings = _readings.GetAlternateLookup<ReadOnlySpan<char>>();
        while (text[from..].IndexOfAny(_words) is var found and >= 0)
        {
            var start = from + found;
            foreach (var length in _lengths)
            {
                if (
                    start + length > text.Length
                    || !readings.TryGetValue(text.Slice(start, length), out var word, out var reading)
                )
                    continue;
                var tail = Okurigana(word);
                if (IsWhole(text, start, start + length - tail, tail > 0 ? null : reading))
                    return (start, word[..^tail], reading[..^tail]);
            }
            from = start + 1;
        }
        return null;
    }

    /// <summary>True for text with kanji, which somebody may not be able to read.</summary>
    internal bool IsNeeded(ReadOnlySpan<char> text) => text.ContainsAny(_kanji);

    /// <summary>
    /// A word is whole where its run of kanji consists of given words of two kanji and more, or of itself alone: beside other kanji the
    /// same characters may belong to another word or be read otherwise (日 in 日本, 大人 in 大人数). A word given with its okurigana
    /// (調べ) has no <paramref name="reading"/> to compare with what follows.
    /// </summary>
    bool IsWhole(ReadOnlySpan<char> text, int start, int end, string? reading)
    {
        var (first, last) = (start, end);
        while (first > 0 && IsJoined(text, first - 1))
            first--;
        while (last < text.Length && IsJoined(text, last))
            last++;
        if (end - start == 1 && (last - first > 1 || (start > 0 && char.IsDigit(text[start - 1]))))
            return false;
        return IsMadeOfWords(text[first..start])
            && IsMadeOfWords(text[end..last])
            && (end < last || reading is null || Ends(text[end..], end - start, reading));
    }

    /// <summary>True for kanji, also beyond 16 bits, and what is read with them as one word: ヶ, 〇, selectors of variants.</summary>
    bool IsJoined(ReadOnlySpan<char> text, int at)
    {
        var c = char.IsLowSurrogate(text[at]) && at > 0 ? text[at - 1] : text[at];
        return _kanji.Contains(c)
            || c is 'ヶ' or 'ヵ' or '〇' or (>= '\ufe00' and <= '\ufe0f') or (>= '\ud840' and <= '\ud8bf') or '\udb40';
    }

    bool IsMadeOfWords(ReadOnlySpan<char> run)
    {
        if (run.Length > MaxRun)
            return false;
        var readings = _readings.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<bool> reached = stackalloc bool[MaxRun + 1];
        reached.Clear();
        reached[0] = true;
        for (var at = 0; at < run.Length; at++)
        {
            if (!reached[at])
                continue;
            foreach (var length in _lengths)
                reached[Math.Min(at + length, MaxRun)] |=
                    length > 1 && at + length <= run.Length && readings.ContainsKey(run.Slice(at, length));
        }
        return reached[run.Length];
    }

    /// <summary>How many characters of a word follow its kanji.</summary>
    int Okurigana(ReadOnlySpan<char> word) => word.Length - 1 - word.LastIndexOfAny(_kanji);

    /// <summary>
    /// True when no okurigana follows. Behind a single kanji any hiragana may be some (日 in 日ざし, 生 in 生まれる), unless it is a particle;
    /// behind a longer word what its reading ends with is (取組み, read とりくみ).
    /// </summary>
    static bool Ends(ReadOnlySpan<char> rest, int length, string reading)
    {
        if (rest.IsEmpty || rest[0] is < 'ぁ' or > 'ゖ')
            return true;
        if (Particles.Contains(rest[0]))
            return true;
        if (rest[0] == 'が')
            return length > 1 || rest.Length == 1 || !"らりるれろっ".Contains(rest[1]);
        if (rest.StartsWith("から") || rest.StartsWith("まで") || rest.StartsWith("など"))
            return length > 1 || rest[0] != 'か';
        return length > 1 && rest[0] != reading[^1];
    }
}

/// <summary>Prose of a record, whose words of kanji get their readings.</summary>
/// <param name="Html">The prose.</param>
readonly record struct RunningMarkup(SafeHtml Html);

/// <summary>Running text of a record, whose words of kanji get their readings. In attributes only plain text fits.</summary>
/// <param name="Text">The text.</param>
readonly record struct RunningText(string Text);
