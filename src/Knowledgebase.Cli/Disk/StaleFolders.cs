namespace Knowledgebase.Cli.Disk;

/// <summary>Tidies up what a killed publication left beside the published folder. Only while holding the lock.</summary>
static class StaleFolders
{
    public static void Clear(SitePlace place)
    {
        var name = Path.GetFileName(place.Target);
        // Killed between the two steps of an exchange: the old site comes back before anything else happens.
        if (!Path.Exists(place.Target) && Of(place, $".{name}.old-").Find(IsOldSite) is { } old)
            DiskError.Naming(old, () => Directory.Move(old, place.Target));
        foreach (var path in Of(place, $".{name}.staging-").Concat(Of(place, $".{name}.old-")))
            DiskError.Naming(path, () => Delete(path));
    }

    /// <summary>Deletes a folder with everything in it; a link is deleted and what it leads to is not.</summary>
    public static void Delete(string path)
    {
        if (SymbolicLinks.IsLink(path))
            File.Delete(path);
        else if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    static bool IsOldSite(string path) =>
        !SymbolicLinks.IsLink(path) && Directory.Exists(path) && Manifest.IsOurs(path);

    static List<string> Of(SitePlace place, string prefix) =>
        [
            .. Directory
                .EnumerateFileSystemEntries(place.Parent)
                .Where(p => IsNumbered(Path.GetFileName(p), prefix))
                .Order(StringComparer.Ordinal),
        ];

    static bool IsNumbered(string name, string prefix) =>
        name.Length > prefix.Length
        && name.StartsWith(prefix, StringComparison.Ordinal)
        && name[prefix.Length..].All(char.IsAsciiDigit);
}
