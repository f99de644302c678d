using System.Collections.Immutable;
using Knowledgebase.Output;

namespace Knowledgebase.Checking;

/// <summary>What the check of the whole site must know of one finished page: where it leads and where it can be led to.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Description">The description for search engines.</param>
/// <param name="Links">Addresses in <c>href</c> and <c>src</c> that begin with <c>/</c> or <c>#</c>.</param>
/// <param name="Ids">Fragments on the page, duplicates included.</param>
public sealed record PageFacts(
    PlannedFile File, string Title, string Description, ImmutableArray<string> Links, ImmutableArray<string> Ids)
{
    /// <summary>Reads the facts from a finished file; null when it is not an HTML page.</summary>
    public static PageFacts? Of(PlannedFile file, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();
}
