using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>A group of fields: a record, or a part of one.</summary>
public sealed record GroupType<T>(string Label, Func<Values, T> Make, Kind? Nested = null) : FieldType<T>
    where T : Part
{
    readonly Lazy<Shape> _shape = new(() =>
    {
        var values = new Values();
        Make(values);
        return values.ToShape(Label, Nested);
    });

    /// <summary>Its fields: what the lines of the class say.</summary>
    public override Shape Shape => _shape.Value;

    /// <inheritdoc/>
    public override string Form => Called ?? $"「{Label}」の項目の組";

    internal string? Called { get; init; }

    internal Func<T, ReadScope, bool> Check { get; init; } = (_, _) => true;

    internal override Datum ToDatum(T value) => value.ToDatum();

    internal override JsonObject Schema(SchemaParts parts) => parts.Refer(Shape);

    internal override JsonObject InputSchema(InputParts parts) => parts.Refer(Shape);

    /// <summary>All mistakes are reported; with any nothing is made.</summary>
    internal override bool TryRead(YamlValue value, ReadScope scope, out T result)
    {
        result = default!;
        if (value is YamlScalar { Plain: true } scalar && SyntaxError.WideBlank(scalar.Spot, scalar.Text) is { } wide)
        {
            scope.Found.Add(wide);
            return false;
        }
        if (value is not YamlMap map)
            return scope.Wrong(
                Codes.WrongType,
                value.Spot,
                $"ここには「{Label}」の項目を、名前と値の組で書きます。",
                $"例: {Shape.Fields[0].Key}: {Shape.Fields[0].Example}"
            );
        var nestedId =
            Nested is { } kind && map.Find("id")?.Value is YamlScalar id ? scope.Enter(kind, id) : (RecordId?)null;
        var values = new object?[Shape.Fields.Length];
        var seen = new bool[values.Length];
        var good = ReadWritten(map, scope, values, seen) & FillMissing(map, scope, values, seen);
        if (good)
        {
            var read = new Values(Shape, values, map);
            result = Make(read);
            read.Forget();
            scope.Parts.Add(result);
            if (nestedId is { } nested)
                scope.AddNested(nested, map.Spot, result);
        }
        if (nestedId is not null)
            scope.Leave();
        return good && Check(result, scope);
    }

    bool ReadWritten(YamlMap map, ReadScope scope, object?[] values, bool[] seen)
    {
        var good = true;
        foreach (var entry in map.Entries)
        {
            if (Shape.Find(entry.Key) is { } field)
            {
                seen[field.Index] = true;
                scope.Field = field;
                good &= field.AnyType.TryReadBoxed(entry.Value, scope, out values[field.Index]);
            }
            else
            {
                good = false;
                if (scope.UnknownKey(entry, Label, Shape.Fields) is { } likely)
                    seen[likely.Index] = true;
            }
        }
        return good;
    }

    bool FillMissing(YamlMap map, ReadScope scope, object?[] values, bool[] seen)
    {
        var good = true;
        foreach (var field in Shape.Fields)
        {
            // Told by a misspelt key counts as well: that has been reported, and that its field is missing too is no
            // news.
            if (seen[field.Index])
                continue;
            if (!field.Required)
                values[field.Index] = field.Fallback;
            else
                good = scope.Wrong(
                    field.MissingCode,
                    map.Spot,
                    $"「{Label}」に必要な項目「{field.Label}」（{field.Key}）がありません。",
                    $"書き足してください。例: {field.Key}: {field.Example}"
                );
        }
        return good;
    }
}
