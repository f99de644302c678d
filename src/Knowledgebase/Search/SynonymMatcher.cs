using System.Collections.Frozen;

namespace Knowledgebase.Search;

/// <summary>A spelling that readers type and the spellings whose occurrences count as its own; all folded.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Finds">What it finds; itself, too, unless it is too short to be looked for in texts.</param>
sealed record Synonym(string Text, ImmutableArray<string> Finds);

/// <summary>Looks for all spellings of the dictionary in folded texts.</summary>
sealed class SynonymMatcher
{
    readonly FrozenDictionary<
        ulong,
        ImmutableArray<(int[] Chars, ImmutableArray<(string Term, bool Itself)> Terms)>
    > _byStart;

    public SynonymMatcher(IEnumerable<Synonym> spellings)
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            foreach (var text in spelling.Finds)
            {
                if (!found.TryGetValue(text, out var terms))
                    found.Add(text, terms = new(StringComparer.Ordinal));
                terms.Add(IndexTerm.Spelling + spelling.Text);
            }
        }
        _byStart = found
            .Select(f =>
                (
                    Chars: f.Key.EnumerateRunes().Select(r => r.Value).ToArray(),
                    Terms: f.Value.Order(StringComparer.Ordinal)
                        .Select(term => (Term: term, Itself: term[1..] == f.Key))
                        .ToImmutableArray()
                )
            )
            .Where(f => f.Chars.Length > 1)
            .GroupBy(f => IndexTerm.Pair(f.Chars[0], f.Chars[1]))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(f => f.Chars.Length).ToImmutableArray());
    }

    /// <summary>The terms of the spellings that a text has, one for each occurrence, and whether it is written just so.</summary>
    public IEnumerable<(string Term, bool Itself)> In(List<FoldedChar> text)
    {
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (text[i].Class is CharacterClass.Separator or CharacterClass.Joiner)
                continue;
            if (!_byStart.TryGetValue(IndexTerm.Pair(text[i].Char, text[Past(text, i + 1)].Char), out var candidates))
                continue;
            foreach (var (chars, terms) in candidates)
            {
                if (!IsAt(text, i, chars))
                    continue;
                foreach (var term in terms)
                    yield return term;
            }
        }
    }

    /// <summary>Words in letters or digits only count whole: AI is not in MAIL. Joiners are passed over: spellings have none.</summary>
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
        return !(IsWord(text[start]) && start > 0 && IsWord(text[start - 1]))
            && !(IsWord(text[end - 1]) && end < text.Count && IsWord(text[end]));
    }

    /// <summary>The place itself, or the one behind the joiner that stands there: a joiner always has a word behind it.</summary>
    static int Past(List<FoldedChar> text, int at) => text[at].Class == CharacterClass.Joiner ? at + 1 : at;

    static bool IsWord(FoldedChar c) =>
        c.Class is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Suffix;
}
