using System.Text.Json.Nodes;

namespace Knowledgebase.Yaml;

/// <summary>YAML as other programs take it: what has no quotes may be a number, true or false, or nothing.</summary>
static class YamlJson
{
    public static JsonNode? Of(YamlValue value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsEmpty: true } => null,
        YamlScalar { Plain: true, Text: "true" or "false" } scalar => scalar.Text == "true",
        YamlScalar { Plain: true } scalar when IsNumber(scalar.Text, out var number) => number,
        YamlScalar scalar => scalar.Text,
        _ => null,
    };

    /// <summary>The value of a field as JSON; its text where it cannot be read.</summary>
    public static JsonNode? Of(string written) =>
        YamlReader.Read("", $"value: {written}\n", [])?.Find("value") is { } entry ? Of(entry.Value) : written;

    static bool IsNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
