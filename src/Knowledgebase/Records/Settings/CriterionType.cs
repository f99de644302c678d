using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Settings;

sealed record CriterionType : FieldType<SuccessCriterion>
{
    public override string Form => "達成基準の番号（1.1.1 の形）";

    internal override Datum ToDatum(SuccessCriterion value) => new TextDatum(value.Number);

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "string", ["pattern"] = "^[1-4]\\.[0-9]\\.[0-9]$" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out SuccessCriterion result)
    {
        result = default!;
        if (!TryText(value, scope, out var text)) return false;
        if (SuccessCriteria.Find(text) is { } found)
        {
            result = found;
            return true;
        }
        return scope.Wrong(Codes.UnknownChoice, value.Spot, $"「{text}」はレベルA・AAの達成基準の番号ではありません。", "JIS X 8341-3:2016 の達成基準の番号を「1.1.1」のように書いてください。");
    }
}
