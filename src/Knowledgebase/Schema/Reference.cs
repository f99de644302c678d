using System.Buffers;

namespace Knowledgebase.Schema;

/// <summary>A pointer from one record to another, with the place where it was written.</summary>
/// <param name="Target">What is pointed at.</param>
/// <param name="From">The record or nested item that points.</param>
/// <param name="Field">Key of the field that holds the pointer.</param>
/// <param name="Spot">Where it was written.</param>
public sealed record Reference(RecordId Target, RecordId From, string Field, SourceSpot Spot)
{
    /// <summary>Why the link was inferred; empty when a source says it.</summary>
    internal string Inferred { get; init; } = "";

    /// <summary>Where a source says the link; empty when it needs no citation of its own.</summary>
    internal ImmutableArray<Citation> Cites { get; init; } = [];
}
