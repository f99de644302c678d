namespace Knowledgebase.Cli.Commands;

/// <summary>Guesses which known word was meant.</summary>
internal static class Nearest
{
    /// <summary>「… のことですか。」, or nothing when no word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        var best = known.MinBy(k => Distance(word, k));
        // At most a third of the letters may be wrong, or the guess only confuses.
        return best is not null && Distance(word, best) <= Math.Max(1, best.Length / 3) ? $"「{best}」のことですか。" : "";
    }

    /// <summary>Optimal string alignment: a swap of neighbours, the commonest slip of the fingers, counts once.</summary>
    public static int Distance(string a, string b)
    {
        if (a.Length > 64) return int.MaxValue;
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
