namespace Knowledgebase.Prose;

/// <summary>
/// Bounds what makes the reading of Markdown cost more than its length: signs of one block that may open something, which a
/// reader compares with each other, and containers that begin on one line.
/// </summary>
static class ProseLimits
{
    /// <summary>How many <c>[</c> and runs of <c>*</c> or <c>_</c> a block may hold; no paragraph or table of a page has half as many.</summary>
    public static int MaxSigns => 500;

    const int MaxContainers = 16;

    /// <summary>The first line, from 0, that goes beyond a bound, and what to say of it; null when none does.</summary>
    public static (int Line, string Message, string Remedy)? Breach(string text)
    {
        var (line, signs) = (0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var written = text.AsSpan()[range];
            if (StartsBlock(written))
                signs = 0;
            signs += Signs(written);
            if (signs > MaxSigns)
                return (
                    line,
                    $"一つの段落や表に、[・*・_ の記号が{Numerals.Of(MaxSigns)}個を超えています。",
                    "空行で段落を分けるか、閉じていない [ や * を消してください。"
                );
            if (Containers(written) > MaxContainers)
                return (line, "文章の入れ子が深すぎます。", "行の初めの「>」や「-」を減らしてください。");
            line++;
        }
        return null;
    }

    // True for lines that end a paragraph whatever stands before. A numbered item does not always, so it is not one of
    // them.
    static bool StartsBlock(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(' ');
        if (rest.IsWhiteSpace())
            return true;
        var begins =
            rest.Length > 2 && rest[0] is '-' or '+' or '*' or '#' && rest[1] == ' ' && !rest[2..].IsWhiteSpace();
        return begins && line.Length - rest.Length <= 3;
    }

    static int Signs(ReadOnlySpan<char> line)
    {
        var (count, before) = (0, '\0');
        foreach (var c in line)
        {
            if (c == '[' || (c is '*' or '_' && c != before))
                count++;
            before = c;
        }
        return count;
    }

    static int Containers(ReadOnlySpan<char> line)
    {
        // A line of stars and blanks, or of hyphens, is a rule and not a list in a list.
        if (line.IndexOfAnyExcept('*', ' ') < 0 || line.IndexOfAnyExcept('-', ' ') < 0)
            return 0;
        var count = 0;
        for (line = line.TrimStart(' '); ; line = line.TrimStart(' '))
        {
            var digits = line.IndexOfAnyExceptInRange('0', '9');
            var marker =
                line.StartsWith('>') ? 1
                : line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ' ? 2
                : digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' '
                    ? digits + 2
                : 0;
            if (marker == 0)
                return count;
            line = line[marker..];
            count++;
        }
    }
}
