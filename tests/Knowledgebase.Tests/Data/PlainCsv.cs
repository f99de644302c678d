namespace Knowledgebase.Tests.Data;

/// <summary>A strict reader of RFC 4180 written from the standard alone. It knows nothing of the program and refuses what the standard does not allow.</summary>
static class PlainCsv
{
    public static List<Dictionary<string, string>> Read(ReadOnlySpan<byte> bytes)
    {
        var rows = Rows(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        var header = rows[0];
        var records = new List<Dictionary<string, string>>();
        foreach (var row in rows.Skip(1))
        {
            if (row.Count != header.Count) throw new FormatException($"{row.Count} cells below {header.Count} names: {string.Join('|', row)}");
            records.Add(header.Zip(row).ToDictionary(p => p.First, p => p.Second));
        }
        return records;
    }

    static List<List<string>> Rows(string text)
    {
        var (rows, row, at) = (new List<List<string>>(), new List<string>(), 0);
        while (at < text.Length)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Bare(text, ref at));
            if (text[at] == ',') at++;
            else if (text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal))
            {
                at += 2;
                rows.Add(row);
                row = [];
            }
            else throw new FormatException($"neither comma nor line end at {at}");
        }
        return row.Count == 0 ? rows : throw new FormatException("the last line has no end");
    }

    static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (text[at + 1] == '"') cell.Append(text[++at]);
            else break;
        }
        at++;
        return cell.ToString();
    }

    static string Bare(string text, ref int at)
    {
        var start = at;
        while (text[at] is not (',' or '\r')) at = text[at] is '"' or '\n' ? throw new FormatException($"a bare quote or line feed at {at}") : at + 1;
        return text[start..at];
    }
}
