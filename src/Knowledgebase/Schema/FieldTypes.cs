namespace Knowledgebase.Schema;

static class FieldTypes
{
    public static FieldType<string> Text(int max) => new TextType(max);

    public static FieldType<string> Text(int max, TextKind kind) => new TextType(max) { Kind = kind };

    public static FieldType<string> Lines(int max) => new TextType(max, Lines: true);

    public static FieldType<decimal> Number(decimal min, decimal max, string unit = "") =>
        new NumberType(min, max, Unit: unit);

    public static FieldType<decimal> Whole(decimal min, decimal max, string unit = "") =>
        new NumberType(min, max, true, unit);

    public static FieldType<bool> YesNo() => new YesNoType();

    public static FieldType<T> OneOf<T>(ImmutableArray<Choice<T>> words) => new ChoiceType<T>(words);

    public static FieldType<Word> WordOf(string vocabulary) => new WordType(vocabulary);

    public static FieldType<Reference> IdOf(Kind kind) => new ReferenceType(kind);

    public static FieldType<DateOnly> Day() => new DateType();

    public static FieldType<DateOnly> PlannedDay() => new DateType(MayLieAhead: true);

    public static FieldType<FiscalYear> Year() => new FiscalYearType();

    public static FieldType<FiscalYear> PlannedYear() => new FiscalYearType(MayLieAhead: true);
}
