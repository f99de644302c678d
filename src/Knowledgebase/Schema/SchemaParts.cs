using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>The definitions of one JSON Schema (draft 7): each part once.</summary>
sealed class SchemaParts(Func<string, ImmutableArray<string>> wordsOf)
{
    /// <summary>The key under which a part says whether its years were read from a heading.</summary>
    public static string YearsFrom => "years_from";

    readonly Dictionary<Shape, string> _names = [];

    public JsonObject Definitions { get; } = [];

    public JsonObject Refer(Shape shape)
    {
        if (!_names.TryGetValue(shape, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"part{_names.Count + 1}");
            _names.Add(shape, name);
            Definitions[name] = null; // keeps its place before the parts inside it
            Definitions[name] = Group(shape);
        }
        return new() { ["$ref"] = "#/definitions/" + name };
    }

    public JsonObject Group(Shape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Published)
            properties[field.Key] = Property(field);
        if (shape.Nested == Kind.Series)
            properties["computed"] = Computed;
        if (shape.Fields.Any(f => f.Key == YearsFrom))
            properties["computed"] = YearsComputed;
        if (shape.Nested is not null)
            properties["url"] = Address("この項目のアドレス。");
        if (Datum.TakesUnit(shape))
            properties["unit"] = new JsonObject
            {
                ["type"] = "string",
                ["title"] = "単位",
                ["description"] = "値の単位。",
            };
        return new()
        {
            ["type"] = "object",
            ["title"] = shape.Label,
            ["properties"] = properties,
            ["required"] = new JsonArray([.. shape.Published.Where(f => f.Required).Select(f => (JsonNode)f.Key)]),
            ["additionalProperties"] = false,
        };
    }

    JsonObject Property(Field field)
    {
        var form = field.AnyType.Schema(this);
        var meaning = form.Remove("description", out var words) ? $"{field.Meaning}\n{words}" : field.Meaning;
        // Beside $ref draft 7 reads nothing, so what is said of the field stands around it.
        if (UnitOf(field.AnyType) is { Length: > 0 } unit)
            meaning += $"単位は「{unit}」。";
        var property = form.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(form) } : form;
        property.Insert(0, "title", field.Label);
        property.Insert(1, "description", meaning);
        return property;
    }

    static string? UnitOf(FieldType type) =>
        type switch
        {
            NumberType number => number.Unit,
            FactType<decimal> { Inner: NumberType number } => number.Unit,
            _ => null,
        };

    public JsonObject Word(string vocabulary) =>
        Object(
            new()
            {
                ["id"] = new JsonObject { ["type"] = "string" },
                ["label"] = new JsonObject
                {
                    ["type"] = "string",
                    ["enum"] = new JsonArray([.. wordsOf(vocabulary).Select(w => (JsonNode)w)]),
                },
            }
        );

    public static JsonObject Pointer(ImmutableArray<Kind> kinds) =>
        Object(
            new()
            {
                ["kind"] = new JsonObject
                {
                    ["type"] = "string",
                    ["enum"] = new JsonArray([.. kinds.Select(k => (JsonNode)Kinds.Of(k).Folder)]),
                },
                ["id"] = new JsonObject { ["type"] = "string" },
                ["title"] = new JsonObject { ["type"] = "string" },
                ["url"] = Address("指した記録のアドレス。"),
            }
        );

    /// <summary>A pointer that says something of its own: where a source says it, or why it was inferred.</summary>
    public JsonObject ProvedPointer(Kind kind)
    {
        var form = Pointer([kind]);
        var properties = (JsonObject)form["properties"]!;
        properties["inferred"] = Reason;
        properties["cites"] = new JsonObject
        {
            ["type"] = "array",
            ["title"] = "出典",
            ["items"] = Refer(Citation.Group.Shape),
        };
        return form;
    }

    public static JsonObject Inferred(JsonObject value) => Object(new() { ["value"] = value, ["inferred"] = Reason });

    static JsonObject Computed =>
        new()
        {
            ["type"] = "object",
            ["title"] = "計算した値",
            ["description"] = "プログラムが、ほかの値から計算した値。出典には書かれていない。",
            ["properties"] = new JsonObject
            {
                ["progress"] = new JsonObject
                {
                    ["type"] = "number",
                    ["title"] = "進捗率（計算）",
                    ["description"] = "単位は「%」。計算できないときはない。",
                },
                ["reached"] = new JsonObject
                {
                    ["type"] = "boolean",
                    ["title"] = "目標に到達（計算）",
                    ["description"] = "最新の値が目標に届いているか。",
                },
            },
            ["required"] = new JsonArray("reached"),
            ["additionalProperties"] = false,
        };

    static JsonObject YearsComputed =>
        Object(
            new()
            {
                ["years"] = new JsonObject
                {
                    ["const"] = true,
                    ["title"] = "年度",
                    ["description"] = "years は文に書かれておらず、上の見出しから読んだもの。",
                },
            }
        );

    static JsonObject Reason =>
        new()
        {
            ["type"] = "string",
            ["title"] = "推定の理由",
            ["description"] = "あるときは推定。出典に書かれておらず、この理由でそう読んでいる。",
        };

    public static JsonObject Address(string meaning) =>
        new()
        {
            ["type"] = "string",
            ["format"] = "uri-reference",
            ["description"] = meaning,
        };

    public static JsonObject Absent
    {
        get
        {
            var form = Object(
                new()
                {
                    ["absent"] = new JsonObject
                    {
                        ["title"] = "ない理由",
                        ["description"] = string.Join("\n", AbsenceReasons.All.Select(r => $"{r.Label}: {r.Meaning}")),
                        ["type"] = "string",
                        ["enum"] = new JsonArray([.. AbsenceReasons.All.Select(r => (JsonNode)r.Label)]),
                    },
                    ["note"] = new JsonObject { ["title"] = "補足", ["type"] = "string" },
                    ["whom"] = new JsonObject { ["title"] = "照会先", ["type"] = "string" },
                    ["date"] = new JsonObject
                    {
                        ["title"] = "照会した日",
                        ["type"] = "string",
                        ["format"] = "date",
                    },
                    ["how"] = new JsonObject { ["title"] = "照会の方法", ["type"] = "string" },
                }
            );
            form["required"] = new JsonArray("absent");
            return form;
        }
    }

    public static JsonObject Year =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = 1989,
            ["maximum"] = 2100,
        };

    public static JsonObject Years => Object(new() { ["from"] = Year, ["to"] = Year });

    static JsonObject Object(JsonObject properties) =>
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. properties.Select(p => (JsonNode)p.Key)]),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
}
