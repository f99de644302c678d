namespace Knowledgebase.Cli.Disk;

/// <summary>A file as the directory lists it, by its path below the input folder; <c>Changed</c> is in ticks.</summary>
readonly record struct InputEntry(string Path, long Length, long Changed, ReadFailure? Failure)
{
    public bool IsAttachment =>
        Path.StartsWith("files/", StringComparison.Ordinal) || (Path == "files" && Failure == ReadFailure.ClosedFolder);

    public bool IsYaml =>
        Path.EndsWith(".yaml", StringComparison.Ordinal) || Path.EndsWith(".yml", StringComparison.Ordinal);
}
