namespace Knowledgebase.Reading;

/// <summary>A record as read, with all that must be resolved against other records.</summary>
/// <param name="Nested">The items with ids of their own inside it.</param>
/// <param name="Questions">Facts in it that wait for a question, a decision or an answer.</param>
public sealed record ReadRecord(
    RecordId Id,
    string Path,
    Record? Record,
    ImmutableArray<Reference> References,
    ImmutableArray<Word> Words,
    ImmutableArray<CitationUse> Citations,
    ImmutableArray<NestedItem> Nested,
    ImmutableArray<Question> Questions
)
{
    internal ImmutableArray<Meant> MeantElsewhere { get; init; } = [];

    internal ImmutableArray<WrittenOffer> Offers { get; init; } = [];

    internal ImmutableArray<WrittenUnit> Units { get; init; } = [];
}

/// <param name="IsRequest">True when only an office that takes requests can keep them; a contact is enough for the
/// others.</param>
sealed record WrittenOffer(string Text, bool IsRequest, SourceSpot Spot);
