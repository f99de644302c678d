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
    /// <summary>What its sets lacked when they were handed out, by the marks of <see cref="Loans.LoanContent"/>.</summary>
    public ImmutableSortedDictionary<string, int> Lacking { get; init; } = Complete;

    /// <summary>What was handed out and did not come back, until the sets are lent again.</summary>
    public ImmutableSortedDictionary<string, int> Missing { get; init; } = Complete;

    /// <summary>Nothing is missing.</summary>
    public static ImmutableSortedDictionary<string, int> Complete { get; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

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
