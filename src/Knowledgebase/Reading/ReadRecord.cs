namespace Knowledgebase.Reading;

/// <summary>A record as read, with all that must be resolved against other records.</summary>
/// <param name="Id">Kind and id, from folder and file name.</param>
/// <param name="Path">The file.</param>
/// <param name="Record">The record, or null when the file has mistakes.</param>
/// <param name="References">Every reference in it.</param>
/// <param name="Words">Every vocabulary word in it.</param>
/// <param name="Citations">Every citation in it.</param>
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
    /// <summary>What is said to be meant and stands nowhere in the file: it may be in a file that the record attaches.</summary>
    internal ImmutableArray<Meant> MeantElsewhere { get; init; } = [];

    internal ImmutableArray<WrittenOffer> Offers { get; init; } = [];

    /// <summary>The units of its numbers.</summary>
    internal ImmutableArray<WrittenUnit> Units { get; init; } = [];
}

/// <summary>Words of a text that offer something to readers, or ask something of them.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsRequest">True when only an office that takes requests can keep what they say; a contact is enough for the others.</param>
/// <param name="Spot">Where the text begins.</param>
sealed record WrittenOffer(string Text, bool IsRequest, SourceSpot Spot);
