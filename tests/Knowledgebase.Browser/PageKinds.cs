namespace Knowledgebase.Browser;

/// <summary>A kind of page: which page stands for it, what it is for (a selector) and within how many screens that begins.</summary>
sealed record PageKind(string Name, Func<PublishedSite, string> Place, string Purpose = PageKind.Anything, double Within = 1)
{
    /// <summary>The first thing below the title and its sentence: facts, a table, what the page holds, or its first words.</summary>
    public const string Anything = "main :is(dl, table, .contents, .cards, .links, .statements > li, .steps, .sheet, .note, section > p, .prose > p)";

    /// <summary>False where the real site cannot show it: it does not offer it, or has no record of it.</summary>
    public bool Real { get; init; } = true;

    /// <summary>True where the invented site shows more than the real one does yet.</summary>
    public bool Invented { get; init; }

    /// <summary>One kind of page has one address on every site.</summary>
    public static PageKind At(string place, string purpose = Anything, double within = 1) => new(place, _ => place + "/", purpose, within);
}

/// <summary>Every kind of page, a row each. Of a kind with many pages the longest stands for all, because it has the most that can go wrong.</summary>
public static class PageKinds
{
    const string Card = ".cards > li";
    const string Chart = ".chart svg";
    const string Map = "main table";
    const string Statement = ".statements > li";
    const string Field = ".field :is(input, textarea, select)";

    static readonly PageKind[] All =
    [
        .. Shown(
            new("home", _ => "", "main [type=search]"), new("404", _ => "404.html"), PageKind.At("search", "main [type=search]"),
            PageKind.At("asked"), PageKind.At("changes", "main :is(.corrections, section > p)"), PageKind.At("method"), PageKind.At("data"), PageKind.At("codes"), PageKind.At("style"),
            new("section", site => Longest(site, "sources", 2)), new("facet", site => Longest(site, "search", 2), "main .links"),
            PageKind.At("request", ".door, main .links"), new("handout", site => Longest(site, "practices", 1) + "#sheet"),
            PageKind.At("gaps", ".minis svg"), new("gap map", _ => "gaps/disability/", Map), new("gap sheet", _ => "gaps/disability/lesson/", Map),
            new("gap map of subjects", _ => "gaps/subject/", Map), new("gap map of indicators", _ => "gaps/indicators/", "main :is(table, section > p)"),
            new("cases by value", site => Longest(site, "practices/by", 2), Card),
            new("cases by pair", site => Longest(site, "practices/by", 4), ".cards > li, .browse-list .note"),
            new("cases by zero pair", _ => "practices/by/disability/intellectual/degree/severe/"),
            new("cases sorted", _ => "practices/sorted/evidence/", Card), PageKind.At("compare"), PageKind.At("whom", Map)),
        // What the real site does not offer; one of the short pages at their addresses, "request", stands for all of them there.
        .. Shown(
            PageKind.At("report"), PageKind.At("send"), PageKind.At("request/form", Field, 1.2), PageKind.At("request/blank"),
            PageKind.At("request/report", Field, 1.2), new("lesson handout", site => Longest(site, "lessons", 1) + "#sheet"))
            .Select(kind => kind with { Real = false }),
        .. new[]
            {
                "languages", "accessibility", "accessibility/results", "en", "en/projects", "en/indicators", "en/method", "en/records",
                "pages/en-programme", "reference", "reference/practices",
            }.Select(place => PageKind.At(place)),
        // What the office must say of a record comes before its facts.
        Record("practices", ".story, main > .note, .outcomes") with { Invented = true },
        Record("lessons", "#goal, main > .note") with { Invented = true },
        Record("indicators", Chart, 1.2), Record("projects", ".years", 1.2), List("projects", ".years", 1.2), Record("evaluations", ".tally, .statements > li"),
        .. Shown(Record("materials"), Record("services"), Record("pages"), Record("removed"), Record("loans")),
        List("practices") with { Invented = true },
        List("indicators", Chart, 1.2), List("results", Statement), List("outcomes", Statement), List("opinions", Statement), List("needs", Statement),
        List("issues", ".milestones"), List("plans", Map), List("doubts", "main .links"), List("services", PageKind.Anything),
    ];

    static readonly Dictionary<string, PageKind> ByName = All
        .Concat(Kinds.All.Where(kind => kind.HasFile).SelectMany(kind => new[] { Record(kind.Folder), List(kind.Folder) }))
        .DistinctBy(kind => kind.Name).ToDictionary(kind => kind.Name);

    /// <summary>Every kind of page of the real site, whose lessons are practices that stand in both lists.</summary>
    public static TheoryData<string> Real { get; } = [.. ByName.Values.Where(kind => kind.Real).Select(kind => kind.Name)];

    /// <summary>The kinds of page that the real site cannot show in full yet; the invented site does.</summary>
    public static TheoryData<string> Invented { get; } = [.. ByName.Values.Where(kind => kind.Invented).Select(kind => kind.Name)];

    /// <summary>The place of the page that stands for a kind, below the site's base.</summary>
    public static string Place(PublishedSite site, string kind) => ByName[kind].Place(site);

    internal static PageKind Of(string kind) => ByName[kind];

    static IEnumerable<PageKind> Shown(params PageKind[] kinds) => kinds.Select(kind => kind with { Invented = true });

    static PageKind Record(string folder, string purpose = PageKind.Anything, double within = 1) =>
        new("one of " + folder, site => Longest(site, folder, 1), purpose, within) { Real = HasRecords(folder) };

    // A list of nothing says why it is empty.
    static PageKind List(string folder, string? purpose = null, double within = 1) =>
        new("list of " + folder, _ => folder + "/", purpose ?? (HasRecords(folder) || folder == "lessons" ? Card : PageKind.Anything), within);

    static bool HasRecords(string folder) => Directory.Exists(Repository.Path("input", folder));

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
