namespace Knowledgebase.Office.Log;

/// <summary>One line of JSON for each thing that happened, only ever appended to.</summary>
public static class RequestLog
{
    /// <summary>In the private folder.</summary>
    public static string FileName => "log.ndjson";

    /// <summary>A damaged line is a mistake, because to leave it out could lend a set twice.</summary>
    public static (Ledger Ledger, ImmutableArray<Diagnostic> Diagnostics) Read(ReadOnlyMemory<byte> bytes)
    {
        var ledger = Ledger.Empty;
        var text = Encoding.UTF8.GetString(bytes.Span);
        var lines = text.Split('\n');
        var (mark, isMarked) = (MarkOf(""), false);
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = i == lines.Length - 1;
            if (isLast && lines[i].Length == 0)
                break;
            // Without its line break even a whole line is torn: the next one would be glued to it.
            if (isLast)
                return (ledger, [Torn(i + 1, lines[i])]);
            if (LogEntry.Parse(lines[i]) is not { } entry || ledger.Apply(entry) is not { } next)
                return (ledger, [Broken(i + 1, lines[i])]);
            if (entry.After is null ? isMarked : entry.After != mark)
                return (ledger, [Loose(i + 1, lines[i])]);
            (ledger, mark, isMarked) = (next, MarkOf(lines[i]), entry.After is not null);
        }
        return (ledger, []);
    }

    /// <summary>A line each, which bears the mark of the line before it.</summary>
    public static string Added(ReadOnlySpan<byte> log, IEnumerable<LogEntry> entries)
    {
        var (text, mark) = (new StringBuilder(), MarkOf(Encoding.UTF8.GetString(log).TrimEnd('\n').Split('\n')[^1]));
        foreach (var entry in entries)
        {
            var line = (entry with { After = mark }).ToLine();
            text.Append(line).Append('\n');
            mark = MarkOf(line);
        }
        return text.ToString();
    }

    /// <summary>A line that is changed or taken away is missed by the next one.</summary>
    internal static string MarkOf(string line) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)).AsSpan(0, 6));

    static Diagnostic Loose(int line, string text) =>
        Damage(line, text, "この行のすぐ前にあった行が、なくなったか書き換わっています。");

    static Diagnostic Torn(int line, string text) =>
        Damage(
            line,
            text,
            "最後の行が途中で切れています。前に行った命令が、書き終わる前に止まったようです。",
            $"{FileName} の {Numerals.Of(line)} 行目を消して保存し、requests list で様子を確かめてから、止まった命令をもう一度実行してください。"
        );

    static Diagnostic Broken(int line, string text) =>
        Damage(line, text, "台帳の行として読めません。手で書き換えたか、ディスクの不具合で壊れたようです。");

    static Diagnostic Damage(int line, string text, string message, string? remedy = null) =>
        new(Codes.BrokenLog, new(FileName, line, 1), message, remedy ?? Codes.BrokenLog.Remedy, text);
}
