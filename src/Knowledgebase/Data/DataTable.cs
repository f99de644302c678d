namespace Knowledgebase.Data;

/// <summary>A column: its name in the first row of the CSV, what it holds, and whether the program computed it because no source says it.</summary>
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

sealed record DataTable(string Title, ImmutableArray<DataColumn> Columns, IEnumerable<DataCell[]> Rows);
