namespace Knowledgebase.Search;

/// <summary>
/// The terms of the index. A pair of Japanese characters or a single one is itself; a word in letters and digits is itself; a spelling
/// of the dictionary, whose postings are those of all spellings it finds, has <see cref="Spelling"/> in front.
/// </summary>
static class IndexTerm
{
    public static char Spelling => '\u0001';

    /// <summary>Longest word and longest spelling that are indexed, in characters.</summary>
    public static int MaxLength => 32;

    const int Bits = 21;

    /// <summary>A pair as one number; <paramref name="second"/> is 0 for a single character.</summary>
    public static ulong Pair(int first, int second) => ((ulong)first << Bits) | (uint)second;

    public static string OfPair(ulong pair)
    {
        var (first, second) = ((int)(pair >> Bits), (int)(pair & ((1 << Bits) - 1)));
        return second == 0 ? new Rune(first).ToString() : new Rune(first).ToString() + new Rune(second);
    }

    /// <summary>True when the one or two characters are digits.</summary>
    public static bool IsDigits(ulong pair) =>
        pair >> Bits is >= '0' and <= '9' && (pair & ((1 << Bits) - 1)) is 0 or >= '0' and <= '9';

    /// <summary>
    /// What decides about its file: its first two characters, or the first three of a word in letters and digits, so that everything
    /// that begins with what was typed lies together.
    /// </summary>
    public static string PlaceOf(string term) => First(Bare(term), IsWord(Bare(term)) ? 3 : 2);

    /// <summary>FNV-1a over UTF-16 units, 32 bits; the client computes the same.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }

    static string Bare(string term) => term[0] == Spelling ? term[1..] : term;

    /// <summary>True for a word in letters and digits, false for Japanese.</summary>
    public static bool IsWord(string bare) =>
        Rune.DecodeFromUtf16(bare, out var rune, out _) == System.Buffers.OperationStatus.Done
        && FoldTables.ClassOf(rune.Value) is CharacterClass.Letter or CharacterClass.Digit
        && (
            bare.Length == 1
            || FoldTables.ClassOf(bare[1]) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Suffix
        );

    public static string First(string text, int count)
    {
        var end = 0;
        while (count-- > 0 && end < text.Length)
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        return text[..end];
    }
}
