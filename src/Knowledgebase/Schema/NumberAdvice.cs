using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>
/// What to write instead of something that is no number. A number is named only where everybody reads the same one: of 1e3, 12:30 or
/// 3〜5 nothing is guessed.
/// </summary>
static partial class NumberAdvice
{
    const string Plain = "半角の数字だけを書いてください。";

    public static string For(string text, NumberType type)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).Trim().Replace('−', '-');
        if (Whole().Match(folded) is not { Success: true } match)
            return Plain;
        var number = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        number = Zeros().Replace(number, "");
        if (type.Whole && number.Contains('.', StringComparison.Ordinal))
            number = Fraction().Replace(number, "");
        if (!NumberType.IsNumber(number, type.Whole))
            return Plain;
        var (about, unit, more) = (match.Groups["about"].Value, match.Groups["unit"].Value, match.Groups["more"].Value);
        var precision = about.Length > 0 ? about : more;
        if (precision.Length == 0 && (unit.Length == 0 || unit == type.Unit))
            return $"「{number}」のように、{Plain}";
        // Where the unit is fixed, a number in another one is another number.
        if (type.Unit.Length > 0)
            return unit.Length == 0 || unit == type.Unit ? Plain : $"{type.Unit}の数に直し、{Plain}";
        return $"値は「{number}」だけにし、{(unit.Length > 0 ? $"単位の「{unit}」は unit の項目" : "")}{(unit.Length > 0 && precision.Length > 0 ? "、" : "")}"
            + (precision.Length > 0 ? $"「{precision}」は precision の項目" : "")
            + "に分けて書いてください。";
    }

    // Units that do not change the number before them; 万, 半, 増, 弱 do.
    const string Units =
        "%|ポイント|人|名|校|回|件|つ|点|円|秒|分|時間|日間|日前|週間|か月|ヶ月|カ月|年間|割|課|個|台|組|冊|枚|本|コマ|クラス|学級|班|歳|種類|市町村|か所|箇所|mm|cm|m|km|g|kg|°C|度|倍|園|ページ";

    [GeneratedRegex(
        @"\A(?<about>約)? ?(?<number>[-+]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?) ?(?<unit>"
            + Units
            + @"|日)? ?(?<more>以上|超)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=\A-?)0+(?=[0-9])|\A\+", RegexOptions.ExplicitCapture)]
    private static partial Regex Zeros();

    [GeneratedRegex(@"\.0+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Fraction();
}

// Kept with its place, so that two spellings of one unit are found.
sealed record UnitType(int Max) : FieldType<string>
{
    readonly TextType _text = new(Max);

    public override string Form => _text.Form;

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => _text.Schema(parts);

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result)
    {
        if (!_text.TryRead(value, scope, out result))
            return false;
        scope.Units.Add(new(result, value.Spot));
        return true;
    }
}
