using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

sealed record TextType(int Max, bool Lines = false) : FieldType<string>
{
    public TextKind Kind { get; init; }

    public override string Form =>
        Lines ? $"{Numerals.Of(Max)}文字までの文章" : $"{Numerals.Of(Max)}文字までの一行の文字";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string", ["maxLength"] = Max };

    internal override JsonObject InputSchema(InputParts parts)
    {
        var form = base.InputSchema(parts);
        // The breaks of a block are taken out before its characters are counted.
        if (Lines) form.Remove("maxLength");
        return form;
    }

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result)
    {
        if (!TryText(value, scope, out result, words: true))
            return false;
        scope.AddText(result, value.Spot);
        result = Spelling.Normal(result.Trim());
        if (Lines && value is YamlScalar { Block: true })
            result = LineEnds.Joined(result);
        if (result.Length == 0)
            return scope.Wrong(
                Codes.EmptyValue,
                value.Spot,
                "空白だけの値です。",
                $"{Form}を書くか、項目ごと消してください。"
            );
        if (!Lines && result.Contains('\n'))
            return scope.Wrong(
                Codes.TextTooLong,
                value.Spot,
                "一行で書く項目に改行があります。",
                "一行にまとめてください。"
            );
        TextWarnings.Look((YamlScalar)value, Kind, scope);
        // Never fewer units than characters: only a long text needs its characters counted.
        if (result.Length <= Max)
            return true;
        var length = new StringInfo(result).LengthInTextElements;
        return length <= Max
            || scope.Wrong(
                Codes.TextTooLong,
                value.Spot,
                $"{Numerals.Of(length)}文字あります（上限は{Numerals.Of(Max)}文字）。",
                $"{Numerals.Of(length - Max)}文字以上短くしてください。"
            );
    }
}

/// <param name="Unit">The unit, where the field always has the same.</param>
sealed record NumberType(decimal Min, decimal Max, bool Whole = false, string Unit = "") : FieldType<decimal>
{
    public override string Form => Whole ? "半角数字の整数" : "半角数字の数";

    internal override Datum ToDatum(decimal value) => new NumberDatum(value, Unit.Length > 0 ? Unit : null);

    internal override JsonObject Schema(SchemaParts parts) =>
        new()
        {
            ["type"] = Whole ? "integer" : "number",
            ["minimum"] = Min,
            ["maximum"] = Max,
        };

    internal override JsonObject InputSchema(InputParts parts)
    {
        var form = Schema(parts.Data);
        form["type"] = new JsonArray(Whole ? "integer" : "number", "string");
        form["pattern"] = Whole ? "^-?[0-9]+$" : "^-?[0-9]+(\\.[0-9]+)?$";
        return form;
    }

    internal override bool TryRead(YamlValue value, ReadScope scope, out decimal result)
    {
        result = 0;
        if (!TryText(value, scope, out var text))
            return false;
        if (
            !IsNumber(text, Whole)
            || !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out result)
        )
            return scope.Wrong(
                Codes.NotANumber,
                value.Spot,
                $"「{text}」は数として読めません。",
                NumberAdvice.For(text, this)
            );
        return (result >= Min && result <= Max)
            || scope.Wrong(
                Codes.NumberOutOfRange,
                value.Spot,
                $"{text} は {Min}〜{Max} の範囲にありません。",
                "桁や単位の誤りがないか確かめてください。"
            );
    }

    internal static bool IsNumber(string text, bool whole)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        var point = digits.IndexOf('.');
        var head = point < 0 ? digits : digits[..point];
        var tail = point < 0 ? "0" : digits[(point + 1)..];
        return head.Length is > 0 and <= 15
            && tail.Length is > 0 and <= 10
            && !(whole && point >= 0)
            && !head.ContainsAnyExceptInRange('0', '9')
            && !tail.ContainsAnyExceptInRange('0', '9')
            && (head.Length == 1 || head[0] != '0');
    }
}

/// <summary><c>true</c> or <c>false</c>, and nothing that YAML 1.1 also took for it.</summary>
sealed record YesNoType : FieldType<bool>
{
    public override string Form => "true か false";

    internal override Datum ToDatum(bool value) => new YesNoDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "boolean" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out bool result)
    {
        result = false;
        if (!TryText(value, scope, out var text))
            return false;
        result = text == "true";
        return (value is YamlScalar { Plain: true } && text is "true" or "false")
            || scope.Wrong(
                Codes.NotYesNo,
                value.Spot,
                $"「{text}」は true でも false でもありません。",
                "true か false と書いてください（引用符は付けません）。"
            );
    }
}

sealed record ChoiceType<T>(ImmutableArray<Choice<T>> All) : FieldType<T>
{
    public override string Form => string.Join("・", All.Select(c => c.Label)) + " のどれか";

    internal override ImmutableArray<(string Text, string Note)> Choices => [.. All.Select(c => (c.Label, c.Meaning))];

    internal override Datum ToDatum(T value)
    {
        var choice = All.First(c => EqualityComparer<T>.Default.Equals(c.Value, value));
        return new ChoiceDatum(choice.Id, choice.Label);
    }

    internal override JsonObject Schema(SchemaParts parts) =>
        new()
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. All.Select(c => (JsonNode)c.Label)]),
            ["description"] = string.Join("\n", All.Select(c => $"{c.Label}: {c.Meaning}")),
        };

    internal override JsonObject InputSchema(InputParts parts)
    {
        var form = Schema(parts.Data);
        form.Remove("type");
        form["enum"] = InputParts.Enum([.. All.Select(c => c.Label), .. All.Select(c => c.Id)]);
        return form;
    }

    internal override bool TryRead(YamlValue value, ReadScope scope, out T result)
    {
        result = default!;
        if (!TryText(value, scope, out var text))
            return false;
        foreach (var choice in All)
        {
            if (choice.Label != text && choice.Id != text)
                continue;
            result = choice.Value;
            return true;
        }
        var near = DidYouMean.Nearest(text, All.SelectMany(c => new[] { c.Label, c.Id }));
        return scope.Wrong(
            Codes.UnknownChoice,
            value.Spot,
            $"「{text}」は選べる言葉ではありません。",
            (near is null ? "" : $"近い言葉: {near}。")
                + $"選べるのは {string.Join("・", All.Select(c => c.Label))} です。"
        );
    }
}

sealed record AddressType : FieldType<string>
{
    public override string Form => "https:// で始まるアドレス";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string", ["format"] = "uri" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result)
    {
        if (!TryText(value, scope, out result))
            return false;
        var good =
            result.Length <= 2000
            && result.All(c =>
                c is > ' ' and < '\x7f' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
            )
            && (
                result.StartsWith("https://", StringComparison.Ordinal)
                || result.StartsWith("http://", StringComparison.Ordinal)
            )
            && Uri.TryCreate(result, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0
            && uri.UserInfo.Length == 0;
        return good
            || scope.Wrong(
                Codes.BadAddress,
                value.Spot,
                $"「{result}」はアドレスとして使えません。");
    }
}
