namespace Knowledgebase.Cli.Disk;

/// <summary>The last gate before a path meets the disk: whatever the core does, nothing leaves the folder.</summary>
static class SitePath
{
    const int MaxLength = 240;

    /// <summary>A bad path here is our fault and not the user's.</summary>
    public static string Below(string folder, string path)
    {
        if (!IsSafe(path))
            throw new InvalidOperationException($"Not a path below a folder: {path}");
        return Path.Combine(folder, path);
    }

    /// <summary>True for a path that stays below any folder and means the same on every system.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= MaxLength && path.All(IsPlain) && !path.Split('/').Any(IsBad);

    static bool IsPlain(char c) =>
        char.IsAsciiLetterOrDigit(c) || "/._-~+@=".Contains(c);

    // Empty also means rooted or ending with a slash. Windows drops dots at the end of a name.
    static bool IsBad(string segment) => segment.Length == 0 || segment.EndsWith('.');
}
