namespace Knowledgebase.Schema;

/// <summary>Collects the fields of a shape while they are being said.</summary>
public sealed class FieldList
{
    private readonly ImmutableArray<Field>.Builder _fields = ImmutableArray.CreateBuilder<Field>();

    /// <summary>The fields said so far.</summary>
    public ImmutableArray<Field> Fields => _fields.ToImmutable();

    /// <summary>A field that every such record must have.</summary>
    public Field<T> Required<T>(string key, string label, FieldType<T> type, string meaning, string example, DiagnosticCode? missing = null) =>
        Add(new Field<T>(key, label, meaning, true, example, type, default!) { MissingCode = missing ?? Codes.MissingField });

    /// <summary>A field that may be left out; <paramref name="ifMissing"/> stands in.</summary>
    public Field<T> Optional<T>(string key, string label, FieldType<T> type, T ifMissing, string meaning, string example) =>
        Add(new Field<T>(key, label, meaning, false, example, type, ifMissing));

    /// <summary>A field that may be left out and then says nothing, in the data too.</summary>
    public Field<T> Quiet<T>(string key, string label, FieldType<T> type, T ifMissing, string meaning, string example) =>
        Add(new Field<T>(key, label, meaning, false, example, type, ifMissing) { QuietWhenLeftOut = true });

    /// <summary>A list that may be left out and is then empty.</summary>
    public Field<ImmutableArray<T>> List<T>(string key, string label, FieldType<T> item, string meaning, string example) =>
        Add(new Field<ImmutableArray<T>>(key, label, meaning, false, example, new ListType<T>(item), []));

    /// <summary>A list for the office alone: it is in no page and no data.</summary>
    public Field<ImmutableArray<T>> Unpublished<T>(string key, string label, FieldType<T> item, string meaning, string example) =>
        Add(new Field<ImmutableArray<T>>(key, label, meaning, false, example, new ListType<T>(item), []) { Published = false });

    /// <summary>A list with at least one item.</summary>
    public Field<ImmutableArray<T>> AtLeastOne<T>(string key, string label, FieldType<T> item, string meaning, string example) =>
        Add(new Field<ImmutableArray<T>>(key, label, meaning, true, example, new ListType<T>(item, 1), []));

    /// <summary>A fact: a value, or a reason why there is none. Left out, it counts as 記載なし.</summary>
    public Field<Fact<T>> Fact<T>(string key, string label, FieldType<T> type, string meaning, string example, bool mayBeInferred = false) =>
        Add(new Field<Fact<T>>(key, label, meaning, false, example, new FactType<T>(type, mayBeInferred), Unwritten<T>()));

    /// <summary>A fact that may be absent, but then the reason must be written.</summary>
    public Field<Fact<T>> RequiredFact<T>(
        string key, string label, FieldType<T> type, string meaning, string example, DiagnosticCode? missing = null, bool mayBeInferred = false) =>
        Add(new Field<Fact<T>>(key, label, meaning, true, example, new FactType<T>(type, mayBeInferred), Unwritten<T>())
        {
            MissingCode = missing ?? Codes.MissingField,
        });

    // The method of that name hides the type.
    private static Fact<T> Unwritten<T>() => global::Knowledgebase.Basics.Fact<T>.Unwritten;

    private Field<T> Add<T>(Field<T> field)
    {
        var placed = field with { Index = _fields.Count };
        _fields.Add(placed);
        return placed;
    }
}
