using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Yaml;

/// <summary>What YAML takes out of a value without a word: behind " #" all is a comment, and in brackets a comma ends
/// the value. Indexes count in the file; -1: nothing is lost.</summary>
static class LostText
{
    public static Diagnostic BehindHash(SourceSpot hash) =>
        Codes.LostBehindHash.At(hash, "「#」から後ろは注釈として読まれ、公開されません。");

    /// <summary>Where a comment begins that may have been meant as text. Behind a plain value every comment counts;
    /// elsewhere only <c>#言葉</c>, because who means a comment writes a blank behind its sign.</summary>
    /// <param name="column">Where the list or map around the value begins: what stands further right would continue
    /// it.</param>
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

    /// <summary><c>#言葉</c> behind the sign at a place: an item of a list in brackets is lost.</summary>
    public static int WordBehindSign(string text, int at)
    {
        if (at >= text.Length || text[at] is not (',' or '[' or '{'))
            return -1;
        var next = PastBlanks(text, at + 1);
        return next > at + 1 && IsWord(text, next) ? next : -1;
    }

    /// <summary><c>#言葉</c> behind the colon of a key or the hyphen of an item.</summary>
    /// <param name="at">The end of what was read before.</param>
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

    /// <summary>A number like 1,000 that ends a value in brackets and is read as 1 and 000.</summary>
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
