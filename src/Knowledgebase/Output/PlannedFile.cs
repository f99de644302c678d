namespace Knowledgebase.Output;

/// <summary>A file of the site; its path is ASCII, and its origin is named when something is wrong with it.</summary>
public record PlannedFile(string Path, SourceSpot Origin);

/// <summary>Made only when it is about to be written, so memory stays bounded.</summary>
/// <param name="Make">Pure: may be called on any thread, and always yields the same bytes.</param>
public sealed record MadeFile(string Path, Func<ReadOnlyMemory<byte>> Make, SourceSpot Origin = default)
    : PlannedFile(Path, Origin);

/// <summary>An attachment that is published as it is; its bytes stay on disk.</summary>
public sealed record CopiedFile(string Path, Attachment Source) : PlannedFile(Path, SourceSpot.StartOf(Source.Path));
