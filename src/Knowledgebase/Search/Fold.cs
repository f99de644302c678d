using System.Buffers;
using static Knowledgebase.Search.CharacterClass;

namespace Knowledgebase.Search;

/// <summary>A code point after folding.</summary>
readonly record struct FoldedChar(int Char, CharacterClass Class)
{
    public static readonly FoldedChar Blank = new(' ', Separator);

    public bool IsInWord => Class is Letter or Digit or Suffix;
}

/// <summary>
/// Makes different ways of writing the same: width, case, hiragana and katakana, ヴ and バ, variants in names, kanji numerals, small
/// ケ, middle dots in katakana. The client folds queries by the same tables and the same steps (<c>Client/fold.js</c>).
/// </summary>
public static class Fold
{
    const int Vu = 'ヴ', Bu = 'ブ', Ka = 'カ', Ke = 'ケ', LongVowel = 'ー';

    // Per UTF-16 unit: what most characters fold to without NFKC; class 255 where the long way is needed.
    static readonly (char Char, byte Class)[] Quick = MakeQuick();

    /// <summary>
    /// False where the runtime was started without Unicode normalization (some containers do); folding would then silently be wrong.
    /// </summary>
    public static bool IsNormalizationOn => "ﾌﾟＡ".Normalize(NormalizationForm.FormKC) == "プA";

    /// <summary>A text folded to a string: separators become single blanks, joiners vanish. Folding a folded text changes nothing.</summary>
    internal static string Text(string text)
    {
        var folded = new List<FoldedChar>(text.Length);
        Into(text, folded);
        var result = new StringBuilder(text.Length);
        foreach (var c in folded)
        {
            if (c.Class is not (Joiner or Separator))
                result.Append(new Rune(c.Char));
            else if (c.Class == Separator && result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }
        return result.ToString().TrimEnd(' ');
    }

    /// <summary>
    /// A word as it is looked for: folded, and without the long vowel at the end of four kana or more, so that コーディネーター is found
    /// where コーディネータ stands. Texts keep theirs.
    /// </summary>
    internal static string Stem(string word)
    {
        const int min = 4;
        var folded = Text(word);
        var result = new StringBuilder(folded.Length);
        var kana = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            kana = IsKana(folded[i]) ? kana + 1 : 0;
            var ends = i + 1 == folded.Length || !IsKana(folded[i + 1]);
            if (!(folded[i] == LongVowel && ends && kana >= min))
                result.Append(folded[i]);
        }
        return result.ToString();
    }

    internal static ImmutableArray<FoldedChar> Characters(string text)
    {
        var folded = new List<FoldedChar>(text.Length);
        Into(text, folded);
        return [.. folded];
    }

    internal static void Into(ReadOnlySpan<char> text, List<FoldedChar> folded)
    {
        folded.Clear();
        for (var i = 0; i < text.Length;)
        {
            var (quick, kind) = Quick[text[i]];
            if (kind != 255 && (i + 1 == text.Length || !MayBeMark(text[i + 1])))
            {
                folded.Add(new(quick, (CharacterClass)kind));
                i++;
            }
            else
                i += Cluster(text[i..], folded);
        }
        InTheirPlaces(folded);
    }

    // Folds a character with the marks on it, and returns its length.
    static int Cluster(ReadOnlySpan<char> text, List<FoldedChar> folded)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done || !IsKnown(rune.Value))
        {
            folded.Add(FoldedChar.Blank);
            return length;
        }
        while (
            Rune.DecodeFromUtf16(text[length..], out var mark, out var more) == OperationStatus.Done
            && FoldTables.ClassOf(mark.Value) == Mark
        )
            length += more;
        var first = folded.Count;
        foreach (var part in text[..length].ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (folded.Count == first || FoldTables.ClassOf(part.Value) != Mark)
                folded.Add(Alone(part));
        return length;
    }

    // Of a character after NFKC, without regard to its neighbours.
    static FoldedChar Alone(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune).Value;
        var kind = FoldTables.ClassOf(lower);
        if (kind is Separator or >= Compatible)
            return FoldedChar.Blank;
        var same = FoldTables.SameMap.GetValueOrDefault(lower, lower);
        return new(FoldTables.ToKatakana(same, kind), kind);
    }

    static void InTheirPlaces(List<FoldedChar> folded)
    {
        var kept = 0;
        for (var i = 0; i < folded.Count; i++)
        {
            var c = folded[i];
            var before = kept > 0 ? folded[kept - 1] : default;
            var after = i + 1 < folded.Count ? folded[i + 1] : default;
            switch (c.Class)
            {
                case Joiner
                    when before.Class == Katakana && after.Class == Katakana:
                    continue;
                case Joiner when !IsWord(before) || !IsWord(after):
                case Suffix
                    when before.Class is not (Letter or Suffix) || IsWord(after):
                    c = FoldedChar.Blank;
                    break;
                case Digit when (IsJapanese(before) || IsJapanese(after)) && !before.IsInWord && !after.IsInWord:
                    c = c with { Class = Ideograph };
                    break;
                // 一 that was taken for a long vowel: クロ一ムブック.
                case Ideograph when c.Char == '1' && before.Class == Katakana && after.Class == Katakana:
                    c = new(LongVowel, Katakana);
                    break;
                case Katakana or Hiragana:
                    if (c.Char == Vu)
                    {
                        var isPair = FoldTables.VuMap.TryGetValue(after.Char, out var voiced);
                        c = c with { Char = isPair ? voiced : Bu };
                        i += isPair ? 1 : 0;
                    }
                    else if (c.Char == LongVowel && IsInHiragana(before, after))
                        c = c with { Class = Hiragana };
                    else if (c.Char == Ka && after.Class == Ideograph && IsNumeral(before.Char))
                        c = c with { Char = Ke };
                    break;
            }
            folded[kept++] = c;
        }
        folded.RemoveRange(kept, folded.Count - kept);
    }

    static bool IsKana(char c) => FoldTables.ClassOf(c) == Katakana;

    static bool IsWord(FoldedChar c) => c.Class is Letter or Digit;

    static bool IsJapanese(FoldedChar c) => c.Class is >= Ideograph and <= Hiragana;

    static bool IsInHiragana(FoldedChar before, FoldedChar after) =>
        before.Class == Hiragana
        || (before.Class != Katakana && after.Class == Hiragana);

    static bool IsNumeral(int c) => c <= char.MaxValue && FoldTables.BeforeCounter.Contains((char)c);

    static bool IsKnown(int c) => FoldTables.ClassOf(c) != Separator;

    // The second alternative is the first half of the selectors of kanji variants.
    static bool MayBeMark(char c) =>
        c >= 0x300 && (FoldTables.ClassOf(c) == Mark || c == '\uDB40');

    static (char Char, byte Class)[] MakeQuick()
    {
        var quick = new (char Char, byte Class)[0x10000];
        for (var c = 0; c < quick.Length; c++)
        {
            // What NFKC leaves alone.
            var simple = c < 0x80 || c is >= 0x3041 and <= 0x3096 or >= 0x30A1 and <= 0x30FE or >= 0x3400 and <= 0x9FFF;
            // NFKC makes one character of each full-width sign.
            var normal = c is >= 0xFF01 and <= 0xFF5E ? ((char)c).ToString().Normalize(NormalizationForm.FormKC)[0] : c;
            if (char.IsSurrogate((char)c) || (IsKnown(c) && normal == c && !simple))
                quick[c] = (' ', 255);
            else
            {
                var folded = IsKnown(c) ? Alone(new Rune(normal)) : FoldedChar.Blank;
                quick[c] = ((char)folded.Char, (byte)folded.Class);
            }
        }
        return quick;
    }
}
