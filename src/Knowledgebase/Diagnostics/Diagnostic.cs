namespace Knowledgebase.Diagnostics;

/// <summary>One mistake in the input, as a value: where it is, what it is and how to mend it, in plain Japanese.</summary>
/// <param name="Code">What kind of mistake it is.</param>
/// <param name="Spot">Where it is.</param>
/// <param name="Message">One sentence that says what is wrong here.</param>
/// <param name="Remedy">One sentence that says how to mend it here.</param>
/// <param name="Line">The text of the line, shown with a caret; empty when the mistake concerns the whole file.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceSpot Spot, string Message, string Remedy, string Line = "")
    : IComparable<Diagnostic>
{
    /// <summary>Error, warning or remark; follows from the code.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>How many others it stands for, when it is the end of a <see cref="Shortlist"/>.</summary>
    internal Tally? Left { get; init; }

    /// <summary>Orders by place, then code, then message, so that two runs print the same.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var bySpot = Spot.CompareTo(other.Spot);
        if (bySpot != 0)
            return bySpot;
        var byCode = string.CompareOrdinal(Code.Id, other.Code.Id);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }
}
