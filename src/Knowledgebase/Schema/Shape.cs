using System.Collections.Frozen;

namespace Knowledgebase.Schema;

/// <summary>The fields of a record, or of a part of one.</summary>
public sealed class Shape(string label, ImmutableArray<Field> fields, Kind? nested)
{
    readonly FrozenDictionary<string, Field> _keys = fields.ToFrozenDictionary(
        f => f.Key,
        StringComparer.Ordinal
    );

    internal string Label => label;

    internal ImmutableArray<Field> Fields => fields;

    internal ImmutableArray<Field> Published { get; } = [.. fields.Where(f => f.Published)];

    internal Kind? Nested => nested;

    /// <summary>How many of the fields a base class says.</summary>
    internal int Inherited { get; init; }

    internal Field? Find(string key) => _keys.GetValueOrDefault(key);

    /// <summary>The field of a path of keys: <c>school.name</c>.</summary>
    internal Field At(string path) =>
        path.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot
            ? _keys[path[..dot]].AnyType.Shape!.At(path[(dot + 1)..])
            : _keys[path];

    /// <summary>A record's own before one of the same name that all records have.</summary>
    internal Field Named(string property) => fields.Last(f => f.Name == property);
}
