namespace Knowledgebase.Cli.Disk;

/// <summary>A file of the input folder as the directory lists it, before anything is read.</summary>
/// <param name="Path">Path below the input folder, with <c>/</c>.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Changed">When it was last written, in ticks.</param>
/// <param name="Failure">Why it is refused, or null.</param>
readonly record struct InputEntry(string Path, long Length, long Changed, ReadFailure? Failure)
{
    public bool IsAttachment =>
        Path.StartsWith("files/", StringComparison.Ordinal) || (Path == "files" && Failure == ReadFailure.ClosedFolder);

    public bool IsYaml =>
        Path.EndsWith(".yaml", StringComparison.Ordinal) || Path.EndsWith(".yml", StringComparison.Ordinal);
}
