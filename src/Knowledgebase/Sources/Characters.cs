using System.Buffers;

namespace Knowledgebase.Sources;

/// <summary>
/// Which characters may stand in a text, by their properties in Unicode: nothing invisible, nothing without a meaning that all machines
/// share. What chooses a glyph or joins signs may stand only where there is something to choose or to join.
/// </summary>
public static class Characters
{
    const int Joiner = 0x200D,
        KeycapSign = 0x20E3,
        TextStyle = 0xFE0E,
        PictureStyle = 0xFE0F;

    // Invisible although their category is that of letters, marks or signs: fillers, blank patterns, stand-ins for
    // what is missing.
    static readonly SearchValues<char> InvisibleLetters = SearchValues.Create(
        "\u034F\u115F\u1160\u1680\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0\uFFFC\uFFFD"
    );

    // UTF-16 units that may be forbidden; pairs for what lies beyond the first plane are looked at one by one. A table,
    // because a set of so many is searched more slowly.
    static readonly bool[] Suspects =
    [
        .. Enumerable
            .Range(0, 0x10000)
            .Select(c => (char)c)
            .Select(c => char.IsSurrogate(c) || c == Joiner || IsSelector(c) || IsForbidden(new Rune(c))),
    ];

    /// <summary>True for what may stand nowhere, whatever is around it.</summary>
    public static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => rune.Value != '\n',
            UnicodeCategory.Format => rune.Value != Joiner,
            UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => true,
            _ => (rune.IsBmp && InvisibleLetters.Contains((char)rune.Value))
                || rune.Value is 0x16FE4 or 0x1D159 or 0x13441 or 0x13442,
        };

    /// <summary>The first place of a text where something stands that may not, or -1.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        for (var at = IndexOfSuspect(text); at >= 0;)
        {
            if (
                Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done
                || IsForbidden(rune)
                || !IsInPlace(text, at, rune, length)
            )
                return at;
            var next = IndexOfSuspect(text[(at + length)..]);
            at = next < 0 ? -1 : at + length + next;
        }
        return -1;
    }

    static int IndexOfSuspect(ReadOnlySpan<char> text)
    {
        var suspects = Suspects;
        for (var at = 0; at < text.Length; at++)
            if (suspects[text[at]])
                return at;
        return -1;
    }

    /// <summary>A forbidden character at a place as messages name it, and what to do about it.</summary>
    internal static (string Name, string Remedy) Explain(ReadOnlySpan<char> text, int at)
    {
        var known = Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done;
        var value = known ? rune.Value : text[at];
        var remedy = (known ? Rune.GetUnicodeCategory(rune) : UnicodeCategory.Surrogate) switch
        {
            UnicodeCategory.PrivateUse =>
                "外字は、ほかの機械では見えないか、別の字に見えます。通常の文字に打ち直してください。",
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate =>
                "どの機械でも読める文字ではありません。元の文書を見て打ち直してください。",
            _ when value is 0xFFFC or 0xFFFD =>
                "読めなかった文字や画像の代わりに入る印です。元の文書を見て打ち直してください。",
            _ => "この位置の見えない文字を消してください。",
        };
        return (string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}"), remedy);
    }

    static bool IsSelector(int c) => c is (>= 0xFE00 and <= PictureStyle) or (>= 0xE0100 and <= 0xE01EF);

    static bool IsInPlace(ReadOnlySpan<char> text, int at, Rune rune, int length)
    {
        if (rune.Value != Joiner && !IsSelector(rune.Value))
            return true;
        if (Rune.DecodeLastFromUtf16(text[..at], out var before, out var back) != OperationStatus.Done)
            return false;
        var after =
            Rune.DecodeFromUtf16(text[(at + length)..], out var next, out _) == OperationStatus.Done ? next.Value : 0;
        if (rune.Value != Joiner)
            return Chooses(before.Value, rune.Value, after);
        if (before.Value == PictureStyle)
            Rune.DecodeLastFromUtf16(text[..(at - back)], out before, out _);
        return IsPicture(before.Value) && IsPicture(after);
    }

    // True where a selector has glyphs to choose from: kanji in names, the place of a comma in its square, coloured
    // pictures.
    static bool Chooses(int before, int selector, int after) =>
        selector switch
        {
            PictureStyle when before is '#' or '*' or (>= '0' and <= '9') => after == KeycapSign,
            TextStyle or PictureStyle => IsPicture(before),
            0xFE00
            or 0xFE01 when before is 0x3001 or 0x3002 or 0xFF01 or 0xFF0C or 0xFF0E or 0xFF1A or 0xFF1B or 0xFF1F =>
                true,
            <= 0xFE02 or >= 0xE0100 => IsKanji(before),
            _ => false,
        };

    static bool IsKanji(int c) =>
        c
            is (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x323AF);

    static bool IsPicture(int c) =>
        c
            is 0xA9
                or 0xAE
                or 0x203C
                or 0x2049
                or 0x2122
                or 0x2139
                or 0x3030
                or 0x303D
                or 0x3297
                or 0x3299
                or (>= 0x2190 and <= 0x21FF)
                or (>= 0x2300 and <= 0x245F)
                or 0x24C2
                or (>= 0x2500 and <= 0x27BF)
                or (>= 0x2900 and <= 0x2BFF)
                or (>= 0x1F000 and <= 0x1FAFF);
}
