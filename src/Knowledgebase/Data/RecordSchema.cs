using System.Text.Json.Nodes;

namespace Knowledgebase.Data;

/// <summary>The JSON Schema (draft 7) of a kind: said by the same shapes from which the records are read and written.</summary>
static class RecordSchema
{
    static string Draft => "http://json-schema.org/draft-07/schema#";

    /// <summary>The schema of one record of a kind; with <paramref name="many"/> of the file that holds all of them.</summary>
    public static byte[] Of(
        KindInfo kind,
        string id,
        Func<string, ImmutableArray<string>> wordsOf,
        bool many
    )
    {
        var parts = new SchemaParts(wordsOf);
        var record = Record(kind, parts);
        var schema = new JsonObject { ["$schema"] = Draft, ["$id"] = id };
        if (many)
        {
            schema["title"] = $"{kind.Label}の一覧";
            schema["type"] = "object";
            schema["required"] = new JsonArray("$schema", "kind", "label", "records");
            schema["properties"] = new JsonObject
            {
                ["$schema"] = SchemaParts.Address("このスキーマのアドレス。"),
                ["kind"] = new JsonObject { ["enum"] = new JsonArray(kind.Folder) },
                ["label"] = new JsonObject { ["type"] = "string", ["description"] = "種類の名前。" },
                ["records"] = new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["$ref"] = "#/definitions/record" },
                },
            };
            schema["additionalProperties"] = false;
            parts.Definitions["record"] = record;
        }
        else
        {
            record["properties"]!["sources"] = new JsonObject
            {
                ["type"] = "array",
                ["title"] = "出典",
                ["description"] = "この記録が引く出典。cites の source は、ここの id。見出しのページは、url に section と「/」を続けたアドレス。",
                ["items"] = SchemaParts.Pointer([Kind.Source]),
            };
            if (kind.Kind is Kind.Practice or Kind.Lesson)
                ((JsonObject)record["properties"]!)[RecordData.Comparison] = Comparison();
            foreach (var (key, value) in record.ToArray())
            {
                record.Remove(key);
                schema[key] = value;
            }
        }
        schema["definitions"] = parts.Definitions;
        return RecordJson.Bytes(schema);
    }

    public static byte[] OfInput(Shape shape, Func<string, ImmutableArray<string>> wordsOf)
    {
        var parts = new InputParts(wordsOf);
        var schema = parts.Group(shape);
        schema.Insert(0, "$schema", Draft);
        schema["definitions"] = parts.Definitions;
        return RecordJson.Bytes(schema);
    }

    static JsonObject Comparison() =>
        new()
        {
            ["type"] = "array",
            ["description"] = "「比べる」のページの表に並ぶ言葉。順は、その表の行の順です。",
            ["items"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "string" },
                    new JsonObject
                    {
                        ["type"] = "object",
                        ["required"] = new JsonArray("absent"),
                        ["properties"] = new JsonObject { ["absent"] = new JsonObject { ["type"] = "string" } },
                        ["additionalProperties"] = false,
                    }
                ),
            },
        };

    static JsonObject Record(KindInfo kind, SchemaParts parts)
    {
        var record = parts.Group(RecordShapes.Of(kind.Kind));
        var properties = (JsonObject)record["properties"]!;
        var required = (JsonArray)record["required"]!;
        properties["$schema"] = SchemaParts.Address("このスキーマのアドレス。");
        properties[RecordData.Standing] = new JsonObject
        {
            ["enum"] = new JsonArray([.. Choices.SiteStandings.Select(s => (JsonNode)s.Label)]),
            ["description"] = "この記録を載せたサイトの位置付け。",
        };
        properties["kind"] = new JsonObject
        {
            ["enum"] = new JsonArray(kind.Folder),
            ["title"] = "種類",
            ["description"] = $"{kind.Label}。",
        };
        properties["url"] = SchemaParts.Address("記録のページのアドレス。");
        var own = kind.HasFile ? "id" : "owner";
        properties[own] = kind.HasFile
            ? new JsonObject
            {
                ["type"] = "string",
                ["title"] = "ID",
                ["description"] = "変わらないID。",
            }
            : SchemaParts.Pointer([.. Kinds.All.Where(k => k.HasFile).Select(k => k.Kind)]);
        foreach (var key in new[] { "kind", "url", own })
            required.Add((JsonNode)key);
        return record;
    }
}
