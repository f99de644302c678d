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
        Rows([[.. columns.Select(c => new DataCell(c.Key))]]);

    public static byte[] Rows(IEnumerable<DataCell[]> rows, bool forExcel = false)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        foreach (var row in rows)
        {
            foreach (var (i, cell) in row.Index())
            {
                if (i > 0)
                    bytes.Write(","u8);
                Write(bytes, forExcel && IsRisky(cell) ? "'" + cell.Text : cell.Text);
            }
            bytes.Write("\r\n"u8);
        }
        return bytes.WrittenSpan.ToArray();
    }

    static void Write(ArrayBufferWriter<byte> bytes, string text) =>
        Encoding.UTF8.GetBytes(
            text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text,
            bytes
        );

    static bool IsRisky(DataCell cell) =>
        cell is { Numeric: false, Text: ['=' or '+' or '-' or '@' or '\t' or '\r', ..] };
}
