using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Knowledgebase.Data;

/// <summary>
/// Records as JSON, straight from their fields: keys as in the YAML files, absences as <c>{"absent": reason}</c>,
/// pointers with addresses; what is empty is left out. <see cref="RecordSchema"/> says the same as a JSON Schema.
/// </summary>
sealed class RecordJson(DataLinks links)
{
    readonly List<RecordId> _cited = [];

    /// <summary>Japanese stays readable; what could end a script or an attribute is still escaped.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
            Indented = false,
            NewLine = "\n",
        };

    public static byte[] Bytes(JsonObject json)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options with { Indented = true }))
            json.WriteTo(writer);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>One record, and the sources that it cites, whose ids alone stand in its citations.</summary>
    public static (byte[] Record, byte[] Sources) Of(Entry entry, GroupDatum group, DataLinks links)
    {
        var record = new RecordJson(links);
        var bytes = Written(json => record.Write(json, entry, group));
        return (bytes, record._cited.Count == 0 ? [] : Written(record.Sources));
    }

    static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return bytes.ToArray();
    }

    void Sources(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var source in _cited)
            Pointer(json, links.Catalog[source]);
        json.WriteEndArray();
    }

    void Write(Utf8JsonWriter json, Entry entry, GroupDatum group)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kinds.Of(entry.Id.Kind).Folder);
        if (!entry.IsNested)
            json.WriteString("id", entry.Id.Slug);
        json.WriteString("url", links.AddressOf(entry));
        if (entry.IsNested)
        {
            json.WritePropertyName("owner");
            Pointer(json, links.Catalog[entry.Owner]);
        }
        Fields(json, group, UnitOf(entry.IsNested ? entry.Record.ToDatum() : group, null));
        if (entry.Value is Series)
            Computed(json, entry);
        json.WriteEndObject();
    }

    void Fields(Utf8JsonWriter json, GroupDatum group, string? unit)
    {
        if (Datum.TakesUnit(group.Shape) && unit is not null)
            json.WriteString("unit", unit);
        foreach (var (field, value) in group.Fields)
        {
            if (value is ListDatum { Items.IsEmpty: true })
                continue;
            json.WritePropertyName(field.Key);
            Value(json, value, UnitOf(group, unit));
        }
        if (!ReadYears.AreOfHeading(group))
            return;
        json.WriteStartObject(FactRow.Computed);
        json.WriteBoolean("years", true);
        json.WriteEndObject();
    }

    static string? UnitOf(GroupDatum group, string? outer) =>
        group["unit"] is TextDatum { Text: var own } ? own : outer;

    void Value(Utf8JsonWriter json, Datum value, string? unit)
    {
        switch (value)
        {
            case TextDatum text:
                json.WriteStringValue(text.Text);
                break;
            case NumberDatum number:
                json.WriteNumberValue(number.Value);
                break;
            case YesNoDatum yes:
                json.WriteBooleanValue(yes.Value);
                break;
            case TimeDatum or ChoiceDatum:
                json.WriteStringValue(DatumText.Of(value, links.Catalog));
                break;
            case YearsDatum { Span: false } year:
                json.WriteNumberValue(year.From);
                break;
            case YearsDatum years:
                json.WriteStartObject();
                json.WriteNumber("from", years.From);
                json.WriteNumber("to", years.To);
                json.WriteEndObject();
                break;
            case WordDatum word:
                var known = links.Catalog.Resolve(word.Word);
                json.WriteStartObject();
                json.WriteString("id", known.Slug);
                json.WriteString("label", known.Label);
                json.WriteEndObject();
                break;
            case InferredDatum inferred:
                json.WriteStartObject();
                json.WritePropertyName("value");
                Value(json, inferred.Value, unit);
                json.WriteString("inferred", inferred.Reason);
                json.WriteEndObject();
                break;
            case AbsentDatum { Absence: var absence }:
                json.WriteStartObject();
                json.WriteString("absent", absence.Label);
                if (absence.Note.Length > 0)
                    json.WriteString("note", absence.Note);
                if (absence.Inquiry is { } inquiry)
                {
                    json.WriteString("whom", inquiry.To);
                    json.WriteString("date", Dates.Iso(inquiry.Date));
                    json.WriteString("how", inquiry.How);
                }
                json.WriteEndObject();
                break;
            case PointerDatum { IsBare: true, Target: var source }:
                if (!_cited.Contains(source))
                    _cited.Add(source);
                json.WriteStringValue(source.Slug);
                break;
            case PointerDatum pointer:
                Pointer(json, links.Catalog[pointer.Target], pointer);
                break;
            case ListDatum list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Value(json, item, unit);
                json.WriteEndArray();
                break;
            case GroupDatum group:
                Group(json, group, unit);
                break;
            default:
                throw new InvalidOperationException($"unknown datum {value.GetType()}");
        }
    }

    void Group(Utf8JsonWriter json, GroupDatum group, string? unit)
    {
        json.WriteStartObject();
        Fields(json, group, unit);
        if (group.Shape.Nested is { } kind && group["id"] is TextDatum { Text: var slug })
        {
            var entry = links.Catalog[new RecordId(kind, slug)];
            if (kind == Kind.Series)
                Computed(json, entry);
            json.WriteString("url", links.AddressOf(entry));
        }
        json.WriteEndObject();
    }

    static void Computed(Utf8JsonWriter json, Entry entry)
    {
        var series = (Series)entry.Value;
        json.WriteStartObject(FactRow.Computed);
        if (series.Progress is { } progress)
            json.WriteNumber("progress", progress);
        json.WriteBoolean("reached", ((Indicator)entry.Record).Reaches(series));
        json.WriteEndObject();
    }

    void Pointer(Utf8JsonWriter json, Entry target, PointerDatum? pointer = null)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kinds.Of(target.Id.Kind).Folder);
        json.WriteString("id", target.Id.Slug);
        json.WriteString("title", target.Title);
        json.WriteString("url", links.AddressOf(target));
        Optional("field", pointer?.Field);
        Optional("words", pointer?.Words);
        Optional("inferred", pointer?.Inferred);
        if (pointer is { Cites.IsEmpty: false })
        {
            json.WritePropertyName("cites");
            Value(json, new ListDatum(pointer.Cites), null);
        }
        json.WriteEndObject();

        void Optional(string name, string? text)
        {
            if (text is { Length: > 0 })
                json.WriteString(name, text);
        }
    }
}
