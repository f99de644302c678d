namespace Knowledgebase.Sources;

/// <summary>What a file is by its bytes, whatever its name says.</summary>
public enum FileForm
{
    /// <summary>None that is known here.</summary>
    Unknown,

    /// <summary>Not one byte.</summary>
    Empty,

    /// <summary>A few words that say where the file really lies: of Git LFS, git-annex, or a shortcut.</summary>
    Pointer,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Text.</summary>
    Text,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>WebP.</summary>
    Webp,

    /// <summary>GIF, HEIC, TIFF or BMP: pictures that are not published.</summary>
    OtherPicture,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>Excel.</summary>
    Xlsx,

    /// <summary>PowerPoint.</summary>
    Pptx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods,

    /// <summary>OpenDocument presentation.</summary>
    Odp,

    /// <summary>A ZIP of something else.</summary>
    Zip,

    /// <summary>An Office file of before 2007, or one with a password.</summary>
    OldOffice,
}

/// <summary>What the shell saw in the bytes of an attachment, within bounds. The core judges it.</summary>
public sealed record AttachmentFacts(FileForm Form)
{
    /// <summary>True when its end is missing or its parts do not open.</summary>
    public bool Torn { get; init; }

    /// <summary>Why it could not be looked into, or null.</summary>
    public string? Closed { get; init; }

    /// <summary>How large a picture is shown; null where it is none or does not say.</summary>
    public PictureSize? Size { get; init; }

    /// <summary>Where a picture was taken, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who made, kept or photographed it, as programs and cameras note.</summary>
    public ImmutableArray<FileNote> Names { get; init; } = [];

    /// <summary>What readers do not see at first and everybody can find: comments, tracked changes, hidden sheets.</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];

    /// <summary>Texts in it, as far as they were read.</summary>
    public ImmutableArray<FileNote> Texts { get; init; } = [];
}

/// <summary>A text in a file, and which part of it, in Japanese, it stands in.</summary>
public sealed record FileNote(string Where, string Text);

/// <summary>Width and height of a picture in pixels, as it stands upright.</summary>
public readonly record struct PictureSize(int Width, int Height);
