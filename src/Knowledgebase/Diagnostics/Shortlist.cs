namespace Knowledgebase.Diagnostics;

/// <summary>
/// As many mistakes as somebody can read at once: of each file, and in all, the gravest first. How many were left out is said
/// where they begin, so that whatever the input holds, the answer stays small.
/// </summary>
public static class Shortlist
{
    internal static int PerFile => 20;

    internal static int InAll => 200;

    const int MaxMessage = 400;
    const int MaxRemedy = 1_500;

    /// <summary>The mistakes to show, in the order of their places. A shortlist may be among what is given: its counts go on.</summary>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> all)
    {
        var sorted = all.Order().ToArray();
        if (sorted.Length <= PerFile)
            return [.. sorted.Select(Clipped)];
        var shown = sorted
            .Where(d => d.Left is null)
            .GroupBy(d => d.Spot.Path)
            .SelectMany(file => Gravest(file, PerFile));
        var kept = Gravest(shown, InAll).ToHashSet(ReferenceEqualityComparer.Instance);
        var list = ImmutableArray.CreateBuilder<Diagnostic>();
        var unseen = new List<Diagnostic>();
        foreach (var file in sorted.GroupBy(d => d.Spot.Path))
        {
            var left = file.Where(d => !kept.Contains(d)).ToArray();
            list.AddRange(file.Where(kept.Contains).Select(Clipped));
            if (left.Length == file.Count())
                unseen.AddRange(left);
            else if (left.Length > 0)
                list.Add(Rest(left, "このファイルには、ほかに"));
        }
        if (unseen.Count > 0)
            list.Add(Rest(unseen, "ほかのファイルにも、"));
        return list.ToImmutable();
    }

    static IEnumerable<Diagnostic> Gravest(IEnumerable<Diagnostic> sorted, int max) =>
        sorted.OrderByDescending(d => d.Severity).Take(max);

    static Diagnostic Rest(IReadOnlyList<Diagnostic> left, string where)
    {
        var count = left.Select(Tally.Of).Aggregate((a, b) => a + b);
        return new(
            Codes.LeftOut,
            left[0].Spot,
            $"{where}{count.Text}があります（多いので省きました）。",
            Codes.LeftOut.Remedy
        )
        {
            Left = count,
        };
    }

    /// <summary>What is said may quote what was written, and that may be a whole file.</summary>
    static Diagnostic Clipped(Diagnostic diagnostic) =>
        diagnostic.Message.Length <= MaxMessage && diagnostic.Remedy.Length <= MaxRemedy
            ? diagnostic
            : diagnostic with
            {
                Message = Clipped(diagnostic.Message, MaxMessage),
                Remedy = Clipped(diagnostic.Remedy, MaxRemedy),
            };

    static string Clipped(string text, int max)
    {
        if (text.Length <= max)
            return text;
        const int end = 100;
        var (cut, from) = (max - end, text.Length - end);
        if (char.IsLowSurrogate(text[cut]))
            cut--;
        if (char.IsLowSurrogate(text[from]))
            from++;
        return $"{text[..cut]}…（略）…{text[from..]}";
    }
}
