namespace Knowledgebase.Output;

/// <summary>The stages of a build in their order; the first two and the last two, and staging, are the shell's.</summary>
public enum BuildStage
{
    /// <summary>From the start of the process to the command: runtime and command line.</summary>
    Start,

    /// <summary>The input folder into memory; attachments are looked at.</summary>
    Input,

    /// <summary>YAML into records.</summary>
    Parse,

    /// <summary>Records into a catalog.</summary>
    Link,

    /// <summary>The rules over the catalog.</summary>
    Judge,

    /// <summary>The data that all pages share.</summary>
    Data,

    /// <summary>Which pages there are; none is drawn.</summary>
    Pages,

    /// <summary>Every file with its path; most bytes are still to be made.</summary>
    Plan,

    /// <summary>The old publication read to compare with, and the folders of the new one.</summary>
    Staging,

    /// <summary>Every file drawn, looked at and written.</summary>
    Draw,

    /// <summary>The files of the search, made of what the pages say, and written.</summary>
    Search,

    /// <summary>Links and addresses of the site as a whole.</summary>
    Check,

    /// <summary>What lies on disk compared with what was made.</summary>
    Verify,

    /// <summary>Flushed to the disk, exchanged with the old site, and that one deleted.</summary>
    Publish,
}

/// <summary>Tells that a stage has ended and what went through it; zero where there is nothing to count.</summary>
/// <param name="Files">Files read, planned, drawn or read back.</param>
/// <param name="Bytes">Their bytes, where they are known by then.</param>
public readonly record struct StageEnd(BuildStage Stage, int Files = 0, long Bytes = 0);
