using System.Buffers;

namespace Knowledgebase.Schema;

/// <summary>A pointer from one record to another, with the place where it was written.</summary>
public sealed record Reference(RecordId Target, RecordId From, string Field, SourceSpot Spot)
{
    internal string Inferred { get; init; } = "";

    internal ImmutableArray<Citation> Cites { get; init; } = [];
}
