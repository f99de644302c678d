namespace Knowledgebase.Cli.Printing;

/// <summary>Text from outside, made harmless for a terminal: nothing invisible, nothing that moves or turns the text.</summary>
static class SafeText
{
    /// <summary>The text with what is invisible or moves the text written as <c>\u{XXXX}</c>.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            safe.Append(Shown(text, i, out var length));
            i += length;
        }

        return safe.ToString();
    }

    /// <summary>How the character at an index is shown, and how many UTF-16 units it takes.</summary>
    internal static string Shown(string text, int index, out int length)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            length = 1;
            return Escaped(text[index]);
        }

        length = rune.Utf16SequenceLength;
        if (rune.Value == '\t')
            return " ";
        // A box in place of what no font knows is seen by everybody; the last planes hold what is shown as nothing.
        var category = Rune.GetUnicodeCategory(rune);
        var seen =
            rune == Rune.ReplacementChar
            || (category is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned && rune.Value < 0xE0000);
        var hidden =
            rune.Value == '\n' || category == UnicodeCategory.Format || (!seen && Characters.IsForbidden(rune));
        return hidden ? Escaped(rune.Value) : rune.ToString();
    }

    static string Escaped(int value) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{value:X4}}}");
}
