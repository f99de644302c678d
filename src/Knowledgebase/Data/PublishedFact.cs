using System.Text.Json;

namespace Knowledgebase.Data;

/// <summary>A figure, year, name, class or link as it was or will be published: two are the same fact where their keys are, whatever readers see.</summary>
sealed record PublishedFact(string Key, string Label);

/// <summary>
/// Reads such facts from data of an older publication and from records, by what the field takes today. What has another form than today's
/// was written by another version of the program and is no fact that could be compared; neither is a word that no list has any more.
/// </summary>
sealed class PublishedFacts(Catalog catalog)
{
    static readonly string[] Names = ["title", "printed_name", "short_title", "label"];

    readonly Dictionary<RecordId, Entry> _renamed = Kinds
        .All.SelectMany(k => catalog.All(k.Kind))
        .Where(e => !e.IsNested)
        .SelectMany(e => e.Record.Head.FormerIds(e.Id.Kind).Select(old => (Old: old, Entry: e)))
        .DistinctBy(r => r.Old)
        .ToDictionary(r => r.Old, r => r.Entry);

    readonly HashSet<(string, string)> _words =
    [
        .. catalog.All(Kind.Vocabulary).SelectMany(e => ((Vocabulary)e.Value).Words.Select(w => (e.Id.Slug, w.Slug))),
    ];

    public static bool IsName(Field field) => Names.Contains(field.Key);

    public Entry? Find(RecordId id) => catalog.Find(id) ?? _renamed.GetValueOrDefault(id);

    public PublishedFact? Was(Field field, JsonElement json, string? unit) =>
        json.ValueKind switch
        {
            JsonValueKind.Number when Takes<decimal>(field) && json.TryGetDecimal(out var number) =>
                Number(number, unit),
            JsonValueKind.Number when TakesYears(field) && json.TryGetInt32(out var year) => Years(year, year),
            JsonValueKind.Object
                when json.TryGetProperty("inferred", out _) && json.TryGetProperty("value", out var inferred) =>
                Was(field, inferred, unit),
            JsonValueKind.Object when TakesYears(field) && Int(json, "from") is { } from && Int(json, "to") is { } to =>
                Years(from, to),
            JsonValueKind.Object
                when VocabularyOf(field) is { } vocabulary
                    && Text(json, "id") is { } id
                    && _words.Contains((vocabulary, id)) => new(id, Text(json, "label") ?? id),
            JsonValueKind.Object
                when Takes<Reference>(field)
                    && Text(json, "id") is { } id
                    && Kinds.ByFolder(Text(json, "kind") ?? "") is { } kind
                    && Find(new(kind.Kind, id)) is { } target => new(target.Id.ToString(), Text(json, "title") ?? id),
            JsonValueKind.String
                when json.GetString()! is var text
                    && (
                        IsFreeFact(field)
                        || field.AnyType.Choices.Any(c => c.Text == text)
                        || ((Takes<DateOnly>(field) || Takes<Moment>(field)) && IsTime(text))
                    ) => new(text, text),
            _ => null,
        };

    public PublishedFact? Is(Field field, Datum? value, string? unit) =>
        value switch
        {
            NumberDatum number => Number(number.Value, unit),
            YearsDatum years => Years(years.From, years.To),
            TimeDatum time => new(time.Iso, time.Iso),
            ChoiceDatum choice => new(choice.Label, choice.Label),
            WordDatum { Word: var word } => new(catalog.Resolve(word).Slug, catalog.Resolve(word).Label),
            PointerDatum { Target: var target } => new(target.ToString(), catalog[target].Title),
            InferredDatum inferred => Is(field, inferred.Value, unit),
            TextDatum text when IsFreeFact(field) => new(text.Text, text.Text),
            _ => null,
        };

    public static string? UnitOf(JsonElement group) => Text(group, "unit");

    static bool IsFreeFact(Field field) =>
        IsName(field) || field.AnyType is AddressType or FactType<string> { Inner: AddressType };

    // Zeros at the end of a number are its form, not its value.
    static PublishedFact Number(decimal value, string? unit) =>
        new(
            (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) + unit,
            value.ToString(CultureInfo.InvariantCulture) + unit
        );

    static PublishedFact Years(int from, int to) =>
        new($"{Numerals.Plain(from)}-{Numerals.Plain(to)}", new FiscalSpan(new(from), new(to)).Label);

    static bool Takes<T>(Field field) =>
        field.AnyType is FieldType<T> or FieldType<Fact<T>> or FieldType<ImmutableArray<T>>;

    static bool TakesYears(Field field) => Takes<FiscalYear>(field) || Takes<FiscalSpan>(field);

    static string? VocabularyOf(Field field) =>
        field.AnyType switch
        {
            WordType word => word.Vocabulary,
            FactType<Word> { Inner: WordType word } => word.Vocabulary,
            ListType<Word> { Item: WordType word } => word.Vocabulary,
            _ => null,
        };

    static bool IsTime(string text) =>
        text.Length is 7 or 10 && Dates.TryParse(text.Length == 7 ? text + "-01" : text, out _);

    static string? Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static int? Int(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;
}
