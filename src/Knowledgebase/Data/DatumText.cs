namespace Knowledgebase.Data;

static class DatumText
{
    public static string Of(Datum? value, Catalog catalog) =>
        value switch
        {
            null => "",
            TextDatum text => text.Text,
            NumberDatum number => number.Value.ToString(CultureInfo.InvariantCulture),
            YesNoDatum yes => yes.Value ? "true" : "false",
            TimeDatum time => time.Iso,
            ChoiceDatum choice => choice.Label,
            YearsDatum years when years.From == years.To => Numerals.Plain(years.From),
            YearsDatum years => $"{Numerals.Plain(years.From)}〜{Numerals.Plain(years.To)}",
            WordDatum word => catalog.Resolve(word.Word).Label,
            PointerDatum { Field.Length: > 0 } pointer =>
                $"{pointer.Target}/{pointer.Field}{(pointer.Words.Length > 0 ? $"「{pointer.Words}」" : "")}",
            PointerDatum { Inferred.Length: > 0 } pointer => $"{pointer.Target}（推定）",
            PointerDatum pointer => pointer.Target.ToString(),
            InferredDatum inferred => $"{Of(inferred.Value, catalog)}（推定）",
            AbsentDatum { Absence: var absence } => $"（{absence.Label}）",
            ListDatum list => string.Join("\n", list.Items.Select(item => Of(item, catalog))),
            GroupDatum group => Part(group, catalog),
            _ => throw new InvalidOperationException($"unknown datum {value.GetType()}"),
        };

    // Of a part with a text or title that; of another each field with its name.
    static string Part(GroupDatum group, Catalog catalog) =>
        group["title"] is TextDatum title ? title.Text
        : group["text"] is TextDatum text ? text.Text
        : string.Join(
            "、",
            group
                .Fields.Where(f => f.Value is not AbsentDatum and not ListDatum { Items.IsEmpty: true })
                .Select(f => $"{f.Field.Label} {Of(f.Value, catalog)}")
        );
}
