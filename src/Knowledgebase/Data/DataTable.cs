namespace Knowledgebase.Data;

/// <summary>A column of a published table.</summary>
/// <param name="Key">Its name in the first row of the CSV.</param>
/// <param name="Label">Its name in Japanese.</param>
/// <param name="Meaning">What stands in it.</param>
/// <param name="Number">True when it holds decimal numbers.</param>
/// <param name="Integer">True when it holds whole numbers.</param>
/// <param name="Computed">True when the program computed what stands in it and no source says it.</param>
sealed record DataColumn(
    string Key,
    string Label,
    string Meaning,
    bool Number = false,
    bool Integer = false,
    bool Computed = false
);

/// <summary>A cell: text, or a number written with a decimal point. Empty is neither.</summary>
readonly record struct DataCell(string Text, bool Numeric = false)
{
    public static implicit operator DataCell(string text) => new(text);
}

/// <summary>A table of data: columns, and rows made when they are wanted.</summary>
sealed record DataTable(string Title, ImmutableArray<DataColumn> Columns, IEnumerable<DataCell[]> Rows);
