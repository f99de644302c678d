using System.Buffers;

namespace Knowledgebase.Schema;

sealed record TextWarning(string Part, Diagnostic Diagnostic);

/// <summary>What readers would see or find otherwise than it was meant.</summary>
static class TextWarnings
{
    static readonly SearchValues<char> Marks = SearchValues.Create("<&*[#＊＃［【〔｀");
    static readonly SearchValues<char> Blanks = SearchValues.Create(
        " \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
    );

    public static void Look(YamlScalar value, TextKind kind, ReadScope scope)
    {
        if (kind == TextKind.AsWritten)
            return;
        var text = value.Text;
        if (text.AsSpan().ContainsAny(LookAlikes.Suspects))
            LookForLookAlikes(value, scope);
        if (kind != TextKind.Spaced && text.AsSpan().ContainsAny(Blanks))
            foreach (var word in SpacedWords.In(text))
                Warn(
                    Codes.BlankInWord,
                    word,
                    $"「{word}」は、一つの言葉の中に空白があります。",
                    $"「{SpacedWords.Joined(word)}」のように、空白を消してください。"
                );
        if (kind == TextKind.Prose || text.AsSpan().ContainsAny(Marks))
            foreach (var (part, message, remedy) in Markup.In(text, kind == TextKind.Prose))
                Warn(Codes.MarkupAsText, part, message, remedy);
        if (kind == TextKind.Reading && text.AsSpan().IndexOfAny(Kanji.Characters) is >= 0 and var at)
            Warn(
                Codes.KanjiInReading,
                text,
                $"読み「{text}」に、漢字の「{text[at]}」があります。",
                Codes.KanjiInReading.Remedy
            );

        void Warn(DiagnosticCode code, string part, string message, string remedy) =>
            scope.Warnings.Add(new(part, code.At(value.SpotOf(part), message, remedy)));
    }

    static void LookForLookAlikes(YamlScalar value, ReadScope scope)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var text = value.Text;
        for (var i = 0; i < text.Length;)
        {
            var length = RunLength(text, i);
            var part = length > 0 ? text.Substring(i, length) : "";
            if (part.Length > 0 && reported.Add(part))
                scope.Warnings.Add(new(part, Report(part, value)));
            i += Math.Max(1, length);
        }
    }

    // How long the look-alike at a place is: half-width katakana count as whole words, so that their marks stay with
    // them.
    static int RunLength(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune) || !LookAlikes.IsLookAlike(rune.Value))
            return 0;
        var length = rune.Utf16SequenceLength;
        while (IsHalfWidth(text[at]) && at + length < text.Length && IsHalfWidth(text[at + length]))
            length++;
        return length;
    }

    static bool IsHalfWidth(char c) => c is >= '\uFF66' and <= '\uFF9F';

    static Diagnostic Report(string part, YamlScalar value)
    {
        var plain = LookAlikes.ToPlain(part);
        if (IsHalfWidth(part[0]))
            return Codes.LookAlike.At(value.SpotOf(part), $"「{part}」は半角のカタカナです。", $"全角で「{plain}」と書いてください。");
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{Rune.GetRuneAt(part, 0).Value:X4}");
        return plain == part
            ? Codes.LookAlike.At(value.SpotOf(part), $"「{part}」（{name}）は、漢字の部首を表す記号です。", "同じ形の漢字を打ち直してください。")
            : Codes.LookAlike.At(value.SpotOf(part),
                $"「{part}」（{name}）は、「{plain}」と見かけの似た別の文字です。",
                $"「{plain}」と打ち直してください。");
    }
}
