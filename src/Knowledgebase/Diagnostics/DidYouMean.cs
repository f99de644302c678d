namespace Knowledgebase.Diagnostics;

/// <summary>Finds the word that an author most likely meant.</summary>
public static class DidYouMean
{
    /// <summary>The candidate nearest to <paramref name="written"/> by edit distance, or null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        // Every single character is one slip away from every other.
        var limit = written.Length < 2 ? 1 : Math.Max(1, Math.Min(written.Length, 32) * 2 / 5) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= limit)
                continue;
            var distance = Distance(written, candidate, limit);
            if (distance >= limit && !(best is null && Contains(written, candidate)))
                continue;
            if (distance == limit && best is not null)
                continue;
            limit = Math.Min(limit, distance);
            best = candidate;
        }
        return best;
    }

    static bool Contains(string a, string b) =>
        Math.Min(a.Length, b.Length) > 1
        && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    /// <summary>Optimal string alignment: a swap of neighbours, the commonest slip of the fingers, counts once.</summary>
    static int Distance(string a, string b, int limit)
    {
        if (a.Length > 200 || b.Length > 200)
            return limit;
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            (before, above, row) = (above, row, before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }
        return row[b.Length];
    }
}
