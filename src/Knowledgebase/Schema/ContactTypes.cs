using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>An e-mail address in the plain form that mail programs and <c>mailto:</c> links agree on (a part of RFC 5322).</summary>
sealed partial record MailType : FieldType<string>
{
    public override string Form => "メールアドレス";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string", ["format"] = "email" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result) =>
        TryText(value, scope, out result)
        && (
            (result.Length <= 254 && Plain().IsMatch(result))
            || scope.Wrong(
                Codes.BadMail,
                value.Spot,
                $"「{result}」はメールアドレスとして使えません。")
        );

    [GeneratedRegex(
        @"\A[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Plain();
}

/// <summary>A telephone number in digits, <c>+</c>, hyphens, brackets and spaces; 5 to 20 characters.</summary>
sealed record PhoneType : FieldType<string>
{
    public override string Form => "半角数字とハイフンの電話番号";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "string", ["pattern"] = "^[0-9+() -]{5,20}$" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result) =>
        TryText(value, scope, out result)
        && (
            (
                result.Length is >= 5 and <= 20
                && result.All(c => char.IsAsciiDigit(c) || c is '+' or '(' or ')' or ' ' or '-')
            )
            || scope.Wrong(
                Codes.BadPhone,
                value.Spot,
                $"「{result}」は電話番号として読めません。")
        );
}
