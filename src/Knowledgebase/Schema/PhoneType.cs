using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>A telephone number in digits, <c>+</c>, hyphens, brackets and spaces; 5 to 20 characters.</summary>
public sealed record PhoneType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Form => "半角数字とハイフンの電話番号";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string", ["pattern"] = "^[0-9+() -]{5,20}$" };

    internal override bool TryRead(YamlValue value, RecordReading reading, out string result) =>
        TryText(value, reading, out result, words: false)
        && ((result.Length is >= 5 and <= 20 && result.All(c => char.IsAsciiDigit(c) || c is '+' or '(' or ')' or ' ' or '-'))
            || reading.Wrong(Codes.BadPhone, value.Spot, $"「{result}」は電話番号として読めません。", Codes.BadPhone.Remedy));
}
