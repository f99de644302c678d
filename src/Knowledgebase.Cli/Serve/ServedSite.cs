using System.Collections.Frozen;

namespace Knowledgebase.Cli.Serve;

/// <summary>What an address leads to: a file, another address, or (both null) nothing.</summary>
readonly record struct Found(PlannedFile? File, string? Redirect);

/// <summary>A plan as it is served. Nothing of it lies on a disk: a file is made when it is asked for, and an attachment is read from the input.</summary>
/// <param name="plan">A plan that nothing stops.</param>
/// <param name="input">The input folder.</param>
sealed class ServedSite(SitePlan plan, string input)
{
    // Hidden names are for hosts, and a host does not hand them out.
    readonly FrozenDictionary<string, PlannedFile> _files = ByPath(plan.Files);

    // Pages are there before the index is.
    readonly Lazy<FrozenDictionary<string, PlannedFile>> _search = new(() => ByPath(plan.Search.Value.Files));

    public SitePlan Plan { get; } = plan;

    /// <summary>Looks an address up as a plain web host would; <paramref name="path"/> is the request's, unescaped.</summary>
    public Found Find(string path)
    {
        if (path + "/" == Plan.Base || (path == "/" && Plan.Base != "/"))
            return new(null, Plan.Base);
        if (!path.StartsWith(Plan.Base, StringComparison.Ordinal))
            return default;
        var below = path[Plan.Base.Length..];
        var name = below.Length == 0 || below.EndsWith('/') ? below + "index.html" : below;
        if (_files.TryGetValue(name, out var file)
            || (name.StartsWith("search/", StringComparison.Ordinal) && _search.Value.TryGetValue(name, out file)))
            return new(file, null);
        // A page was found there, so this address cannot lead to another host.
        return _files.ContainsKey(below + "/index.html") ? new(null, Plan.Base + below + "/") : default;
    }

    static FrozenDictionary<string, PlannedFile> ByPath(ImmutableArray<PlannedFile> files) =>
        files.Where(f => !f.Path.Split('/').Any(s => s.StartsWith('.')))
            .ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);

    /// <summary>Null when the attachment is gone or has become something else since the plan.</summary>
    public FileStream? Open(CopiedFile file)
    {
        if (SymbolicLinks.AnyBelow(input, file.Source.Path))
            return null;
        try
        {
            const FileShare whatever = FileShare.ReadWrite | FileShare.Delete;
            var path = Path.Combine(input, file.Source.Path);
            return new(path, FileMode.Open, FileAccess.Read, whatever, 64 * 1024, useAsync: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
