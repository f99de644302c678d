using System.Runtime.CompilerServices;

namespace Knowledgebase.Schema;

/// <summary>Gives the lines of a record their values. The first time, when its group asks for the fields, a line says
/// its field; from then on it gets the value read for it: both times in the order of the text.</summary>
public sealed class Values
{
    readonly ImmutableArray<Field>.Builder? _fields;
    readonly object?[] _values = [];
    YamlMap? _map;
    Values? _first;
    int _next;

    internal Values() => _fields = ImmutableArray.CreateBuilder<Field>();

    internal Values(Shape shape, object?[] values, YamlMap map)
        : this(shape, values, map, shape.Inherited) { }

    Values(Shape shape, object?[] values, YamlMap map, int next) =>
        (Shape, _values, _map, Spot, _next) = (shape, values, map, map.Spot, next);

    internal SourceSpot Spot { get; }

    internal Shape Shape { get; } = null!;

    /// <summary>What the lines of a base class use: C# runs them last, and they stand first.</summary>
    internal Values First => _first ??= _fields is null ? new(Shape, _values, _map!, 0) : new();

    internal T Required<T>(string key, string label, FieldType<T> type, string meaning, string example,
        DiagnosticCode? missing = null, [CallerMemberName] string name = "") =>
        Say(name, key, label, type, default!, meaning, example, required: true, missing);

    internal T Optional<T>(string key, string label, FieldType<T> type, T ifMissing, string meaning, string example,
        [CallerMemberName] string name = "") => Say(name, key, label, type, ifMissing, meaning, example);

    /// <summary>A field that may be left out and then says nothing, in the data too.</summary>
    internal T Quiet<T>(string key, string label, FieldType<T> type, T ifMissing, string meaning, string example,
        [CallerMemberName] string name = "") =>
        Say(name, key, label, type, ifMissing, meaning, example, quiet: true);

    internal ImmutableArray<T> List<T>(string key, string label, FieldType<T> item, string meaning, string example,
        [CallerMemberName] string name = "") =>
        Say(name, key, label, new ListType<T>(item), [], meaning, example);

    /// <summary>For the office alone: in no page and no data.</summary>
    internal ImmutableArray<T> Unpublished<T>(string key, string label, FieldType<T> item, string meaning,
        string example, [CallerMemberName] string name = "") =>
        Say(name, key, label, new ListType<T>(item), [], meaning, example, published: false);

    internal ImmutableArray<T> AtLeastOne<T>(string key, string label, FieldType<T> item, string meaning,
        string example, [CallerMemberName] string name = "") =>
        Say(name, key, label, new ListType<T>(item, 1), [], meaning, example, required: true);

    /// <summary>Left out, it counts as 記載なし.</summary>
    internal Fact<T> Fact<T>(string key, string label, FieldType<T> type, string meaning, string example,
        bool mayBeInferred = false, [CallerMemberName] string name = "") =>
        Say(name, key, label, new FactType<T>(type, mayBeInferred), Basics.Fact<T>.Unwritten, meaning, example);

    /// <summary>A fact that may be absent, but then the reason must be written.</summary>
    internal Fact<T> RequiredFact<T>(string key, string label, FieldType<T> type, string meaning, string example,
        DiagnosticCode? missing = null, bool mayBeInferred = false, [CallerMemberName] string name = "") =>
        Say(name, key, label, new FactType<T>(type, mayBeInferred), Basics.Fact<T>.Unwritten, meaning, example,
            required: true, missing);

    /// <summary>Where the field of a property said above is written; where the map begins when it is left out.</summary>
    internal SourceSpot SpotOf(string property) =>
        _fields is null ? _map!.Find(Shape.Named(property).Key)?.KeySpot ?? Spot : default;

    internal Shape ToShape(string label, Kind? nested)
    {
        Field[] fields = [.. _first?._fields?.AsEnumerable() ?? [], .. _fields!];
        return new(label, [.. fields.Select((field, i) => field with { Index = i })], nested)
        {
            Inherited = fields.Length - _fields!.Count,
        };
    }

    /// <summary>What is kept for the data must not keep the whole text tree.</summary>
    internal void Forget()
    {
        if (_next != _values.Length || (_first?._next ?? 0) != Shape.Inherited)
            throw new InvalidOperationException($"{Shape.Label}: {_next} of {_values.Length} fields were taken");
        (_map, _first) = (null, null);
    }

    internal object? At(Field field) => _values[field.Index];

    T Say<T>(string name, string key, string label, FieldType<T> type, T ifMissing, string meaning, string example,
        bool required = false, DiagnosticCode? missing = null, bool quiet = false, bool published = true)
    {
        if (_fields is null) return (T)_values[_next++]!;
        _fields.Add(new Field<T>(key, label, meaning, required, example, type, ifMissing, name)
        {
            MissingCode = missing ?? Codes.MissingField,
            QuietWhenLeftOut = quiet,
            Published = published,
        });
        return ifMissing;
    }
}
