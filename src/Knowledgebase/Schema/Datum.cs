namespace Knowledgebase.Schema;

/// <summary>A field's value as data, free of the C# type it is read into. Everything that is exported is made from it.</summary>
abstract record Datum
{
    /// <summary>True for a part whose value has the unit that the record around it names.</summary>
    internal static bool TakesUnit(Shape shape) =>
        shape.Fields.Any(f => f.Key == "value") && shape.Fields.All(f => f.Key != "unit");
}

/// <summary>Text, an address, an id, a list of lines.</summary>
sealed record TextDatum(string Text) : Datum;

/// <summary>A number with its decimals as printed, and the unit that its field always has; or null.</summary>
sealed record NumberDatum(decimal Value, string? Unit) : Datum;

sealed record YesNoDatum(bool Value) : Datum;

/// <summary>A day (<c>2024-04-01</c>) or month (<c>2024-04</c>).</summary>
sealed record TimeDatum(string Iso) : Datum;

/// <summary>A fiscal year, or with <paramref name="Span"/> the years from one to another.</summary>
sealed record YearsDatum(int From, int To, bool Span) : Datum;

sealed record ChoiceDatum(string Id, string Label) : Datum;

sealed record WordDatum(Word Word) : Datum;

sealed record PointerDatum(RecordId Target) : Datum
{
    /// <summary>The field of the target that is meant; empty when all of it is.</summary>
    public string Field { get; init; } = "";

    /// <summary>Words that only the statements meant have; empty when all of the field are.</summary>
    public string Words { get; init; } = "";

    /// <summary>Why the link was inferred; empty when a source says it.</summary>
    public string Inferred { get; init; } = "";

    /// <summary>Where a source says it, if that is not where it says the rest of the record.</summary>
    public ImmutableArray<Datum> Cites { get; init; } = [];
}

/// <summary>A value that the sources do not say, with the reason why it is so read.</summary>
sealed record InferredDatum(Datum Value, string Reason) : Datum;

sealed record AbsentDatum(Absence Absence) : Datum;

sealed record ListDatum(ImmutableArray<Datum> Items) : Datum;

/// <summary>A record, or a part of one: its fields in the order of its shape. What was left out for nothing to say is not among them.</summary>
sealed record GroupDatum(Shape Shape, ImmutableArray<FieldDatum> Fields) : Datum
{
    public SourceSpot Spot { get; init; }

    /// <summary>The record or part of which these are the fields.</summary>
    public object? Part { get; init; }

    /// <summary>
    /// The citations that hold for what stands in it: its own, else those of its parts, because how another school used a practice stands where
    /// that is told and not where the practice is. Empty when those of the group around it hold.
    /// </summary>
    internal ImmutableArray<Datum> Cites =>
        this["cites"] is ListDatum { Items: { IsEmpty: false } own }
            ? own
            :
            [
                .. Fields
                    .Select(f => f.Value)
                    .OfType<GroupDatum>()
                    .SelectMany(part => part["cites"] is ListDatum cites ? cites.Items : []),
            ];

    /// <summary>The value of a field, or null.</summary>
    public Datum? this[string key] => Fields.FirstOrDefault(f => f.Field.Key == key)?.Value;
}

sealed record FieldDatum(Field Field, Datum Value);
