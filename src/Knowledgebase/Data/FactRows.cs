namespace Knowledgebase.Data;

/// <summary>A record's fields as rows, one fact a row. Items with ids of their own have rows in the table of their kind, not in their owner's.</summary>
sealed class FactRows
{
    readonly DataLinks _links;
    readonly FactRow _entry;
    readonly List<FactRow> _rows = [];

    FactRows(Entry entry, DataLinks links)
    {
        _links = links;
        _entry = new FactRow
        {
            Kind = Kinds.Of(entry.Id.Kind).Folder,
            Id = entry.Id.Slug,
            Name = entry.Title,
            Owner = entry.IsNested ? entry.Owner.ToString() : "",
            Url = links.AddressOf(entry),
        };
    }

    /// <summary>What holds for the facts inside a group: where they stand in the record, where the source says them, in which unit, of which time.</summary>
    readonly record struct Around(
        string Field,
        string Label,
        (string Source, string Section, string Lines) Place,
        Datum? Unit,
        Datum? AsOf,
        Datum? Years
    );

    /// <summary>The rows of a record or nested item.</summary>
    /// <param name="entry">Which.</param>
    /// <param name="group">Its fields.</param>
    /// <param name="links">Titles, words and addresses.</param>
    public static List<FactRow> Of(Entry entry, GroupDatum group, DataLinks links)
    {
        var rows = new FactRows(entry, links);
        var around = new Around("", "", ("", "", ""), null, null, null);
        if (entry.IsNested)
            around = Inside(entry.Record.ToDatum(), around);
        rows.Group(group, around);
        if (entry.Value is Series series)
            rows.Computed(series, (Indicator)entry.Record, Inside(group, around));
        return rows._rows;
    }

    void Group(GroupDatum group, Around outer)
    {
        var around = Inside(group, outer);
        if (group["value"] is NumberDatum number)
        {
            Figure(group, number, around);
            return;
        }
        foreach (var (field, value) in group.Fields)
        {
            // Asked first, because the path of a field costs more than its row.
            if (field.Key is not ("cites" or "id") && value is not ListDatum { Items.IsEmpty: true })
                Value(value, Step(around, field));
            if (value is YearsDatum && ReadYears.AreOfHeading(group))
                _rows[^1] = _rows[^1] with { Derived = FactRow.Computed, Note = "見出しから読んだ年度" };
        }
    }

    void Value(Datum value, Around around)
    {
        switch (value)
        {
            case ListDatum list:
                for (var i = 0; i < list.Items.Length; i++)
                    Value(
                        list.Items[i],
                        around with
                        {
                            Field = string.Create(CultureInfo.InvariantCulture, $"{around.Field}[{i + 1}]"),
                        }
                    );
                break;
            case GroupDatum { Shape.Nested: not null }:
                break;
            case GroupDatum group:
                Group(group, around);
                break;
            case NumberDatum number:
                Add(number, number.Unit is { } own ? new TextDatum(own) : around.Unit, around, around.Label);
                break;
            case AbsentDatum { Absence: var absence }:
                Add(
                    around,
                    around.Label,
                    absence: AbsenceReasons.LabelOf(absence.Reason),
                    note: AbsenceReasons.NoteOf(absence) ?? ""
                );
                break;
            case InferredDatum inferred:
                Value(inferred.Value, around);
                _rows[^1] = _rows[^1] with { Derived = FactRow.Inferred, Note = inferred.Reason };
                break;
            case PointerDatum { Inferred.Length: > 0 } pointer:
                Add(around, around.Label, pointer.Target.ToString(), note: pointer.Inferred);
                _rows[^1] = _rows[^1] with { Derived = FactRow.Inferred };
                break;
            case PointerDatum { Cites.IsEmpty: false } pointer:
                Add(around with { Place = Place(pointer.Cites) }, around.Label, pointer.Target.ToString());
                break;
            default:
                Add(around, around.Label, DatumText.Of(value, _links.Catalog));
                break;
        }
    }

    /// <summary>What the program concludes from the values of a series.</summary>
    void Computed(Series series, Indicator indicator, Around around)
    {
        var latest = around with
        {
            Years = new YearsDatum(series.Latest.Year.Year, series.Latest.Year.Year, Span: false),
        };
        if (series.Progress is { } progress)
            Add(
                new NumberDatum(progress, null),
                new TextDatum("%"),
                latest with
                {
                    Field = "computed.progress",
                },
                "進捗率（計算）"
            );
        Add(
            latest with
            {
                Field = "computed.reached",
            },
            "目標に到達（計算）",
            indicator.Reaches(series) ? "true" : "false"
        );
        for (var i = series.Progress is null ? 1 : 2; i > 0; i--)
            _rows[^i] = _rows[^i] with { Derived = FactRow.Computed };
    }

    /// <summary>A value with unit and time of its own, in one row.</summary>
    void Figure(GroupDatum group, NumberDatum number, Around around) =>
        Add(
            number,
            around.Unit,
            around,
            group["what"] is TextDatum what ? $"{around.Label}：{what.Text}" : around.Label,
            (group["precision"] ?? group["operator"]) is { } precision and not AbsentDatum
                ? DatumText.Of(precision, _links.Catalog)
                : "",
            group["note"] is TextDatum note ? note.Text : ""
        );

    void Add(
        NumberDatum number,
        Datum? unit,
        Around around,
        string label,
        string precision = "",
        string note = ""
    )
    {
        Add(around, label, number.Value.ToString(CultureInfo.InvariantCulture), note: note);
        _rows[^1] = _rows[^1] with
        {
            Numeric = true,
            Unit = unit is TextDatum text ? text.Text : "",
            UnitAbsence =
                unit is TextDatum
                    ? ""
                    : AbsenceReasons.LabelOf(
                        unit is AbsentDatum { Absence: var absence } ? absence.Reason : AbsenceReason.NotApplicable
                    ),
            Precision = precision,
            TimeAbsence = around.AsOf is TimeDatum || around.Years is YearsDatum ? "" : TimeAbsence(around),
        };
    }

    void Add(Around around, string label, string value = "", string absence = "", string note = "") =>
        _rows.Add(
            _entry with
            {
                Field = around.Field,
                Label = label,
                Value = value,
                Absence = absence,
                Note = note,
                AsOf = around.AsOf is TimeDatum day ? day.Iso : "",
                YearFrom = (around.Years as YearsDatum)?.From,
                YearTo = (around.Years as YearsDatum)?.To,
                Place = around.Place,
            }
        );

    static string TimeAbsence(Around around)
    {
        AbsentDatum?[] reasons = [around.AsOf as AbsentDatum, around.Years as AbsentDatum];
        var stated =
            reasons.FirstOrDefault(r => r is { Absence.Written: true }) ?? reasons.FirstOrDefault(r => r is not null);
        return AbsenceReasons.LabelOf(stated?.Absence.Reason ?? AbsenceReason.NotStated);
    }

    static Around Inside(GroupDatum group, Around outer)
    {
        var own = outer with { Unit = group["unit"] ?? outer.Unit };
        var (asOf, years) = (group["as_of"], group["period"] ?? group["year"] ?? group["years"]);
        if (asOf is not null || years is not null)
            own = own with { AsOf = asOf, Years = years };
        return group.Cites is { IsEmpty: false } cites ? own with { Place = Place(cites) } : own;
    }

    static (string, string, string) Place(ImmutableArray<Datum> cites)
    {
        var places = cites.OfType<GroupDatum>().ToArray();
        return (
            Joined(c => c["source"] is PointerDatum p ? p.Target.Slug : ""),
            Joined(c => (c["section"] as TextDatum)?.Text ?? ""),
            Joined(c => (c["lines"] as TextDatum)?.Text ?? "")
        );

        string Joined(Func<GroupDatum, string> part) => string.Join("; ", places.Select(part));
    }

    static Around Step(Around around, Field field) =>
        around with
        {
            Field = around.Field.Length == 0 ? field.Key : $"{around.Field}.{field.Key}",
            Label = around.Label.Length == 0 ? field.Label : $"{around.Label} › {field.Label}",
        };
}
