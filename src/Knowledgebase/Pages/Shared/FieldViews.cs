namespace Knowledgebase.Pages.Shared;

/// <summary>The fields of a record as its pages show them: a page names the property, and label and value follow from the field.</summary>
static class FieldViews
{
    extension(Site site)
    {
        public FactView? Fact(Part part, string property) => site.Fact(part.Shape.Named(property), part);

        public FactView? Written(Part part, string property) =>
            part.DatumOf(part.Shape.Named(property)) is AbsentDatum { Absence.Written: false }
                ? null
                : site.Fact(part, property);

        public IEnumerable<FactView?> Facts(Part part, params IEnumerable<string> properties) =>
            properties.Select(property => site.Fact(part, property));

        FactView? Fact(Field field, Part part)
        {
            ImmutableArray<ValueView> values = part.DatumOf(field) switch
            {
                null or TextDatum { Text: "" } => [],
                ListDatum list => [.. list.Items.Select(site.Value)],
                TextDatum { Text: var url } when field.AnyType is FactType<string> { Inner: AddressType } =>
                    [new(url) { Url = url }],
                { } one => [site.Value(one)],
            };
            return values.IsEmpty ? null : new(field.Label, values);
        }

        ValueView Value(Datum datum) =>
            datum switch
            {
                AbsentDatum absent => Format.Absent(absent.Absence),
                InferredDatum inferred => site.Value(inferred.Value) with { Inferred = inferred.Reason },
                TextDatum text => text.Text,
                NumberDatum number => new(Format.Number(number.Value) + number.Unit) { Numeric = true },
                TimeDatum time => Moment.Parse(time.Iso).Label,
                YearsDatum years => new(new FiscalSpan(new(years.From), new(years.To)).Label),
                ChoiceDatum choice => choice.Label,
                WordDatum word => site.Catalog.Resolve(word.Word).Label,
                PointerDatum pointer => site.Value(site.Catalog[pointer.Target]),
                GroupDatum { Part: Figure figure } => Format.FigureValue(figure),
                GroupDatum { Part: TimeSaved saved } => Format.Saved(saved),
                GroupDatum { Part: Statement statement } => statement.Text,
                _ => throw new ArgumentException($"a page shows no {datum.GetType().Name}", nameof(datum)),
            };
    }
}
