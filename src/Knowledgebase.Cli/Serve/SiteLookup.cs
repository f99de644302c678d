namespace Knowledgebase.Cli.Serve;

/// <summary>What an address leads to: a file, another address, or (both null) nothing.</summary>
readonly record struct SiteLookup(string? File, string? Redirect)
{
    /// <summary>Looks an address up in the published folder, as a plain web host would, but without following links.</summary>
    /// <param name="root">The published folder.</param>
    /// <param name="home">The site's base, which begins and ends with a slash.</param>
    /// <param name="path">The request's path, unescaped.</param>
    public static SiteLookup Find(string root, string home, string path)
    {
        if (path + "/" == home || (path == "/" && home != "/"))
            return new SiteLookup(null, home);
        if (!path.StartsWith(home, StringComparison.Ordinal))
            return default;
        var below = path[home.Length..];
        var relative = below.Length == 0 || below.EndsWith('/') ? below + "index.html" : below;
        if (!SitePath.IsSafe(relative) || relative.Split('/').Any(s => s.StartsWith('.')))
            return default;
        if (SymbolicLinks.AnyBelow(root, relative))
            return default;

        var file = SitePath.Below(root, relative);
        if (System.IO.File.Exists(file))
            return new SiteLookup(file, null);
        // The folder was found by plain segments only, so this address cannot lead to another host.
        return Directory.Exists(file) ? new SiteLookup(null, home + relative + "/") : default;
    }
}
