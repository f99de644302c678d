using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

sealed class InputParts(Func<string, ImmutableArray<string>> wordsOf)
{
    readonly List<Shape> _shapes = [];

    public IReadOnlyList<Shape> Shapes => _shapes;

    public JsonObject Definitions { get; } = [];

    public SchemaParts Data { get; } = new(wordsOf);

    public static JsonArray TextOrNumber => new("string", "number");

    public static JsonObject Id => new() { ["type"] = TextOrNumber, ["pattern"] = $"^{Slug}$" };

    public static JsonObject KindAndId => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^({string.Join('|', Kinds.All.Select(k => k.Folder))})/{Slug}(/[a-z_]+)?$",
    };

    public JsonObject Absent => Refer(AbsenceType.Shape);

    public JsonObject Word(string vocabulary) =>
        wordsOf(vocabulary) is { IsEmpty: false } words
            ? new() { ["enum"] = Enum(words) }
            : new() { ["type"] = TextOrNumber };

    /// <summary>Words to choose from. One of digits alone is a number when it has no quotes.</summary>
    public static JsonArray Enum(IEnumerable<string> words) =>
        new([
            .. words.Distinct().SelectMany(word =>
                IsDigits(word, out var number) ? new JsonNode[] { word, number } : [word]
            ),
        ]);

    static bool IsDigits(string word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public JsonObject Refer(Shape shape)
    {
        var at = _shapes.IndexOf(shape);
        if (at < 0)
        {
            at = _shapes.Count;
            _shapes.Add(shape);
            Definitions[NameOf(at)] = null; // keeps its place before the parts inside it
            Definitions[NameOf(at)] = Group(shape);
        }
        return new() { ["$ref"] = "#/definitions/" + NameOf(at) };
    }

    public JsonObject Group(Shape shape) => new()
    {
        ["type"] = "object",
        ["title"] = shape.Label,
        ["properties"] = new JsonObject(
            shape.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Property(field)))
        ),
        ["required"] = new JsonArray([.. shape.Fields.Where(f => f.Required).Select(f => (JsonNode)f.Key)]),
        ["additionalProperties"] = false,
    };

    JsonObject Property(Field field)
    {
        var form = field.AnyType.InputSchema(this);
        form.Remove("description");
        // Beside $ref draft 7 reads nothing, so what is said of the field stands around it.
        var property = form.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(form) } : form;
        property.Insert(0, "title", field.Label);
        var choices = field.AnyType.Choices.Select(c => $"{c.Text}: {c.Note}");
        property.Insert(1, "description", string.Join('\n', [field.Meaning, $"書き方: {field.AnyType.Form}", .. choices]));
        property["examples"] = new JsonArray(YamlJson.Of(field.Example));
        return property;
    }

    static string Slug => "[a-z0-9]([a-z0-9-]*[a-z0-9])?";

    static string NameOf(int at) => string.Create(CultureInfo.InvariantCulture, $"part{at + 1}");
}
