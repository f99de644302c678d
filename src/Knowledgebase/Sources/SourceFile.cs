namespace Knowledgebase.Sources;

/// <summary>One input file in memory: its path below the input folder (with <c>/</c>) and its bytes as they lie on disk.</summary>
/// <param name="Path">Relative path, for example <c>practices/absence-form.yaml</c>.</param>
/// <param name="Bytes">Raw bytes; empty when <see cref="Failure"/> says that the shell refused to read them.</param>
/// <param name="Failure">Why the shell did not read the file, or null.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, ReadFailure? Failure = null)
{
    /// <summary>Largest file the road reads, in bytes. The shell checks the length before reading.</summary>
    public static int MaxLength => 256 * 1024;
}

/// <summary>What keeps the shell from reading an input file at all.</summary>
public enum ReadFailure
{
    /// <summary>Longer than <see cref="SourceFile.MaxLength"/>.</summary>
    TooLarge,

    /// <summary>A symbolic link, device or other thing that is not an ordinary file.</summary>
    NotOrdinary,

    /// <summary>A folder that may not be looked into: what lies in it is unknown.</summary>
    ClosedFolder,

    /// <summary>A file that may not be read.</summary>
    ClosedFile,

    /// <summary>There when the folder was listed and gone when it was read.</summary>
    Vanished,

    /// <summary>Its name is no Unicode text.</summary>
    NameNotText,
}
