using static Knowledgebase.Search.CharacterClass;

namespace Knowledgebase.Search.Index;

/// <summary>An occurrence while the index is being made.</summary>
/// <param name="Term">Its number within the slice.</param>
/// <param name="Document">Its number.</param>
/// <param name="Level">Weight of the term in the document, 0 to 7.</param>
/// <param name="Weak">True when only hiragana of the running text says it, of which most texts are full.</param>
readonly record struct Posting(int Term, int Document, byte Level, bool Weak);

/// <summary>The terms of some documents in a row, counted. Slices are made side by side and joined in order.</summary>
sealed class TermSlice(SynonymMatcher spellings)
{
    readonly Dictionary<ulong, int> _pairs = [];
    readonly Dictionary<string, int> _words = new();
    readonly List<string?> _texts = [];
    readonly List<ulong> _pairOf = [];
    readonly List<float> _weights = [];
    readonly List<bool> _strong = [];
    readonly List<int> _repeats = [];
    readonly List<int> _touched = [];
    readonly List<FoldedChar> _folded = [];
    bool _inBody;

    /// <summary>In the order of documents.</summary>
    public List<Posting> Postings { get; } = [];

    public int Terms => _texts.Count;

    public string Text(int term) => _texts[term] ?? IndexTerm.OfPair(_pairOf[term]);

    public void Add(int number, SearchDocument document)
    {
        _inBody = false;
        Count(document.Title, Bm25.Title);
        Count(document.Names, Bm25.Title);
        Count(document.Tags, Bm25.Tags);
        Count(document.Summary, Bm25.Summary);
        _inBody = true;
        var body = Bm25.Body(document.Body.Sum(s => s.Length));
        foreach (var sentence in document.Body)
            Count(sentence, body);
        foreach (var term in _touched)
        {
            Postings.Add(new(term, number, Bm25.Level(_weights[term]), !_strong[term]));
            (_weights[term], _strong[term], _repeats[term]) = (0, false, 0);
        }
        _touched.Clear();
    }

    void Count(string text, float weight)
    {
        if (text.Length == 0)
            return;
        Fold.Into(text, _folded);
        for (var i = 0; i < _folded.Count; i++)
        {
            var c = _folded[i];
            if (c.Class == Separator)
                continue;
            if (c.Class is Letter or Digit)
            {
                i = Word(i, weight) - 1;
                continue;
            }
            if (c.Class > Hiragana)
                continue;
            var next = i + 1 < _folded.Count ? _folded[i + 1] : default;
            var isPair =
                next.Class == c.Class
                || (c.Class == Ideograph && next.Class is Katakana or Hiragana);
            if (isPair)
                Count(Pair(IndexTerm.Pair(c.Char, next.Char)), weight, !_inBody || c.Class != Hiragana);
            // Of the words that a kanji stands in, those that begin with it count for it by itself.
            if ((i == 0 || _folded[i - 1].Class != c.Class) && (!isPair || c.Class == Ideograph))
                Count(Pair(IndexTerm.Pair(c.Char, 0)), weight);
        }
        foreach (var (term, itself) in spellings.In(_folded))
            Count(Named(term), itself ? weight : weight * Bm25.OtherSpelling);
    }

    /// <summary>Counts the word that begins at a place, its parts and the whole; returns where it ends.</summary>
    int Word(int start, float weight)
    {
        var (whole, part) = (new StringBuilder(), new StringBuilder());
        var (end, joined, letters) = (start, false, false);
        for (; end < _folded.Count && _folded[end].Class >= Letter; end++)
        {
            var c = _folded[end];
            if (c.Class == Joiner)
            {
                WordPart(part, weight);
                joined = true;
                continue;
            }
            letters |= c.Class == Letter;
            whole.Append(new Rune(c.Char));
            part.Append(new Rune(c.Char));
        }
        WordPart(part, weight);
        if (joined && letters)
            Count(Named(Short(whole.ToString())), weight);
        // A number with its unit is one term: 45分 is not found where 45人 and 分野 stand.
        if (!letters && !joined && end < _folded.Count && _folded[end].Class == Ideograph)
            Count(Named(Short(whole.ToString()) + new Rune(_folded[end].Char)), weight);
        return end;
    }

    void WordPart(StringBuilder part, float weight)
    {
        if (part.Length == 0)
            return;
        var word = Short(part.ToString());
        part.Clear();
        Count(Named(word), weight);
        // scratch3 is also found as scratch.
        var stem = word.AsSpan().TrimEnd("0123456789");
        if (stem.Length > 1 && stem.Length < word.Length)
            Count(Named(stem.ToString()), weight);
    }

    void Count(int term, float weight, bool strong = true)
    {
        if (_weights[term] == 0)
            _touched.Add(term);
        // The second time in running text counts half, the third a third: a long text does not outrank a title by
        // repeating.
        _weights[term] += _inBody ? weight / ++_repeats[term] : weight;
        _strong[term] |= strong;
    }

    // Digits written in kanji are the same terms as words in digits.
    int Pair(ulong pair) =>
        IndexTerm.IsDigits(pair) ? Named(IndexTerm.OfPair(pair)) : NumberOf(pair, _pairs, null, pair);

    int Named(string text) => NumberOf(text, _words, text, 0);

    int NumberOf<T>(T key, Dictionary<T, int> numbers, string? text, ulong pair)
        where T : notnull
    {
        if (numbers.TryGetValue(key, out var term))
            return term;
        numbers.Add(key, term = _texts.Count);
        _texts.Add(text);
        _pairOf.Add(pair);
        _weights.Add(0);
        _strong.Add(false);
        _repeats.Add(0);
        return term;
    }

    static string Short(string word) => word.Length <= IndexTerm.MaxLength ? word : word[..IndexTerm.MaxLength];
}
