using System.Globalization;
using Knowledgebase.Fields;
using Knowledgebase.Linking;
using Knowledgebase.Records;

namespace Knowledgebase.Data;

/// <summary>A record's fields as rows, one fact a row. Items with ids of their own have rows in the table of their kind, not in their owner's.</summary>
/// <param name="words">Titles, words and addresses.</param>
/// <param name="numbersOnly">True for the rows that hold a number, and no others.</param>
internal sealed class FactRows(DataWords words, bool numbersOnly = false)
{
    /// <summary>What holds for the facts inside a group: where it is said, in which unit, of which time.</summary>
    private sealed record Around(FactRow Row, Datum? Unit, Datum? AsOf, Datum? Years);

    public IEnumerable<FactRow> Of(Entry entry)
    {
        var around = new Around(
            new FactRow
            {
                Kind = Kinds.Of(entry.Id.Kind).Folder,
                Id = entry.Id.Slug,
                Name = entry.Title,
                Owner = entry.IsNested ? entry.Owner.ToString() : "",
                Field = "",
                Label = "",
                Url = words.AddressOf(entry),
            },
            null, null, null);
        if (entry.IsNested) around = Inside(entry.Parts.Of(entry.Record), around);
        return Group(entry.Parts.Of(entry.Value), around);
    }

    private IEnumerable<FactRow> Group(GroupDatum group, Around outer)
    {
        var around = Inside(group, outer);
        if (group["value"] is NumberDatum number) return [Figure(group, number, around)];
        return group.Fields.Where(f => f.Field.Key is not ("cites" or "id") && MayHaveRows(f.Value))
            .SelectMany(f => Value(f.Value, Step(around, f.Field)));
    }

    private IEnumerable<FactRow> Value(Datum value, Around around) => value switch
    {
        ListDatum list => list.Items.SelectMany((item, i) => Value(item, around with
        {
            Row = around.Row with { Field = string.Create(CultureInfo.InvariantCulture, $"{around.Row.Field}[{i + 1}]") },
        })),
        GroupDatum { Shape.Nested: not null } => [],
        GroupDatum group => Group(group, around),
        NumberDatum number => [Number(number, number.Unit is { } own ? new TextDatum(own) : around.Unit, around)],
        _ => numbersOnly ? [] : [Plain(value, around)],
    };

    /// <summary>Asked first, because the path of a field costs more than its row.</summary>
    private bool MayHaveRows(Datum value) =>
        value is not ListDatum { Items.IsEmpty: true } && (!numbersOnly || value is NumberDatum or GroupDatum or ListDatum);

    private FactRow Plain(Datum value, Around around)
    {
        var row = Timed(around) with { TimeAbsence = "" };
        return value is AbsentDatum { Absence: var absence }
            ? row with { Absence = AbsenceReasons.LabelOf(absence.Reason), Note = absence.Note }
            : row with { Value = DatumText.Of(value, words.Catalog) };
    }

    /// <summary>A value with unit and time of its own, in one row.</summary>
    private FactRow Figure(GroupDatum group, NumberDatum number, Around around)
    {
        var row = Number(number, around.Unit, around);
        if (group["what"] is TextDatum what) row = row with { Label = $"{row.Label}：{what.Text}" };
        if ((group["precision"] ?? group["operator"]) is { } precision and not AbsentDatum)
            row = row with { Precision = DatumText.Of(precision, words.Catalog) };
        return group["note"] is TextDatum note ? row with { Note = note.Text } : row;
    }

    private static FactRow Number(NumberDatum number, Datum? unit, Around around)
    {
        var row = Timed(around) with { Value = number.Value.ToString(CultureInfo.InvariantCulture), Numeric = true };
        return unit switch
        {
            TextDatum text => row with { Unit = text.Text },
            AbsentDatum { Absence: var absence } => row with { UnitAbsence = AbsenceReasons.LabelOf(absence.Reason) },
            _ => row with { UnitAbsence = AbsenceReasons.LabelOf(AbsenceReason.NotApplicable) },
        };
    }

    private static FactRow Timed(Around around)
    {
        var row = around.Row;
        if (around.AsOf is TimeDatum day) row = row with { AsOf = day.Iso };
        if (around.Years is YearsDatum years) row = row with { YearFrom = years.From, YearTo = years.To };
        if (around.AsOf is TimeDatum || around.Years is YearsDatum) return row;
        AbsentDatum?[] reasons = [around.AsOf as AbsentDatum, around.Years as AbsentDatum];
        var told = reasons.FirstOrDefault(r => r is { Absence.Written: true }) ?? reasons.FirstOrDefault(r => r is not null);
        return row with { TimeAbsence = AbsenceReasons.LabelOf(told?.Absence.Reason ?? AbsenceReason.NotStated) };
    }

    private static Around Inside(GroupDatum group, Around outer)
    {
        var own = outer with { Unit = group["unit"] ?? outer.Unit };
        var (asOf, years) = (group["as_of"], group["period"] ?? group["year"] ?? group["years"]);
        if (asOf is not null || years is not null) own = own with { AsOf = asOf, Years = years };
        return group["cites"] is ListDatum { Items.IsEmpty: false } cites ? own with { Row = own.Row with { Place = Place(cites) } } : own;
    }

    private static (string, string, string) Place(ListDatum cites)
    {
        var places = cites.Items.OfType<GroupDatum>().ToArray();
        return (Joined(c => c["source"] is PointerDatum p ? p.Target.Slug : ""), Joined(c => (c["section"] as TextDatum)?.Text ?? ""),
            Joined(c => (c["lines"] as TextDatum)?.Text ?? ""));

        string Joined(Func<GroupDatum, string> part) => string.Join("; ", places.Select(part));
    }

    private static Around Step(Around around, Field field) => around with
    {
        Row = around.Row with
        {
            Field = around.Row.Field.Length == 0 ? field.Key : $"{around.Row.Field}.{field.Key}",
            Label = around.Row.Label.Length == 0 ? field.Label : $"{around.Row.Label} › {field.Label}",
        },
    };
}
