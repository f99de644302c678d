namespace Knowledgebase.Theme.Assets;

static class StyleText
{
    /// <summary>The style sheet without comments and needless blanks. What stands in quotes stays as it is.</summary>
    public static string Compact(string style)
    {
        var text = new StringBuilder(style.Length);
        for (var i = 0; i < style.Length; i++)
        {
            var c = style[i];
            if (c == '/' && i + 1 < style.Length && style[i + 1] == '*')
                i = style.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1;
            else if (c is '"' or '\'')
                i = Quote(style, i, text);
            else if (char.IsWhiteSpace(c))
                Blank(text);
            else
                Sign(text, c);
        }

        return text.ToString().Trim() + "\n";
    }

    // A blank means something between words and around + and -; after a brace, colon or comma it never does.
    static void Blank(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '{' or '}' or ';' or ',' or ':' or '('))
            text.Append(' ');
    }

    static void Sign(StringBuilder text, char c)
    {
        if (text.Length > 0 && text[^1] == ' ' && c is ('{' or '}' or ';' or ',' or ')'))
            text.Length--;
        if (c == '}' && text.Length > 0 && text[^1] == ';')
            text.Length--;
        text.Append(c);
    }

    static int Quote(string style, int start, StringBuilder text)
    {
        var end = start + 1;
        while (style[end] != style[start])
            end += style[end] == '\\' ? 2 : 1;
        text.Append(style, start, end - start + 1);
        return end;
    }
}
