namespace Knowledgebase.Search;

/// <summary>One folded character.</summary>
/// <param name="Char">Its code point after folding.</param>
/// <param name="Class">What it is to the search.</param>
readonly record struct FoldedChar(int Char, CharacterClass Class);

/// <summary>
/// Makes different ways of writing the same: width, case, hiragana and katakana, ヴ and バ, variants in names, kanji numerals, small
/// ケ, middle dots in katakana. The client folds queries by the same tables and the same steps (<c>Client/fold.js</c>).
/// </summary>
public static class Fold
{
    const int Vu = 'ヴ',
        Bu = 'ブ',
        Ka = 'カ',
        Ke = 'ケ',
        LongVowel = 'ー';

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
            if (c.Class == CharacterClass.Joiner)
                continue;
            if (c.Class != CharacterClass.Separator)
                result.Append(new Rune(c.Char).ToString());
            else if (result.Length > 0 && result[^1] != ' ')
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

    /// <summary>Folds a text into a list, which is cleared first.</summary>
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

    /// <summary>Folds a character with the marks on it, and returns its length.</summary>
    static int Cluster(ReadOnlySpan<char> text, List<FoldedChar> folded)
    {
        if (
            Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done
            || !IsKnown(rune.Value)
        )
        {
            folded.Add(new(' ', CharacterClass.Separator));
            return length;
        }
        while (
            Rune.DecodeFromUtf16(text[length..], out var mark, out var more) == System.Buffers.OperationStatus.Done
            && FoldTables.ClassOf(mark.Value) == CharacterClass.Mark
        )
            length += more;
        var first = folded.Count;
        foreach (var part in text[..length].ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (folded.Count == first || FoldTables.ClassOf(part.Value) != CharacterClass.Mark)
                folded.Add(Alone(part));
        return length;
    }

    /// <summary>A character after NFKC, without regard to its neighbours.</summary>
    static FoldedChar Alone(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune).Value;
        var kind = FoldTables.ClassOf(lower);
        if (kind is CharacterClass.Separator or >= CharacterClass.Compatible)
            return new(' ', CharacterClass.Separator);
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
                case CharacterClass.Joiner
                    when before.Class == CharacterClass.Katakana && after.Class == CharacterClass.Katakana:
                    continue;
                case CharacterClass.Joiner when !IsWord(before) || !IsWord(after):
                case CharacterClass.Suffix
                    when before.Class is not (CharacterClass.Letter or CharacterClass.Suffix) || IsWord(after):
                    c = new(' ', CharacterClass.Separator);
                    break;
                case CharacterClass.Digit when IsJapanese(before, after) && !IsInWord(before) && !IsInWord(after):
                    c = c with { Class = CharacterClass.Kanji };
                    break;
                case CharacterClass.Katakana or CharacterClass.Hiragana:
                    if (c.Char == Vu && FoldTables.VuMap.TryGetValue(after.Char, out var voiced))
                    {
                        c = c with { Char = voiced };
                        i++;
                    }
                    else if (c.Char == Vu)
                        c = c with { Char = Bu };
                    else if (c.Char == LongVowel && IsInHiragana(before, after))
                        c = c with { Class = CharacterClass.Hiragana };
                    else if (c.Char == Ka && after.Class == CharacterClass.Kanji && IsNumeral(before.Char))
                        c = c with { Char = Ke };
                    break;
            }
            folded[kept++] = c;
        }
        folded.RemoveRange(kept, folded.Count - kept);
    }

    static bool IsKana(char c) => FoldTables.ClassOf(c) == CharacterClass.Katakana;

    static bool IsWord(FoldedChar c) => c.Class is CharacterClass.Letter or CharacterClass.Digit;

    static bool IsInWord(FoldedChar c) =>
        c.Class is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Suffix;

    static bool IsJapanese(FoldedChar before, FoldedChar after) =>
        before.Class is >= CharacterClass.Kanji and <= CharacterClass.Hiragana
        || after.Class is >= CharacterClass.Kanji and <= CharacterClass.Hiragana;

    static bool IsInHiragana(FoldedChar before, FoldedChar after) =>
        before.Class == CharacterClass.Hiragana
        || (before.Class != CharacterClass.Katakana && after.Class == CharacterClass.Hiragana);

    static bool IsNumeral(int c) => c <= char.MaxValue && FoldTables.BeforeCounter.Contains((char)c);

    static bool IsKnown(int c) => FoldTables.ClassOf(c) != CharacterClass.Separator;

    // The second alternative is the first half of the selectors of kanji variants.
    static bool MayBeMark(char c) =>
        c >= 0x300 && (FoldTables.ClassOf(c) == CharacterClass.Mark || c == '\uDB40');

    static (char Char, byte Class)[] MakeQuick()
    {
        var quick = new (char Char, byte Class)[0x10000];
        for (var c = 0; c < quick.Length; c++)
        {
            // What NFKC leaves alone.
            var simple = c < 0x80 || c is >= 0x3041 and <= 0x3096 or >= 0x30A1 and <= 0x30FE or >= 0x3400 and <= 0x9FFF;
            // Full-width signs are in every Japanese text, and NFKC makes one character of each.
            var normal = c is >= 0xFF01 and <= 0xFF5E ? ((char)c).ToString().Normalize(NormalizationForm.FormKC)[0] : c;
            if (char.IsSurrogate((char)c) || (IsKnown(c) && normal == c && !simple))
                quick[c] = (' ', 255);
            else if (!IsKnown(c))
                quick[c] = (' ', (byte)CharacterClass.Separator);
            else
            {
                var folded = Alone(new Rune(normal));
                quick[c] = ((char)folded.Char, (byte)folded.Class);
            }
        }
        return quick;
    }
}
