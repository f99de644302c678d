namespace Knowledgebase.Checking;

/// <summary>A site that is out, as far as the next one is compared with it: readers may have kept any of its addresses.</summary>
/// <param name="Paths">Paths of all its files.</param>
/// <param name="Pages">What stands on the pages named by <see cref="ToRead"/>.</param>
public sealed record PublishedSite(ImmutableArray<string> Paths, ImmutableArray<PageFacts> Pages)
{
    const string Home = "index.html";

    /// <summary>The records as data, where they were published.</summary>
    public ImmutableArray<OutputFile> Records { get; init; } = [];

    /// <summary>Where the site lay below its host; null when its home page does not say.</summary>
    internal string? Base =>
        Pages.FirstOrDefault(p => p.File.Path == Home)?.Links.Where(l => l[0] == '/').MinBy(l => l.Length);

    /// <summary>The pages of which more must be known than that they were there: the home page, records' and those that are gone.</summary>
    public static ImmutableArray<string> ToRead(SitePlan plan, IEnumerable<string> paths)
    {
        var there = plan.Files.Select(f => f.Path).ToHashSet();
        return [.. paths.Where(p => p == Home || (IsPage(p) && (!there.Contains(p) || RecordAt(p) is not null)))];
    }

    /// <summary>True for a record as data.</summary>
    public static bool IsRecord(string path) =>
        path.EndsWith("/record.json", StringComparison.Ordinal) && OwnerOf(path) is not null;

    internal static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>
    /// The record whose page lies there: <c>practices/absence-form/index.html</c>. The entry of a withdrawal is none: what counts is that
    /// the old address answers, and a record may come back.
    /// </summary>
    internal static RecordId? RecordAt(string path) =>
        path.Split('/') is [var folder, var slug, Home]
        && RecordId.IsSlug(slug)
        && Kinds.ByFolder(folder) is { Fragment: "", Kind: not Kind.Removed } kind
            ? new RecordId(kind.Kind, slug)
            : null;

    /// <summary>The record below whose page something lies: <c>sources/report/results/index.html</c>.</summary>
    internal static RecordId? OwnerOf(string path) =>
        path.Split('/') is [var folder, var slug, _, ..] ? RecordAt($"{folder}/{slug}/{Home}") : null;

    /// <summary>As readers know it.</summary>
    internal static string Address(SitePlan plan, string path) =>
        plan.Base + (path.EndsWith(Home, StringComparison.Ordinal) ? path[..^Home.Length] : path);

    internal static string PathOf(RecordId id) => $"{id}/{Home}";
}
