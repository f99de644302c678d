namespace Knowledgebase.Theme.Assets;

static class StyleText
{
    /// <summary>The style sheet without comments and needless blanks. What stands in quotes stays as it is.</summary>
    /// <param name="path">The file, for a mistake in it.</param>
    /// <param name="style">Its text.</param>
    /// <exception cref="FormatException">A comment, quote or brace has no other end, which would hide all styles behind it.</exception>
    public static string Compact(string path, string style)
    {
        var text = new StringBuilder(style.Length);
        var open = new Stack<int>();
        for (var i = 0; i < style.Length; i++)
        {
            var (start, c) = (i, style[i]);
            if (c == '{')
                open.Push(i);
            if (c == '}' && !open.TryPop(out _))
                throw Fault(i);
            if (c == '/' && i + 1 < style.Length && style[i + 1] == '*')
                i = style.IndexOf("*/", i + 2, StringComparison.Ordinal) is > 0 and var end ? end + 1 : -1;
            else if (c is '"' or '\'')
                i = Quote(style, i, text);
            else if (char.IsWhiteSpace(c))
                Blank(text);
            else
                Sign(text, c);
            if (i < start)
                throw Fault(start);
        }

        return open.TryPop(out var last) ? throw Fault(last) : text.ToString().Trim();

        FormatException Fault(int place) =>
            new($"{path}({style.AsSpan(0, place).Count('\n') + 1}): error STYLE: {style[place]} has no other end");
    }

    // A blank means something between words and around + and -; after a brace, colon or comma it never does.
    static void Blank(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '{' or '}' or ';' or ',' or ':' or '(' or '>'))
            text.Append(' ');
    }

    static void Sign(StringBuilder text, char c)
    {
        if (text.Length > 0 && text[^1] == ' ' && c is ('{' or '}' or ';' or ',' or ')' or '>'))
            text.Length--;
        if (c == '}' && text.Length > 0 && text[^1] == ';')
            text.Length--;
        text.Append(c);
    }

    // Where it ends; before its start when it does not.
    static int Quote(string style, int start, StringBuilder text)
    {
        var end = start + 1;
        while (end < style.Length && style[end] != style[start] && style[end] != '\n')
            end += style[end] == '\\' ? 2 : 1;
        if (end >= style.Length || style[end] == '\n')
            return -1;
        text.Append(style, start, end - start + 1);
        return end;
    }
}
