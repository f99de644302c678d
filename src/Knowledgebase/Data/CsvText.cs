using System.Buffers;
using System.Text;

namespace Knowledgebase.Data;

/// <summary>
/// A table as CSV (RFC 4180: commas, CRLF, quotes doubled; UTF-8). For machines without byte-order mark and with every text as it is;
/// for Excel with the mark, and with an apostrophe before text that a spreadsheet would take for a formula. Numbers are never altered.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static byte[] Of(DataTable table, bool forExcel)
    {
        using var bytes = new MemoryStream();
        using var writer = new StreamWriter(bytes, new UTF8Encoding(forExcel));
        Row(writer, [.. table.Columns.Select(c => new DataCell(c.Key))], forExcel);
        foreach (var row in table.Rows) Row(writer, row, forExcel);
        writer.Flush();
        return bytes.ToArray();
    }

    private static void Row(StreamWriter writer, DataCell[] cells, bool forExcel)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            var text = forExcel && IsRisky(cells[i]) ? "'" + cells[i].Text : cells[i].Text;
            if (!text.AsSpan().ContainsAny(Quoted))
            {
                writer.Write(text);
                continue;
            }
            writer.Write('"');
            writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
        writer.Write("\r\n");
    }

    /// <summary>True for text that a spreadsheet might run.</summary>
    private static bool IsRisky(DataCell cell) => cell is { Numeric: false, Text: ['=' or '+' or '-' or '@' or '\t' or '\r', ..] };
}
