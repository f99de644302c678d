namespace Knowledgebase.Office.Log;

/// <summary>
/// A loan of some sets. Its number is that of the request and of the item in it: <c>r-…/2</c>; <c>Broken</c> counts
/// those in repair or lost, <c>Expected</c> is null when nobody knows when they come back.
/// </summary>
public sealed record Loan(
    string Id,
    string Request,
    string Material,
    Period Period,
    int Units,
    LoanState State,
    DateOnly Since,
    int Broken,
    DateOnly? Expected
)
{
    /// <summary>Sets of it are away or will be.</summary>
    public bool IsOpen => State is not (LoanState.Free or LoanState.Released);

    /// <summary>The word for its state.</summary>
    public string Label => LoanStates.Label(State);

    /// <summary>It should have been back.</summary>
    public bool IsOverdue(DateOnly today) => State == LoanState.Out && today > Period.Until;

    /// <c>r-…/2</c>.
    public static string IdOf(string request, int item) =>
        $"{request}/{item}";
}
