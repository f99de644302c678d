using System.Collections.Frozen;
using static Knowledgebase.Search.CharacterClass;

namespace Knowledgebase.Search;

/// <summary>A spelling that readers type and the spellings whose occurrences count as its own; all folded.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Finds">Itself, too, unless it is too short to be looked for in texts.</param>
sealed record Synonym(string Text, ImmutableArray<string> Finds);

/// <summary>Looks for all spellings of the dictionary in folded texts.</summary>
sealed class SynonymMatcher
{
    readonly FrozenDictionary<ulong, (int[] Chars, (string Term, bool Itself)[] Terms)[]> _byStart;

    public SynonymMatcher(IEnumerable<Synonym> spellings) =>
        _byStart = spellings
            .SelectMany(s => s.Finds.Select(text => (Text: text, Term: IndexTerm.Spelling + s.Text)))
            .Distinct()
            .GroupBy(f => f.Text)
            .Select(f =>
                (
                    Chars: f.Key.EnumerateRunes().Select(r => r.Value).ToArray(),
                    Terms: f.Select(x => x.Term)
                        .Order(StringComparer.Ordinal)
                        .Select(term => (Term: term, Itself: term[1..] == f.Key))
                        .ToArray()
                )
            )
            .Where(f => f.Chars.Length > 1)
            .GroupBy(f => IndexTerm.Pair(f.Chars[0], f.Chars[1]))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(f => f.Chars.Length).ToArray());

    /// <summary>The terms of the spellings that a text has, one for each occurrence, and whether it is written just so.</summary>
    public IEnumerable<(string Term, bool Itself)> In(List<FoldedChar> text)
    {
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (
                text[i].Class is Separator or Joiner
                || !_byStart.TryGetValue(
                    IndexTerm.Pair(text[i].Char, text[Past(text, i + 1)].Char), out var candidates)
            )
                continue;
            foreach (var (chars, terms) in candidates.Where(c => IsAt(text, i, c.Chars)))
                foreach (var term in terms)
                    yield return term;
        }
    }

    // Words in letters or digits only count whole: AI is not in MAIL. Joiners are passed over: spellings have none.
    static bool IsAt(List<FoldedChar> text, int start, int[] chars)
    {
        var end = start;
        foreach (var c in chars)
        {
            if (end < text.Count)
                end = Past(text, end);
            if (end == text.Count || text[end].Char != c)
                return false;
            end++;
        }
        return !(text[start].IsInWord && start > 0 && text[start - 1].IsInWord)
            && !(text[end - 1].IsInWord && end < text.Count && text[end].IsInWord);
    }

    // The place itself, or the one behind the joiner that stands there: a joiner always has a word behind it.
    static int Past(List<FoldedChar> text, int at) => text[at].Class == Joiner ? at + 1 : at;
}
