namespace Knowledgebase.Output;

/// <summary>A file that the site holds.</summary>
/// <param name="Path">Path below the published folder, with <c>/</c>, ASCII only.</param>
/// <param name="Origin">The record the file comes from, named when something is wrong with it.</param>
public record PlannedFile(string Path, SourceSpot Origin);

/// <summary>A file that is made only when it is about to be written, so memory stays bounded.</summary>
/// <param name="Path">Path below the published folder.</param>
/// <param name="Make">Makes the content. Pure: may be called on any thread, and always yields the same bytes.</param>
/// <param name="Origin">The record the file comes from.</param>
public sealed record MadeFile(string Path, Func<ReadOnlyMemory<byte>> Make, SourceSpot Origin = default)
    : PlannedFile(Path, Origin);

/// <summary>An attachment that is published as it is; its bytes stay on disk.</summary>
/// <param name="Path">Path below the published folder.</param>
/// <param name="Source">The attachment.</param>
public sealed record CopiedFile(string Path, Attachment Source) : PlannedFile(Path, SourceSpot.StartOf(Source.Path));
