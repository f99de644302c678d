namespace Knowledgebase.Office.Log;

/// <summary>One loan of some sets of a material. Its number is that of the request and of the item in it: <c>r-…/2</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Request">The request it belongs to.</param>
/// <param name="Material">Id of the material.</param>
/// <param name="Period">The days of use.</param>
/// <param name="Units">How many sets.</param>
/// <param name="State">Where they are.</param>
/// <param name="Since">Since when.</param>
/// <param name="Broken">How many of them are in repair or lost.</param>
/// <param name="Expected">When they are expected back from repair; null when nobody knows.</param>
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
    /// <summary>True while sets of it are away or will be.</summary>
    public bool IsOpen => State is not (LoanState.Free or LoanState.Released);

    /// <summary>True when it should have been back.</summary>
    public bool IsOverdue(DateOnly today) => State == LoanState.Out && today > Period.Until;

    /// <summary>The number of a loan.</summary>
    public static string IdOf(string request, int item) =>
        string.Create(CultureInfo.InvariantCulture, $"{request}/{item}");
}
