namespace Knowledgebase.Office.Log;

/// <summary>How one request stands. Holds no name: who asked is known only from the request's own file.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Received">When it came in.</param>
/// <param name="Wanted">The first day wanted.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Since">Since when.</param>
/// <param name="Granted">The items accepted.</param>
/// <param name="Planned">Days set for explanations and training, by item.</param>
/// <param name="Reports">Numbers of the use reports.</param>
/// <param name="Deleted">When its personal data were deleted.</param>
public sealed record RequestStatus(
    string Id,
    DateOnly Received,
    DateOnly? Wanted,
    RequestState State,
    DateOnly Since,
    ImmutableArray<int> Granted,
    ImmutableSortedDictionary<int, DateOnly> Planned,
    ImmutableArray<string> Reports,
    DateOnly? Deleted
)
{
    /// <summary>The day on which it ended; null while something is still to be done.</summary>
    public DateOnly? Ended => RequestStates.Of(State).IsEnd ? Since : null;
}
