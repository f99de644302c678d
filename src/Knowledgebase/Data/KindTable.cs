namespace Knowledgebase.Data;

/// <summary>One row a record and one column a field, for people who read a table in a spreadsheet.</summary>
static class KindTable
{
    public static ImmutableArray<DataColumn> Columns(KindInfo kind)
    {
        ImmutableArray<DataColumn> first = [new("id", "ID", ""), new("url", "アドレス", "")];
        if (!kind.HasFile)
            first = first.Add(new("owner", "親の記録", ""));
        return
        [
            .. first,
            .. RecordShapes
                .Of(kind.Kind)
                .Published.Where(f => f.Key != "id")
                .Select(f => new DataColumn(f.Key, f.Label, f.Meaning)),
        ];
    }

    public static DataCell[] Row(Entry entry, GroupDatum group, DataLinks links)
    {
        var cells = new List<DataCell> { entry.Id.Slug, links.AddressOf(entry) };
        if (entry.IsNested)
            cells.Add(entry.Owner.ToString());
        var at = 0;
        // A group has its fields in the order of its shape, without those that say nothing.
        foreach (var field in group.Shape.Published)
        {
            var value = at < group.Fields.Length && group.Fields[at].Field == field ? group.Fields[at++].Value : null;
            if (field.Key != "id")
                cells.Add(new(DatumText.Of(value, links.Catalog), value is NumberDatum or YearsDatum { Span: false }));
        }
        return [.. cells];
    }
}
