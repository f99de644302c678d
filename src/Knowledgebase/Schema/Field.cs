namespace Knowledgebase.Schema;

/// <summary>
/// One field of a record, said once: the reader, the messages, the data and its schema follow from it.
/// </summary>
/// <param name="Key">Name in the YAML file.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Meaning">What to write, for the officer.</param>
/// <param name="Required">Whether a record without it is a mistake.</param>
/// <param name="Example">A value as it is written.</param>
/// <param name="Name">The property that says it, by which pages name it.</param>
public abstract record Field(string Key, string Label, string Meaning, bool Required, string Example, string Name)
{
    /// <summary>Form and limits of the value.</summary>
    public abstract FieldType AnyType { get; }

    /// <summary>The mistake reported when a required field is missing.</summary>
    internal Diagnostics.DiagnosticCode MissingCode { get; init; } = Diagnostics.Codes.MissingField;

    /// <summary>False for what only the office needs to know: it is in no page and no data.</summary>
    internal bool Published { get; init; } = true;

    /// <summary>True when what stands in for it, left out, says nothing: the data then leave it out as well.</summary>
    internal bool QuietWhenLeftOut { get; init; }

    internal int Index { get; init; }

    internal abstract object? Fallback { get; }
}

sealed record Field<T>(
    string Key,
    string Label,
    string Meaning,
    bool Required,
    string Example,
    FieldType<T> Type,
    T IfMissing,
    string Name
) : Field(Key, Label, Meaning, Required, Example, Name)
{
    /// <inheritdoc/>
    public override FieldType AnyType => Type;

    internal override object? Fallback => IfMissing;
}
