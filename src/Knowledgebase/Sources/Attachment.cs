namespace Knowledgebase.Sources;

/// <summary>A file below <c>input/files/</c> that is published as it is; its bytes stay on disk.</summary>
public sealed record Attachment(string Path, long Length, ReadFailure? Failure = null)
{
    /// <summary>The longest file that is published, in bytes.</summary>
    public static int MaxLength => 50 * 1024 * 1024;

    /// <summary>SHA-256 in lower-case hexadecimal; known only of releases of the data, which must never change.</summary>
    public string? Hash { get; init; }

    /// <summary>What its bytes say; null when nobody looked.</summary>
    public AttachmentFacts? Facts { get; init; }
}
