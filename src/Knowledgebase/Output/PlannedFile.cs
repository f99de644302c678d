namespace Knowledgebase.Output;

/// <summary>A file that the site will hold. It is made only when the shell asks for it, so memory stays bounded.</summary>
/// <param name="Path">Path below the published folder, with <c>/</c>, ASCII only.</param>
/// <param name="Make">Makes the content. Pure: may be called on any thread, and always yields the same bytes. Null for a copy.</param>
/// <param name="CopyOf">The attachment that is copied as it is, or null.</param>
/// <param name="Origin">The record the file comes from, named when something is wrong with it.</param>
public sealed record PlannedFile(string Path, Func<ReadOnlyMemory<byte>>? Make, Attachment? CopyOf, SourceSpot Origin);
