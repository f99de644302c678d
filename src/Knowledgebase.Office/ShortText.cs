namespace Knowledgebase.Office;

/// <summary>What a school wrote, or a title, made fit for one line of a record.</summary>
static class ShortText
{
    /// <summary>Several lines of a school made one: a statement of a record has no line breaks.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As much of a text as fits, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, int max)
    {
        if (text.Length <= max)
            return text;
        var end = char.IsHighSurrogate(text[max - 2]) ? max - 2 : max - 1;
        return text[..end] + "…";
    }
}
