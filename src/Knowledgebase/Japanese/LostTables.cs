namespace Knowledgebase.Japanese;

static partial class LostTables
{
    public static IEnumerable<string> In(string text)
    {
        var rows = new List<string>();
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Append(""))
        {
            if (line.AsSpan().ContainsAny('|', '｜'))
                rows.Add(line);
            else
            {
                if (FirstLost(rows) is { } lost)
                    yield return lost;
                rows.Clear();
            }
        }
    }

    static string? FirstLost(List<string> rows) =>
        rows.Count > 1 && Rule().IsMatch(rows[1]) ? rows.Find(r => r[0] == '｜' || !r.Contains('|'))
        : rows.Count > 1 || (rows.Count == 1 && Row().IsMatch(rows[0])) ? rows[0]
        : null;

    [GeneratedRegex(@"\A(?=.*\|)[|:\- ]*-[|:\- ]*\z")]
    private static partial Regex Rule();

    /// <summary>A line of two cells or more between lines: one alone may be meant, as in |x|.</summary>
    [GeneratedRegex(
        @"\A[|｜][^|｜]+([|｜][^|｜]*)+[|｜]\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Row();
}
