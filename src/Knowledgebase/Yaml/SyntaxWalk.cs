namespace Knowledgebase.Yaml;

/// <summary>Walks a text that the parser refused, as YAML reads it, up to the first mistake that shows in the
/// writing: the parser names the place where it gave up, often far behind.</summary>
sealed partial class SyntaxWalk
{
    const string NoComma = "値と値の間は、半角のコンマと空白「, 」で区切ってください。文の一部なら、値全体を引用符（\" \"）で囲んでください。";

    readonly string _path;
    readonly string _text;
    readonly int _noticed;
    int _at;

    SyntaxWalk(string path, string text, int noticed) => (_path, _text, _noticed) = (path, text, noticed);

    /// <param name="noticed">Where the parser gave up: no mistake that it noticed stands below.</param>
    public static Diagnostic? Find(string path, string text, int noticed)
    {
        var walk = new SyntaxWalk(path, text, noticed);
        while (walk._at < text.Length)
            if (walk.Line() is { } error) return error.Spot.Line <= noticed ? error : null;
        return null;
    }

    char Now => At(_at);

    char At(int at) => at < _text.Length ? _text[at] : '\n';

    Diagnostic? Line()
    {
        var start = _at;
        SkipBlanks();
        var indent = _at - start;
        while (Now == '-' && At(_at + 1) == ' ')
        {
            _at++;
            SkipBlanks();
        }
        var key = KeyAt().Match(_text, _at);
        if (key.Success)
        {
            indent = _at - start;
            _at += key.Length;
            if (Now is not (' ' or '\n'))
            {
                // In a list or a long text such a word is a value like any other; only what the parser stumbled upon is
                // a field.
                if (Now != '/' && _noticed - LineOf(_at) is 0 or 1)
                    return Error(_at - 1, "コロン「:」の後ろに空白がありません。", $"「{key.Value} 値」のように、コロンの後ろに半角空白を入れてください。");
                SkipLine();
                return null;
            }
            SkipBlanks();
        }
        var error = Value(indent, key.Success);
        SkipLine();
        return error;
    }

    Diagnostic? Value(int indent, bool isField)
    {
        if (Now is '"' or '\'') return Quoted(indent) ?? (Now is '\n' or ':' || IsComment() ? null : BehindQuotes());
        if (Now is '[' or '{') return Flow(indent);
        if (Now is '|' or '>')
        {
            SkipBlock(indent);
            return null;
        }
        if (CannotBegin() is { } error) return error;
        var end = _text.IndexOf('\n', _at) is >= 0 and var found ? found : _text.Length;
        var value = _text[_at..end];
        var hash = value.IndexOf(" #", StringComparison.Ordinal);
        var colon = (hash < 0 ? value : value[..hash]).IndexOf(": ", StringComparison.Ordinal);
        return isField && colon >= 0 && Now != '#'
            ? Error(_at + colon, "一つの行に半角コロンと空白が二つあります。", "値に「: 」を含めるときは、値全体を引用符（\" \"）で囲んでください。")
            : null;
    }

    Diagnostic? Flow(int indent)
    {
        var open = new Stack<int>();
        // The sign before decides what may follow: '\0' is the end of a plain value.
        for (var before = ','; _at < _text.Length;)
        {
            var fresh = before is ',' or ':' or '[' or '{';
            switch (Now)
            {
                case '\n':
                    _at++;
                    if (FieldOrItemAt().Match(_text, _at) is { Success: true } next
                        && next.Groups[1].Length <= indent) return Unclosed(open.Peek());
                    break;
                case ' ':
                    _at++;
                    break;
                case '#' when IsComment():
                    if (LostText.IsWord(_text, _at) || before == '\0') return LostText.BehindHash(SpotOf(_at));
                    while (Now != '\n') _at++;
                    break;
                case ',':
                case ':' when before is '"' or '\0' && At(_at + 1) is ' ' or '\n' or '[' or '{' or '"':
                    before = _text[_at++];
                    break;
                case '[' or '{':
                    if (!fresh) return Error(_at, $"「{Now}」の前に区切りの「,」がありません。", NoComma);
                    open.Push(_at);
                    before = _text[_at++];
                    break;
                case ']' or '}':
                    if (_text[open.Peek()] != (Now == ']' ? '[' : '{')) return Unclosed(open.Peek());
                    open.Pop();
                    before = _text[_at++];
                    if (open.Count == 0) return null;
                    break;
                case '"' or '\'' when fresh:
                    if (Quoted(indent) is { } quotes) return quotes;
                    before = '"';
                    break;
                default:
                    if (!fresh && before != '\0') return before == '"' ? BehindQuotes() : WideComma(_at) ?? Error(_at, "かっこの後ろに区切りの「,」がありません。", NoComma);
                    if (((fresh ? CannotBegin() : null) ?? Plain(before == ':')) is { } error) return error;
                    before = '\0';
                    break;
            }
        }
        return Unclosed(open.Peek());
    }

    Diagnostic? Plain(bool isValue)
    {
        var start = _at;
        for (; Now is not (',' or '[' or ']' or '{' or '}' or '\n'); _at++)
        {
            if (IsComment()) break;
            if (_at == start || Now != ':' || At(_at + 1) is not (' ' or '\n')) continue;
            if (!isValue) break;
            var comma = _text.AsSpan(start, _at - start).LastIndexOfAny('，', '、', '､');
            return (comma < 0 ? null : WideComma(start + comma)) ?? Error(_at, "かっこの中の値に、半角コロンと空白「: 」があります。",
                "値に「: 」を含めるときは、値全体を引用符（\" \"）で囲んでください。次の項目なら、前に半角の「, 」を書いてください。");
        }
        return null;
    }

    Diagnostic? Quoted(int indent)
    {
        var (start, quote) = (_at, _text[_at++]);
        for (; _at < _text.Length; _at++)
        {
            if (_text[_at] == '\n' && FieldOrItemAt()
                .Match(_text, _at + 1) is { Success: true } next && next.Groups[1].Length <= indent) break;
            if (_text[_at] == '\\' && quote == '"') _at++;
            else if (_text[_at] == quote && quote == '\'' && At(_at + 1) == quote) _at++;
            else if (_text[_at] == quote)
            {
                _at++;
                SkipBlanks();
                return null;
            }
        }
        return Error(start, $"引用符「{quote}」が閉じていません。", $"同じ行に閉じる「{quote}」を書いてください。");
    }

    Diagnostic? CannotBegin() => Now switch
    {
        '!' => Begins(Codes.Tag, Codes.Tag.Remedy),
        '&' or '*' => Begins(Codes.AnchorOrAlias, Codes.AnchorOrAlias.Remedy),
        // The parser takes some that the rules forbid, so only what it stumbled upon is a mistake.
        '`' when LineOf(_at) < _noticed => null,
        '@' or '`' or '%' => Begins(Codes.BadSyntax, "値全体を引用符（\" \"）で囲んでください。"),
        _ => null,
    };

    Diagnostic Begins(DiagnosticCode code, string remedy) => code.At(SpotOf(_at), $"値を「{Now}」で始めることはできません。", remedy);

    Diagnostic BehindQuotes() => WideComma(_at)
        ?? Error(_at, "閉じる引用符の後ろに、文字が続いています。", "値全体を一組の引用符（\" \"）で囲み、中の引用は「」にしてください。");

    Diagnostic? WideComma(int at) => At(at) is '，' or '、' or '､'
        ? Error(at, $"全角の「{_text[at]}」は項目の区切りになりません。", "半角のコンマと半角空白「, 」に直してください。")
        : null;

    Diagnostic Unclosed(int at)
    {
        var (opening, closing) = _text[at] == '[' ? ('[', ']') : ('{', '}');
        return Error(at, $"かっこ「{opening}」が閉じていません。", $"閉じる「{closing}」を書いてください。");
    }

    bool IsComment() => Now == '#' && (_at == 0 || _text[_at - 1] is ' ' or '\n');

    void SkipBlanks()
    {
        while (Now == ' ') _at++;
    }

    void SkipLine()
    {
        while (Now != '\n') _at++;
        _at++;
    }

    void SkipBlock(int indent)
    {
        while (Now != '\n') _at++;
        while (_at + 1 < _text.Length)
        {
            var next = _at + 1;
            while (At(next) == ' ') next++;
            if (At(next) != '\n' && next - _at - 1 <= indent) return;
            while (At(next) != '\n') next++;
            _at = next;
        }
    }

    int LineOf(int at) => _text.AsSpan(0, at).Count('\n') + 1;

    SourceSpot SpotOf(int at) => new(_path, LineOf(at), at - (at == 0 ? -1 : _text.LastIndexOf('\n', at - 1)));

    Diagnostic Error(int at, string message, string remedy) => Codes.BadSyntax.At(SpotOf(at), message, remedy);

    [GeneratedRegex(@"\G[a-z][a-z_]*:")]
    private static partial Regex KeyAt();

    [GeneratedRegex(@"\G( *)(?:- |[a-z][a-z_]*:(?:\s|\z))")]
    private static partial Regex FieldOrItemAt();
}
