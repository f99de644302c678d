namespace Knowledgebase.Japanese;

/// <summary>Marks that readers would see as they are: HTML everywhere, Markdown where none is read, and in Markdown
/// what only looks like it.</summary>
static partial class Markup
{
    public static IEnumerable<(string Part, string Message, string Remedy)> In(string text, bool prose)
    {
        var read = prose ? Code().Replace(text, m => new string(' ', m.Length)) : text;
        foreach (var part in Found(Html(), read))
            yield return (
                part,
                $"「{part}」は、文字としてそのまま表示されます。",
                prose
                    ? "HTMLのタグは使えません。消してください。太字は「**言葉**」、リンクは「[言葉](アドレス)」と書きます。"
                    : "HTMLのタグは使えません。消してください。"
            );
        foreach (var part in Found(AnyLink(), read).Where(p => !IsLink(p)))
            yield return (
                part,
                $"「{part}」はリンクになりません。",
                prose
                    ? "リンクは、かっこを全部半角にして「[言葉](アドレス)」と、間を空けずに書いてください。"
                    : PlainRemedy
            );
        foreach (var part in Found(WideStars(), read).Concat(prose ? Found(WideStress(), read) : []))
            yield return (
                part,
                $"「{part}」は太字になりません。",
                prose ? "半角の「*」を使って「**言葉**」と書いてください。" : PlainRemedy
            );
        foreach (var part in Found(prose ? BareHeading() : Heading(), read))
            yield return (
                part,
                $"「{part}」は見出しになりません。",
                prose ? "見出しは、半角の「#」と半角空白を使って「## 見出し」と書いてください。" : PlainRemedy
            );
        foreach (var part in Found(WideCode(), read))
            yield return (
                part,
                $"「{part}」はコードになりません。",
                prose ? "半角の「`」で囲んでください。" : PlainRemedy
            );
        foreach (var part in prose ? Found(BareItem(), read) : [])
            yield return (
                part,
                $"「{part}」は箇条書きになりません。",
                "行の初めから、半角の印と半角空白を使って「- 言葉」や「1. 言葉」と書いてください。"
            );
        foreach (var part in prose ? Found(WideQuote(), read) : [])
            yield return (
                part,
                $"「{part}」は引用になりません。",
                "半角の「>」と半角空白を使って「> 言葉」と書いてください。"
            );
        foreach (var part in prose ? LostTables.In(read) : [])
            yield return (
                part,
                $"「{part}」は表になりません。",
                "縦線も横線も半角で書き、見出しの行の次に「|---|---|」の行を置いてください。"
            );
        if (prose)
            yield break;
        foreach (var part in Found(Entity(), read))
            yield return (
                part,
                $"「{part}」は、文字としてそのまま表示されます。",
                "その記号が表す文字を、そのまま書いてください。"
            );
        foreach (var part in Found(Stars(), read).Concat(Found(Link(), read)))
            yield return (part, $"「{part}」は、記号ごとそのまま表示されます。", PlainRemedy);
    }

    const string PlainRemedy =
        "この項目では見出しや太字やリンクを使えません。記号を消して、言葉だけを書いてください。";

    static IEnumerable<string> Found(Regex pattern, string text) =>
        pattern.Matches(text).Select(m => m.Value.Trim()).Distinct(StringComparer.Ordinal);

    // No repetition below can run past the mark at which the next attempt begins: time is in proportion to the text.
    [GeneratedRegex(
        @"</?(a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|details|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|"
            + "img|input|ins|kbd|li|link|main|mark|meta|nav|ol|p|pre|rp|rt|ruby|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|"
            + @"svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video|wbr)([ \n][^<>]*)?/?>|<!--[^<>]*-->",
        RegexOptions.IgnoreCase
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Html();

    [GeneratedRegex(
        "&(nbsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|[mn]dash|e[mn]sp|thinsp|times|divide|yen|middot|[lr]aquo|[lr][sd]quo|bull|deg|plusmn|"
            + "[lr]arr|shy|zwn?j|[lr]rm|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Entity();

    /// <summary>Words and an address in brackets of any width beside each other, in either order of brackets.</summary>
    [GeneratedRegex(
        @"[\[［【〔][^\[\]［］【】〔〕\n]+[\]］】〕][ \u3000]*[(（\[［【〔][ \u3000]*"
            + @"(https?[:：]|mailto[:：]|www\.|/|／|#)[^\s()（）\[\]［］【】〔〕]*[ \u3000]*[)）\]］】〕]"
            + @"|[(（][^()（）\n]+[)）][\[［【〔](https?[:：]|mailto[:：]|www\.|/|／)[^\s()（）\[\]［］【】〔〕]*[\]］】〕]",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex AnyLink();

    static bool IsLink(string part) =>
        part[0] == '[' && part.Contains("](", StringComparison.Ordinal) && part[^1] == ')';

    [GeneratedRegex(@"＊＊[^＊\n]+＊＊")]
    private static partial Regex WideStars();

    /// <summary>In Markdown: words between wide stars or lines. Marks of notes (＊1、＊印) and blanks of forms (＿＿年＿＿月) are none.</summary>
    [GeneratedRegex(
        @"(?<!＊)＊(?![のとはがをにでもや印])[\p{L}「『][^＊\n、。（(・]{0,30}＊(?![＊印])|(?<!＿)＿＿[^＿\s]{2,30}＿＿(?!＿)"
    )]
    private static partial Regex WideStress();

    [GeneratedRegex(@"｀[^｀\n]+｀")]
    private static partial Regex WideCode();

    [GeneratedRegex(@"^[ \u3000]*＞[^\n]+", RegexOptions.Multiline)]
    private static partial Regex WideQuote();

    /// <summary>In Markdown: a heading without its blank, with wide signs, or with a wide blank before or behind its signs.</summary>
    [GeneratedRegex(
        @"^ {0,3}(#{2,6}[^#\s]|#[^#\s0-9]|＃|#{1,6}\u3000|\u3000[ \u3000]*[#＃]{1,6}[ \u3000])[^\n]*",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BareHeading();

    /// <summary>In Markdown: an item of a list without its blank, with a wide mark, or behind a wide blank. Minus signs stand before numbers.</summary>
    [GeneratedRegex(
        @"^ {0,3}(([-－+]|[0-9]{1,2}[.)])[\u3000「『（\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]|－ |[0-9]{1,2}）"
            + @"|\u3000[ \u3000]*([-*+]|[0-9]{1,2}[.)])[ \u3000])[^\n]*",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BareItem();

    [GeneratedRegex(
        @"^ {0,3}(#{1,6}[ \u3000]|#{2,6}|＃{1,6}[ \u3000]?)[^#\s][^\n]*",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*[^\s*][^*\n]*\*\*")]
    private static partial Regex Stars();

    [GeneratedRegex(
        @"!?\[[^\[\]\n]*\]\((https?:|mailto:|/|#|\.{1,2}/)[^\n()]*\)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Link();

    /// <summary>Code in Markdown, in which every sign is meant.</summary>
    [GeneratedRegex(
        @"^ {0,3}```.*?(^ {0,3}```|\z)|`[^`\n]+`",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Code();
}
