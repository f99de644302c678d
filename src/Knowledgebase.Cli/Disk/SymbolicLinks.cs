namespace Knowledgebase.Cli.Disk;

/// <summary>Finds symbolic links and other reparse points: through them a folder would hold what lies elsewhere.</summary>
static class SymbolicLinks
{
    /// <summary>The attributes of a missing file are all ones, so existence is asked by <see cref="FileSystemInfo.LinkTarget"/> first.</summary>
    public static bool IsLink(FileSystemInfo info) =>
        info.LinkTarget is not null || (info.Exists && info.Attributes.HasFlag(FileAttributes.ReparsePoint));

    /// <summary>True when the path itself, whatever it is, is a link; a dangling one too.</summary>
    public static bool IsLink(string path) => IsLink(new FileInfo(path));

    /// <summary>True when any segment below the root is a link. The root itself may be reached through one.</summary>
    public static bool AnyBelow(string root, string relative)
    {
        var path = root;
        foreach (var segment in relative.Split('/'))
        {
            path = Path.Combine(path, segment);
            if (IsLink(path))
                return true;
        }

        return false;
    }

    /// <summary>The path with every link in it followed, as far as it exists; for telling whether two paths are one folder.</summary>
    public static string Followed(string path, int hops = 0)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        // Forty hops is what Linux allows; a loop of links ends here too.
        if (parent is null || hops > 40)
            return full;
        var here = Path.Combine(Followed(parent, hops + 1), Path.GetFileName(full));
        var target = new FileInfo(here).LinkTarget;
        return target is null ? here : Followed(Path.Combine(Path.GetDirectoryName(here)!, target), hops + 1);
    }
}
