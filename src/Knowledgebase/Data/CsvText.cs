using System.Buffers;

namespace Knowledgebase.Data;

/// <summary>
/// A table as CSV (RFC 4180: commas, CRLF, quotes doubled; UTF-8). For machines without byte-order mark and with every text as it is;
/// for Excel with the mark, and with an apostrophe before text that a spreadsheet would take for a formula. Numbers are never altered.
/// </summary>
static class CsvText
{
    static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static byte[] Of(DataTable table, bool forExcel) =>
        [.. forExcel ? Encoding.UTF8.Preamble : [], .. Heading(table.Columns), .. Rows(table.Rows, forExcel)];

    public static byte[] Heading(ImmutableArray<DataColumn> columns) =>
        Rows([
            [.. columns.Select(c => new DataCell(c.Key))],
        ]);

    public static byte[] Rows(IEnumerable<DataCell[]> rows, bool forExcel = false)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0)
                    text.Append(',');
                Append(text, forExcel && IsRisky(row[i]) ? "'" + row[i].Text : row[i].Text);
            }
            text.Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static void Append(StringBuilder text, string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quoted))
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    static bool IsRisky(DataCell cell) =>
        cell is { Numeric: false, Text: ['=' or '+' or '-' or '@' or '\t' or '\r', ..] };
}
