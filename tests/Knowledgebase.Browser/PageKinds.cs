namespace Knowledgebase.Browser;

/// <summary>One page of every kind. Of a kind with many pages the longest stands for all, because it has the most that can go wrong.</summary>
public static class PageKinds
{
    const string ListPrefix = "list of ";
    const string RecordPrefix = "one of ";
    static readonly string[] Single = ["home", "asked", "changes", "method", "data", "codes", "404", "style", "section", "search", "facet", "report", "send", "request", "request/form", "request/blank", "request/report", "handout", "lesson handout"];
    static readonly string[] FiledKinds = [.. Kinds.All.Where(k => k.Fragment.Length == 0).Select(k => k.Folder)];
    static readonly string[] NestedKindsWithList = ["plans", "results", "issues", "outcomes", "opinions", "needs"];

    static readonly string[] Languages =
    [
        "languages", "accessibility", "accessibility/results", "en", "en/projects", "en/indicators", "en/method", "en/records",
        "pages/en-programme",
    ];

    static readonly string[] Finding =
    [
        "gaps", "gap map", "gap sheet", "gap map of subjects", "gap map of indicators", "cases by value", "cases by pair", "cases by zero pair",
        "cases sorted", "compare", "whom",
    ];

    /// <summary>Pages of what the real site does not offer; one of the short pages at their addresses, "request", stands for all of them there.</summary>
    static readonly string[] OnlyOffered = ["report", "send", "request/form", "request/blank", "request/report"];

    /// <summary>Every kind of page of the real site, whose lessons are practices that stand in both lists.</summary>
    public static TheoryData<string> Real { get; } =
    [
        .. Single.Except(OnlyOffered).Except(["lesson handout"]), .. Languages, .. Finding,
        .. FiledKinds.Concat(NestedKindsWithList).Select(folder => ListPrefix + folder),
        .. FiledKinds.Where(folder => folder is not ("removed" or "loans" or "lessons")).Select(folder => RecordPrefix + folder),
    ];

    /// <summary>The kinds of page that the real site cannot show in full yet; the invented site does.</summary>
    public static TheoryData<string> Invented { get; } =
    [
        .. Single, .. Finding, ListPrefix + "practices",
        RecordPrefix + "practices", RecordPrefix + "lessons", RecordPrefix + "materials", RecordPrefix + "services", RecordPrefix + "pages", RecordPrefix + "removed", RecordPrefix + "loans",
    ];

    /// <summary>The place of the page that stands for a kind, below the site's base.</summary>
    public static string Place(PublishedSite site, string kind) => kind switch
    {
        "home" => "",
        "404" => "404.html",
        "handout" => Longest(site, "practices", depth: 1) + "handout.html",
        "lesson handout" => Longest(site, "lessons", depth: 1) + "handout.html",
        "gap map" => "gaps/disability/",
        "gap sheet" => "gaps/disability/lesson/",
        "gap map of subjects" => "gaps/subject/",
        "gap map of indicators" => "gaps/indicators/",
        "cases by value" => Longest(site, "practices/by", depth: 2),
        "cases by pair" => Longest(site, "practices/by", depth: 4),
        "cases by zero pair" => "practices/by/disability/intellectual/degree/severe/",
        "cases sorted" => "practices/sorted/evidence/",
        "facet" => Longest(site, "search", depth: 2),
        "section" => Longest(site, "sources", depth: 2),
        _ when kind.StartsWith(ListPrefix, StringComparison.Ordinal) => kind[ListPrefix.Length..] + "/",
        _ when kind.StartsWith(RecordPrefix, StringComparison.Ordinal) => Longest(site, kind[RecordPrefix.Length..], depth: 1),
        _ => kind + "/",
    };

    static string Longest(PublishedSite site, string folder, int depth) =>
        Pages(site, folder)
            .Where(page => page.Place.Count(c => c == '/') == 1 + folder.Count(c => c == '/') + depth && !page.Place.Contains("/page/", StringComparison.Ordinal))
            .Where(page => !IsRedirect(page.File))
            .OrderByDescending(page => page.File.Length).ThenBy(page => page.Place, StringComparer.Ordinal)
            .Select(page => page.Place).FirstOrDefault()
        ?? throw new InvalidOperationException($"The site has no page of the kind {folder}");

    static IEnumerable<(string Place, FileInfo File)> Pages(PublishedSite site, string folder) =>
        new DirectoryInfo(Path.Combine(site.Folder, folder)).EnumerateFiles("index.html", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(site.Folder, file.DirectoryName!).Replace('\\', '/') + "/", file));

    static bool IsRedirect(FileInfo file) =>
        file.Length < 4096 && File.ReadAllText(file.FullName).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);
}
