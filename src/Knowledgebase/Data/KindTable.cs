using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Linking;
using Knowledgebase.Records;

namespace Knowledgebase.Data;

/// <summary>One row a record and one column a field, for people who read a table in a spreadsheet.</summary>
internal static class KindTable
{
    public static DataTable Of(KindInfo kind, IEnumerable<Entry> entries, DataWords words)
    {
        ImmutableArray<Field> fields = [.. kind.Shape.Fields.Where(f => f.Key != "id")];
        ImmutableArray<DataColumn> first = [new("id", "ID", ""), new("url", "アドレス", "")];
        if (kind.Read is null) first = first.Add(new("owner", "親の記録", ""));
        return new(kind.Label, [.. first, .. fields.Select(f => new DataColumn(f.Key, f.Label, f.Meaning))], entries.Select(Row));

        DataCell[] Row(Entry entry)
        {
            var group = entry.Parts.Of(entry.Value);
            var values = group.Fields.ToDictionary(f => f.Field.Key, f => f.Value);
            var cells = new List<DataCell> { entry.Id.Slug, words.AddressOf(entry) };
            if (kind.Read is null) cells.Add(entry.Owner.ToString());
            foreach (var field in fields)
            {
                var value = values.GetValueOrDefault(field.Key);
                cells.Add(new(DatumText.Of(value, words.Catalog), value is NumberDatum or YearsDatum { Span: false }));
            }
            return [.. cells];
        }
    }
}
