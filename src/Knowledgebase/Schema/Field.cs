namespace Knowledgebase.Schema;

/// <summary>
/// One field of a record, said once: the reader, the messages, the data and its schema follow from it.
/// </summary>
/// <param name="Key">Name in the YAML file.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Meaning">What to write, for the officer.</param>
/// <param name="Required">Whether a record without it is a mistake.</param>
/// <param name="Example">A value as it is written.</param>
public abstract record Field(string Key, string Label, string Meaning, bool Required, string Example)
{
    /// <summary>Form and limits of the value.</summary>
    public abstract FieldType AnyType { get; }

    /// <summary>The mistake reported when a required field is missing.</summary>
    public Diagnostics.DiagnosticCode MissingCode { get; init; } = Diagnostics.Codes.MissingField;

    /// <summary>False for what only the office needs to know: it is in no page and no data.</summary>
    public bool Published { get; init; } = true;

    /// <summary>True when what stands in for it, left out, says nothing: the data then leave it out as well.</summary>
    public bool QuietWhenLeftOut { get; init; }

    internal int Index { get; init; }

    internal abstract object? Fallback { get; }
}

/// <summary>A field whose value is a <typeparamref name="T"/>.</summary>
public sealed record Field<T>(string Key, string Label, string Meaning, bool Required, string Example, FieldType<T> Type, T IfMissing)
    : Field(Key, Label, Meaning, Required, Example)
{
    /// <inheritdoc/>
    public override FieldType AnyType => Type;

    internal override object? Fallback => IfMissing;

    /// <summary>The field's value in a map that was read without a mistake.</summary>
    public T this[FieldValues values] => (T)values.At(Index)!;
}

/// <summary>The values of one map, in the order of its shape's fields.</summary>
public sealed class FieldValues
{
    private readonly object?[] _values;
    private readonly YamlMap? _map;

    internal FieldValues(object?[] values, SourceSpot spot, YamlMap? map = null) => (_values, Spot, _map) = (values, spot, map);

    /// <summary>Where the map begins.</summary>
    public SourceSpot Spot { get; }

    /// <summary>Where a field is written; where the map begins when it is left out.</summary>
    public SourceSpot SpotOf(Field field) => _map?.Find(field.Key)?.KeySpot ?? Spot;

    internal object? At(int index) => _values[index];
}
