using System.Text.Encodings.Web;
using System.Text.Json;

namespace Knowledgebase.Data;

/// <summary>
/// Records as JSON, straight from their fields: keys as in the YAML files, absences as <c>{"absent": reason}</c>,
/// pointers and citations with addresses. <see cref="RecordSchema"/> says the same as a JSON Schema.
/// </summary>
sealed class RecordJson(DataLinks links)
{
    /// <summary>Japanese stays readable; what could end a script or an attribute is still escaped.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
            Indented = false,
            NewLine = "\n",
        };

    /// <summary>One record or nested item: what it is, where it stands, then its fields.</summary>
    public byte[] Of(Entry entry, GroupDatum group)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, entry, group);
        return bytes.ToArray();
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
        Fields(json, group, entry.IsNested ? UnitOf(entry.Record.ToDatum(), null) : UnitOf(group, null));
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
            json.WritePropertyName(field.Key);
            Value(json, value, UnitOf(group, unit));
        }
        if (!ReadYears.AreOfHeading(group))
            return;
        json.WriteStartObject(FactRow.Computed);
        json.WriteBoolean("years", true);
        json.WriteEndObject();
    }

    /// <summary>The unit that a record's field <c>unit</c> gives to the values inside it.</summary>
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
            case TimeDatum time:
                json.WriteStringValue(time.Iso);
                break;
            case ChoiceDatum choice:
                json.WriteStringValue(choice.Label);
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
                json.WriteString("absent", AbsenceReasons.LabelOf(absence.Reason));
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
        if (
            group.Shape == Citation.Group.Shape
            && group["source"] is PointerDatum source
            && group["section"] is TextDatum section
        )
            json.WriteString("url", links.SectionOf(source.Target, section.Text));
        json.WriteEndObject();
    }

    /// <summary>What the program concludes from the values of a series; no source says it.</summary>
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
        if (pointer is { Field.Length: > 0 })
            json.WriteString("field", pointer.Field);
        if (pointer is { Words.Length: > 0 })
            json.WriteString("words", pointer.Words);
        if (pointer is { Inferred.Length: > 0 })
            json.WriteString("inferred", pointer.Inferred);
        if (pointer is { Cites.IsEmpty: false })
        {
            json.WritePropertyName("cites");
            Value(json, new ListDatum(pointer.Cites), null);
        }
        json.WriteEndObject();
    }
}
