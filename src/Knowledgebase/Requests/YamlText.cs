namespace Knowledgebase.Requests;

/// <summary>Writes values so that our own reader takes them for text, whatever stands in them.</summary>
internal static class YamlText
{
    /// <summary>A value in double quotes, on one line.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>Several lines of a school made one: a statement of a record has no line breaks.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As much of a text as fits, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }

    /// <summary>A comment; each of its lines begins with <c>#</c>.</summary>
    public static string Comment(string label, string text) => $"# {label}: {OneLine(text)}\n";
}
