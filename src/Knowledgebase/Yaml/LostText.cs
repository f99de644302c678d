using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Yaml;

/// <summary>
/// Finds what YAML takes out of a value without a word: behind " #" all is a comment, and in brackets a comma ends the value.
/// Indexes count in the text of the file; -1 says that nothing is lost.
/// </summary>
static class LostText
{
    /// <summary>The mistake of text that YAML takes for a comment.</summary>
    public static Diagnostic BehindHash(SourceSpot hash) =>
        new(
            Codes.LostBehindHash,
            hash,
            "「#」から後ろは注釈として読まれ、公開されません。",
            Codes.LostBehindHash.Remedy
        );

    /// <summary>
    /// Where a comment begins that may have been meant as text. Behind a plain value every comment counts; behind quotes, brackets and in a
    /// line of its own below a value only <c>#言葉</c>, because who means a comment writes a blank behind its sign.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="scalar">The value.</param>
    /// <param name="column">Where the list or map begins that holds the value: what stands further right would continue it.</param>
    /// <param name="isFlow">True in [ ] and { }.</param>
    public static int CommentBehind(string text, Scalar scalar, int column, bool isFlow)
    {
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            return InHeader(text, (int)scalar.Start.Index);
        var at = PastBlanks(text, (int)scalar.End.Index);
        if (Is(text, at, '#'))
            return scalar.Style == ScalarStyle.Plain || IsWord(text, at) ? at : -1;
        if (isFlow)
            return WordBehindSign(text, at);
        if (scalar.Style != ScalarStyle.Plain || !Is(text, at, '\n'))
            return -1;
        var below = PastBlanks(text, at + 1);
        return IsWord(text, below) && below - at > column ? below : -1;
    }

    /// <summary>Where <c>#言葉</c> stands behind the sign at a place, so that an item of a list in brackets is lost.</summary>
    public static int WordBehindSign(string text, int at)
    {
        if (at >= text.Length || text[at] is not (',' or '[' or '{'))
            return -1;
        var next = PastBlanks(text, at + 1);
        return next > at + 1 && IsWord(text, next) ? next : -1;
    }

    /// <summary>Where <c>#言葉</c> stands in the place of a value, behind the colon of a key or the hyphen of an item.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The end of what was read before: the key, the item before or the beginning of the list.</param>
    /// <param name="isMap">True behind a key.</param>
    public static int WordInPlaceOfValue(string text, int at, bool isMap)
    {
        at = PastBlanks(text, at);
        while (!isMap && at < text.Length && text[at] is '\n' or '#')
        {
            var end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : PastBlanks(text, end + 1);
        }
        if (!Is(text, at, isMap ? ':' : '-'))
            return -1;
        var next = PastBlanks(text, at + 1);
        return next > at + 1 && IsWord(text, next) ? next : -1;
    }

    /// <summary>A number like 1,000 that a value within brackets ends with and that is read as 1 and 000; null when there is none.</summary>
    public static string? NumberCutByComma(string text, Scalar scalar)
    {
        var comma = (int)scalar.End.Index;
        if (scalar.Style != ScalarStyle.Plain || !Is(text, comma, ','))
            return null;
        var from = comma;
        while (from > (int)scalar.Start.Index && char.IsAsciiDigit(text[from - 1]))
            from--;
        var to = PastDigits(text, comma + 1);
        if (comma - from is 0 or > 3 || to - comma != 4)
            return null;
        while (Is(text, to, ',') && PastDigits(text, to + 1) - to == 4)
            to += 4;
        return text[from..to];
    }

    /// <summary>True for # with a word behind it, and not a blank or a line of signs.</summary>
    public static bool IsWord(string text, int at) =>
        Is(text, at, '#')
        && at + 1 < text.Length
        && !(char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '#' or '-' or '=' or '*' or '!');

    static int PastDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    static int InHeader(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text.IndexOf('#', start, (end < 0 ? text.Length : end) - start);
    }

    static int PastBlanks(string text, int at)
    {
        while (Is(text, at, ' '))
            at++;
        return at;
    }

    static bool Is(string text, int at, char c) => at < text.Length && text[at] == c;
}
