using System.Collections.Frozen;

namespace Knowledgebase.Schema;

/// <summary>The fields of a record, or of a part of one.</summary>
/// <param name="Label">What the thing is called in Japanese.</param>
/// <param name="Fields">Its fields in the order in which authors meet them.</param>
/// <param name="Nested">The kind of thing that a part with an id of its own is, or null.</param>
public abstract record Shape(string Label, ImmutableArray<Field> Fields, Kind? Nested)
{
    /// <summary>The fields that are data, in the same order.</summary>
    public ImmutableArray<Field> Published { get; } = [.. Fields.Where(f => f.Published)];

    /// <summary>
    /// Says a shape: <paramref name="define"/> adds each field once and returns the function that builds the value from them.
    /// </summary>
    public static Shape<T> Of<T>(string label, Func<FieldList, Func<FieldValues, T>> define, Kind? nested = null)
        where T : class
    {
        var list = new FieldList();
        var build = define(list);
        return new Shape<T>(label, list.Fields, nested, build);
    }

    /// <summary>Reads a map into whatever the shape builds; null when it has mistakes.</summary>
    internal abstract object? Read(YamlValue value, RecordReading reading);
}

/// <summary>The shape of a <typeparamref name="T"/>.</summary>
public sealed record Shape<T>(string Label, ImmutableArray<Field> Fields, Kind? Nested, Func<FieldValues, T> Build)
    : Shape(Label, Fields, Nested)
    where T : class
{
    private readonly FrozenDictionary<string, Field> _keys = Fields.ToFrozenDictionary(f => f.Key, StringComparer.Ordinal);

    internal override object? Read(YamlValue value, RecordReading reading) => TryRead(value, reading, out var result) ? result : null;

    /// <summary>Reads a map. All its mistakes are reported; with any mistake nothing is built.</summary>
    internal bool TryRead(YamlValue value, RecordReading reading, out T result)
    {
        result = default!;
        if (value is YamlScalar { Plain: true } scalar && SyntaxMistake.WideBlank(scalar.Spot, scalar.Text) is { } wide)
        {
            reading.Found.Add(wide);
            return false;
        }
        if (value is not YamlMap map)
            return reading.Wrong(Codes.WrongType, value.Spot, $"ここには「{Label}」の項目を、名前と値の組で書きます。",
                $"例: {Fields[0].Key}: {Fields[0].Example}");
        var nestedId = Nested is { } kind && map.Find("id")?.Value is YamlScalar id ? reading.Enter(kind, id) : (RecordId?)null;
        var values = new object?[Fields.Length];
        var told = new bool[Fields.Length];
        var good = ReadWritten(map, reading, values, told) & FillMissing(map, reading, values, told);
        if (good)
        {
            result = Build(new FieldValues(values, map.Spot, map));
            // Without the map: what is kept for the data must not keep the whole text tree.
            reading.Parts.Add(result, this, new FieldValues(values, map.Spot));
            if (nestedId is { } nested) reading.AddNested(nested, map.Spot, result!);
        }
        if (nestedId is not null) reading.Leave();
        return good;
    }

    private bool ReadWritten(YamlMap map, RecordReading reading, object?[] values, bool[] told)
    {
        var good = true;
        foreach (var entry in map.Entries)
        {
            if (_keys.TryGetValue(entry.Key, out var field))
            {
                told[field.Index] = true;
                reading.Field = field;
                good &= field.AnyType.TryReadBoxed(entry.Value, reading, out values[field.Index]);
            }
            else
            {
                good = false;
                if (reading.UnknownKey(entry, Label, Fields) is { } likely) told[likely.Index] = true;
            }
        }
        return good;
    }

    private bool FillMissing(YamlMap map, RecordReading reading, object?[] values, bool[] told)
    {
        var good = true;
        foreach (var field in Fields)
        {
            // Told by a misspelt key counts as well: that has been reported, and that its field is missing too is no news.
            if (told[field.Index]) continue;
            if (!field.Required) values[field.Index] = field.Fallback;
            else
                good = reading.Wrong(field.MissingCode, map.Spot, $"「{Label}」に必要な項目「{field.Label}」（{field.Key}）がありません。",
                    $"書き足してください。例: {field.Key}: {field.Example}");
        }
        return good;
    }
}
