namespace Knowledgebase.Schema;

/// <summary>A field's value free of its C# type. Everything that is exported is made from it.</summary>
abstract record Datum
{
    internal static bool TakesUnit(Shape shape) =>
        shape.Fields.Any(f => f.Key == "value") && shape.Fields.All(f => f.Key != "unit");
}

sealed record TextDatum(string Text) : Datum;

/// <summary>A number with its decimals as printed, and the unit that its field always has; or null.</summary>
sealed record NumberDatum(decimal Value, string? Unit) : Datum;

sealed record YesNoDatum(bool Value) : Datum;

sealed record TimeDatum(string Iso) : Datum;

/// <summary>A fiscal year, or with <paramref name="Span"/> the years from one to another.</summary>
sealed record YearsDatum(int From, int To, bool Span) : Datum;

sealed record ChoiceDatum(string Id, string Label) : Datum;

sealed record WordDatum(Word Word) : Datum;

sealed record PointerDatum(RecordId Target) : Datum
{
    public bool IsBare { get; init; }

    public string Field { get; init; } = "";

    public string Words { get; init; } = "";

    public string Inferred { get; init; } = "";

    public ImmutableArray<Datum> Cites { get; init; } = [];
}

sealed record InferredDatum(Datum Value, string Reason) : Datum;

sealed record AbsentDatum(Absence Absence) : Datum;

sealed record ListDatum(ImmutableArray<Datum> Items) : Datum;

/// <summary>Fields in the order of the shape, without those that have nothing to say.</summary>
sealed record GroupDatum(Shape Shape, ImmutableArray<FieldDatum> Fields) : Datum
{
    public SourceSpot Spot { get; init; }

    public object? Part { get; init; }

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

    public Datum? this[string key] => Fields.FirstOrDefault(f => f.Field.Key == key)?.Value;
}

sealed record FieldDatum(Field Field, Datum Value);
