namespace Knowledgebase.Diagnostics;

/// <summary>How many mistakes of each weight.</summary>
public sealed record Tally(int Errors, int Warnings, int Remarks)
{
    /// <summary>The count of all mistakes, those left out of a shortlist among them.</summary>
    public static Tally Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(Of).Aggregate(new Tally(0, 0, 0), (a, b) => a + b);

    internal static Tally Of(Diagnostic diagnostic) =>
        diagnostic.Left
        ?? diagnostic.Severity switch
        {
            Severity.Error => new(1, 0, 0),
            Severity.Warning => new(0, 1, 0),
            _ => new(0, 0, 1),
        };

    /// <summary>「誤り 3 件、注意 1 件」 without what there is none of.</summary>
    internal string Text =>
        string.Join(
            "、",
            new[] { ("誤り", Errors), ("注意", Warnings), ("参考", Remarks) }
                .Where(part => part.Item2 > 0)
                .Select(part => $"{part.Item1} {Numerals.Of(part.Item2)} 件")
        );

    /// <summary>Both counts together.</summary>
    public static Tally operator +(Tally a, Tally b) =>
        new(a.Errors + b.Errors, a.Warnings + b.Warnings, a.Remarks + b.Remarks);
}
