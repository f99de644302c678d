namespace Knowledgebase.Data;

/// <summary>
/// A record's fields as rows, one fact a row. Items with ids of their own have rows in the table of their kind, not in their owner's.
/// Time and place that are the record's own are said once for the record; a number alone has them always beside it.
/// </summary>
sealed class FactRows
{
    readonly DataLinks _links;
    readonly FactRow _entry;
    readonly List<FactRow> _rows = [];
    Around _own;

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

    readonly record struct Around(
        string Field,
        string Label,
        (string Source, string Section, string Lines) Place,
        Datum? Unit,
        Datum? AsOf,
        Datum? Years
    );

    /// <summary>The record as a whole, and its facts.</summary>
    public static (FactRow Record, List<FactRow> Facts) Of(Entry entry, GroupDatum group, DataLinks links)
    {
        var rows = new FactRows(entry, links);
        var around = new Around("", "", ("", "", ""), null, null, null);
        if (entry.IsNested)
            around = Inside(entry.Record.ToDatum(), around);
        rows._own = Inside(group, around);
        rows.Group(group, rows._own);
        if (entry.Value is Series series)
            rows.Computed(series, (Indicator)entry.Record, rows._own);
        return (rows.Timed(rows._own), rows._rows);
    }

    void Group(GroupDatum group, Around around)
    {
        if (group["value"] is NumberDatum number)
        {
            Figure(group, number, around);
            return;
        }
        foreach (var (field, value) in group.Fields)
        {
            // Asked first, because the path of a field costs more than its row. A record's title stands beside its id.
            var isAside = field.Key is "cites" or "id" || (field.Key == "title" && around.Field.Length == 0);
            if (!isAside && value is not ListDatum { Items.IsEmpty: true })
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
                foreach (var (i, item) in list.Items.Index())
                    Value(item, around with { Field = $"{around.Field}[{Numerals.Plain(i + 1)}]" });
                break;
            case GroupDatum { Shape.Nested: not null }:
                break;
            case GroupDatum group:
                Group(group, Inside(group, around));
                break;
            case NumberDatum number:
                Add(number, number.Unit is { } own ? new TextDatum(own) : around.Unit, around);
                break;
            case AbsentDatum { Absence: var absence }:
                Add(around, absence: absence.Label, note: AbsenceReasons.NoteOf(absence) ?? "");
                break;
            case InferredDatum inferred:
                Value(inferred.Value, around);
                _rows[^1] = _rows[^1] with { Derived = FactRow.Inferred, Note = inferred.Reason };
                break;
            case PointerDatum { Inferred.Length: > 0 } pointer:
                Add(around, pointer.Target.ToString(), note: pointer.Inferred);
                _rows[^1] = _rows[^1] with { Derived = FactRow.Inferred };
                break;
            case PointerDatum { Cites.IsEmpty: false } pointer:
                Add(around with { Place = Place(pointer.Cites) }, pointer.Target.ToString());
                break;
            default:
                Add(around, DatumText.Of(value, _links.Catalog));
                break;
        }
    }

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
                    Label = "進捗率（計算）",
                }
            );
        Add(
            latest with
            {
                Field = "computed.reached",
                Label = "目標に到達（計算）",
            },
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
            group["what"] is TextDatum what
                ? around with { Label = $"{around.Label}：{what.Text}{Per(group["per"])}" }
                : around,
            (group["precision"] ?? group["operator"]) is { } precision and not AbsentDatum
                ? DatumText.Of(precision, _links.Catalog)
                : "",
            TextOf(group["note"])
        );

    string Per(Datum? per) => per is ChoiceDatum ? $"（{DatumText.Of(per, _links.Catalog)}に）" : "";

    void Add(
        NumberDatum number,
        Datum? unit,
        Around around,
        string precision = "",
        string note = ""
    )
    {
        Add(around, number.Value.ToString(CultureInfo.InvariantCulture), note: note);
        _rows[^1] = Timed(around, _rows[^1]) with
        {
            Numeric = true,
            Unit = TextOf(unit),
            UnitAbsence = unit switch
            {
                TextDatum => "",
                AbsentDatum { Absence: var absence } => absence.Label,
                _ => AbsenceReasons.LabelOf(AbsenceReason.NotApplicable),
            },
            Precision = precision,
            TimeAbsence = IsTimed(around) ? "" : TimeAbsence(around),
        };
    }

    void Add(Around around, string value = "", string absence = "", string note = "")
    {
        var isOfOwnTime = around.AsOf != _own.AsOf || around.Years != _own.Years;
        _rows.Add(
            Timed(isOfOwnTime ? around : around with { AsOf = null, Years = null }) with
            {
                Field = around.Field,
                Label = around.Label,
                Value = value,
                Absence = absence,
                Note = note,
                TimeAbsence = isOfOwnTime && !IsTimed(around) ? TimeAbsence(around) : "",
                Place = around.Place == _own.Place ? ("", "", "") : around.Place,
            }
        );
    }

    static bool IsTimed(Around around) => around.AsOf is TimeDatum || around.Years is YearsDatum;

    FactRow Timed(Around around, FactRow? row = null) =>
        (row ?? _entry) with
        {
            AsOf = around.AsOf is TimeDatum day ? day.Iso : "",
            YearFrom = (around.Years as YearsDatum)?.From,
            YearTo = (around.Years as YearsDatum)?.To,
            Place = around.Place,
        };

    static string TimeAbsence(Around around)
    {
        var reasons = new[] { around.AsOf, around.Years }.OfType<AbsentDatum>().Select(d => d.Absence);
        return reasons.OrderByDescending(a => a.Written).FirstOrDefault()?.Label
            ?? AbsenceReasons.LabelOf(AbsenceReason.NotStated);
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
            Joined(c => TextOf(c["section"])),
            Joined(c => TextOf(c["lines"]))
        );

        string Joined(Func<GroupDatum, string> part) => string.Join("; ", places.Select(part));
    }

    static string TextOf(Datum? datum) => datum is TextDatum { Text: var text } ? text : "";

    static Around Step(Around around, Field field) =>
        around with
        {
            Field = around.Field.Length == 0 ? field.Key : $"{around.Field}.{field.Key}",
            Label = around.Label.Length == 0 ? field.Label : $"{around.Label} › {field.Label}",
        };
}
