namespace Knowledgebase.Yaml;

/// <summary>What the author most likely did: the library's own words are for programmers.</summary>
static partial class SyntaxError
{
    const int LinesLookedBack = 5;

    public static Diagnostic Explain(SourceSpot spot, string text, SourceSpot? lastCut)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp(spot.Line, 1, lines.Length) - 1;
        // A value that seems to go on over several lines is noticed late.
        for (var i = index; i >= Math.Max(0, index - LinesLookedBack); i--)
            if (WideBlank(new(spot.Path, i + 1, 1), lines[i]) is { } wide)
                return wide;
        if (lastCut is { } hash)
            return LostText.BehindHash(hash);
        if (SyntaxWalk.Find(spot.Path, text, spot.Line) is { } first)
            return first;
        // The parser often notices only on the next line, so the line above is looked at as well.
        for (var i = index; i >= Math.Max(0, index - 1); i--)
            if (Recognize(spot.Path, i + 1, lines[i]) is { } known)
                return known;
        return Codes.BadSyntax.At(spot, "YAMLとして読めません。");
    }

    public static Diagnostic NotFields(YamlValue root) =>
        root is YamlScalar scalar
        && (WideBlank(root.Spot, scalar.Text) ?? Recognize(root.Spot.Path, root.Spot.Line, scalar.Text.Split('\n')[0]))
            is { } known
            ? known
            : Codes.NotARecord.At(root.Spot, "「項目の名前: 値」の並びになっていません。");

    /// <summary>A wide or unbreakable blank behind the colon of a field looks right, and YAML sees no
    /// field.</summary>
    public static Diagnostic? WideBlank(SourceSpot start, string text)
    {
        if (FieldBeforeWideBlank().Match(text) is not { Success: true } match)
            return null;
        var blank = match.Index + match.Length - 1;
        var name = text[blank] == '\u3000' ? "全角空白" : "改行を防ぐ特別な空白（U+00A0）";
        return Codes.BadSyntax.At(start with
        {
            Column = start.Column + blank,
        },
            $"コロン「:」の後ろに{name}があります。",
            "半角空白に置き換えてください。");
    }

    [GeneratedRegex(
        "^[ ]*(?:- +)*(?:\\{ *)?[a-z][a-z_]*:[\u3000\u00A0]|[{,] *[a-z][a-z_]*:[\u3000\u00A0]",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex FieldBeforeWideBlank();

    static Diagnostic? Recognize(string path, int line, string text)
    {
        if (
            text.Length - text.TrimStart(' ').Length is var indent
            && indent < text.Length
            && text[indent] is '\u3000' or '\u00a0'
        )
            return Error(
                path,
                line,
                indent + 1,
                "行の始めに全角空白があります。",
                "全角空白を半角空白に置き換えてください。"
            );
        if (indent + 1 < text.Length && text[indent] == '-' && text[indent + 1] is '\u3000' or '\u00a0')
            return Error(
                path,
                line,
                indent + 2,
                "一覧のハイフン「-」の後ろに全角空白があります。",
                "半角空白に置き換えてください。"
            );
        var wideColon = text.IndexOf('：');
        if (wideColon > 0 && !text.Contains(": ", StringComparison.Ordinal) && !text.TrimEnd().EndsWith(':'))
            return Error(
                path,
                line,
                wideColon + 1,
                "全角のコロン「：」は項目の区切りになりません。",
                "半角のコロンと半角空白「: 」に直してください。"
            );
        if (text.Count('"') % 2 == 1)
            return Error(
                path,
                line,
                text.IndexOf('"') + 1,
                "引用符「\"」が閉じていません。",
                "同じ行に閉じる「\"」を書いてください。"
            );
        return null;
    }

    static Diagnostic Error(string path, int line, int column, string message, string remedy) =>
        Codes.BadSyntax.At(new SourceSpot(path, line, column), message, remedy);
}
