using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>The unit of a number, kept with its place so that two spellings of one unit are found.</summary>
public sealed record UnitType(int Max) : FieldType<string>
{
    private readonly TextType _text = new(Max);

    /// <inheritdoc/>
    public override string Form => _text.Form;

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => _text.Schema(parts);

    internal override bool TryRead(YamlValue value, RecordReading reading, out string result)
    {
        if (!_text.TryRead(value, reading, out result)) return false;
        reading.Units.Add(new(result, value.Spot));
        return true;
    }
}
