using System.Runtime.CompilerServices;

namespace Knowledgebase.Schema;

/// <summary>
/// What the lines of a record take their values from. A line says its field the first time, when its group asks what fields there are,
/// and from then on gets the value that was read for it: both times in the order of the text.
/// </summary>
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

    internal T Required<T>(
        string key,
        string label,
        FieldType<T> type,
        string meaning,
        string example,
        DiagnosticCode? missing = null,
        [CallerMemberName] string name = ""
    ) =>
        _fields is null
            ? Next<T>()
            : Add<T>(
                new(key, label, meaning, true, example, type, default!, name)
                {
                    MissingCode = missing ?? Codes.MissingField,
                }
            );

    /// <summary>A field that may be left out; <paramref name="ifMissing"/> stands in.</summary>
    internal T Optional<T>(
        string key,
        string label,
        FieldType<T> type,
        T ifMissing,
        string meaning,
        string example,
        [CallerMemberName] string name = ""
    ) => _fields is null ? Next<T>() : Add<T>(new(key, label, meaning, false, example, type, ifMissing, name));

    /// <summary>A field that may be left out and then says nothing, in the data too.</summary>
    internal T Quiet<T>(
        string key,
        string label,
        FieldType<T> type,
        T ifMissing,
        string meaning,
        string example,
        [CallerMemberName] string name = ""
    ) =>
        _fields is null
            ? Next<T>()
            : Add<T>(new(key, label, meaning, false, example, type, ifMissing, name) { QuietWhenLeftOut = true });

    /// <summary>A list that may be left out and is then empty.</summary>
    internal ImmutableArray<T> List<T>(
        string key,
        string label,
        FieldType<T> item,
        string meaning,
        string example,
        [CallerMemberName] string name = ""
    ) => Optional(key, label, new ListType<T>(item), [], meaning, example, name);

    /// <summary>A list for the office alone: it is in no page and no data.</summary>
    internal ImmutableArray<T> Unpublished<T>(
        string key,
        string label,
        FieldType<T> item,
        string meaning,
        string example,
        [CallerMemberName] string name = ""
    ) =>
        _fields is null
            ? Next<ImmutableArray<T>>()
            : Add<ImmutableArray<T>>(
                new(key, label, meaning, false, example, new ListType<T>(item), [], name) { Published = false }
            );

    internal ImmutableArray<T> AtLeastOne<T>(
        string key,
        string label,
        FieldType<T> item,
        string meaning,
        string example,
        [CallerMemberName] string name = ""
    ) =>
        _fields is null
            ? Next<ImmutableArray<T>>()
            : Add<ImmutableArray<T>>(new(key, label, meaning, true, example, new ListType<T>(item, 1), [], name));

    /// <summary>A fact: a value, or a reason why there is none. Left out, it counts as 記載なし.</summary>
    internal Fact<T> Fact<T>(
        string key,
        string label,
        FieldType<T> type,
        string meaning,
        string example,
        bool mayBeInferred = false,
        [CallerMemberName] string name = ""
    ) =>
        _fields is null
            ? Next<Fact<T>>()
            : Add<Fact<T>>(
                new(
                    key,
                    label,
                    meaning,
                    false,
                    example,
                    new FactType<T>(type, mayBeInferred),
                    Basics.Fact<T>.Unwritten,
                    name
                )
            );

    /// <summary>A fact that may be absent, but then the reason must be written.</summary>
    internal Fact<T> RequiredFact<T>(
        string key,
        string label,
        FieldType<T> type,
        string meaning,
        string example,
        DiagnosticCode? missing = null,
        bool mayBeInferred = false,
        [CallerMemberName] string name = ""
    ) =>
        _fields is null
            ? Next<Fact<T>>()
            : Add<Fact<T>>(
                new(
                    key,
                    label,
                    meaning,
                    true,
                    example,
                    new FactType<T>(type, mayBeInferred),
                    Basics.Fact<T>.Unwritten,
                    name
                )
                {
                    MissingCode = missing ?? Codes.MissingField,
                }
            );

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

    /// <summary>No longer needed: what is kept for the data must not keep the whole text tree.</summary>
    internal void Forget()
    {
        if (_next != _values.Length || (_first?._next ?? 0) != Shape.Inherited)
            throw new InvalidOperationException($"{Shape.Label}: {_next} of {_values.Length} fields were taken");
        (_map, _first) = (null, null);
    }

    internal object? At(Field field) => _values[field.Index];

    T Next<T>() => (T)_values[_next++]!;

    T Add<T>(Field<T> field)
    {
        _fields!.Add(field);
        return field.IfMissing;
    }
}
