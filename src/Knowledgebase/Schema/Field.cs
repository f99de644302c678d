namespace Knowledgebase.Schema;

/// <summary>One field, said once: reader, messages, data and schema follow from it.</summary>
public abstract record Field(string Key, string Label, string Meaning, bool Required, string Example, string Name)
{
    /// <summary>Form and limits of the value.</summary>
    public abstract FieldType AnyType { get; }

    /// <summary>The mistake reported when a required field is missing.</summary>
    internal Diagnostics.DiagnosticCode MissingCode { get; init; } = Diagnostics.Codes.MissingField;

    /// <summary>False for what only the office needs to know: it is in no page and no data.</summary>
    internal bool Published { get; init; } = true;

    /// <summary>True when what stands in for it says nothing: the data leave it out as well.</summary>
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
    public override FieldType AnyType => Type;

    internal override object? Fallback => IfMissing;
}
