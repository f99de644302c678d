namespace Knowledgebase.Office.Log;

/// <summary>
/// How a request stands, without a name: who asked is known only from the request's own file. <c>Planned</c> holds
/// days of explanations and training by item.
/// </summary>
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
    /// <summary>Null while something is still to be done.</summary>
    public DateOnly? Ended => RequestStates.Of(State).IsEnd ? Since : null;

    /// <summary>The word for its state.</summary>
    public string Label => RequestStates.Of(State).Label;
}
