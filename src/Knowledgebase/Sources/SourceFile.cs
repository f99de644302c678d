namespace Knowledgebase.Sources;

/// <summary>One input file: its path below the input folder and its bytes as they lie on disk.</summary>
/// <param name="Bytes">Empty when <see cref="Failure"/> says that the shell refused to read them.</param>
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
