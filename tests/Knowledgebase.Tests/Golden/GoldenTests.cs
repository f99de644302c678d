namespace Knowledgebase.Tests.Golden;

/// <summary>Pages that a person has read, one of each kind and state, and the frame of each site; at most sixty pages.</summary>
public sealed class GoldenTests
{
    static readonly Dictionary<string, string[]> Pages = new()
    {
        ["full"] =
        [
            // Records of every kind with all that they may say.
            "practices/litter/", "lessons/flow/", "materials/net/", "services/loan/", "loans/net/",
            "projects/river/", "programmes/waters/", "activities/walk/", "indicators/river-schools/", "evaluations/r6/", "evaluations/r6/since/r5/",
            "organizations/centre/", "roles/guide/", "sources/report/", "sources/report/results/", "doubts/misprint/", "terms/litter/",
            "collections/atlas/", "pages/about/", "dictionary/spellings/", "vocabularies/subjects/",
            // Invented, moved and removed.
            "practices/sample/", "practices/trash/", "removed/practices-cleanup/",
            // A list of each sort: all, sorted, under three conditions, empty; of records and of what lies in them.
            "practices/", "practices/sorted/evidence/", "practices/by/disability/word/degree/word/setting/word/", "practices/by/evidence/0/",
            "search/stage/word/", "sources/", "issues/", "plans/", "indicators/", "changes/2026-11/",
            "gaps/", "gaps/disability/word/", "gaps/indicators/",
            // Pages of the site itself.
            "", "404.html", "search/", "compare/", "request/", "request/form/", "request/blank/", "whom/", "asked/", "method/", "data/", "standing/",
            "accessibility/", "languages/",
            "en/", "en/indicators/",
        ],
        // What pages say where little is known.
        ["sparse"] = ["", "practices/litter/", "lessons/flow/", "projects/river/", "services/", "request/form/"],
    };

    /// <summary>One of each sort of file that is no page.</summary>
    static readonly Dictionary<string, string[]> Files = new()
    {
        ["full"] =
        [
            "_headers", "host-samples/htaccess.txt", "host-samples/nginx.txt", "host-samples/web.config.txt",
            "robots.txt", "sitemap.xml", "feed.atom",
            "data/latest/practices.json", "data/latest/projects.json", "data/latest/facts/practices.csv", "data/latest/indicators.csv",
            "data/latest/recompute.py", "practices/litter/record.json", "materials/net/lending.json",
            "projects/river/chart-status.svg", "indicators/river-schools/chart-river-junior.svg",
        ],
        ["sparse"] = ["robots.txt", "data/latest/practices.json"],
    };

    public static TheoryData<string> Sites { get; } = [.. Pages.Keys];

    /// <summary>So that a golden page need keep only what is its own.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_of_a_site_is_the_frame_of_its_language_and_a_part_of_its_own(string name)
    {
        var site = new GoldenSite(name);
        var frames = site.Frames(site.Published);
        foreach (var path in site.Pages)
        {
            var page = site.Published(path);
            if (Frame.Has(page)) Assert.Equal(page, Frame.Page(frames[Frame.FileFor(page)], Frame.PartOf(page), site.UrlOf(path)));
        }
    }

    [Fact]
    public void At_most_sixty_pages_are_kept() => Assert.InRange(Pages.Sum(site => site.Value.Length), 1, 60);

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_is_drawn_as_it_was_read_and_frame_and_part_make_the_page(string name)
    {
        var site = new GoldenSite(name);
        var kept = Files[name].ToDictionary(path => path, site.Text);
        foreach (var (path, frame) in site.Frames(site.Text)) kept[path] = frame;
        foreach (var path in Pages[name].Select(FileOf))
        {
            var text = site.Text(path);
            kept[path] = Frame.Has(text) ? Frame.PartOf(text) : text;
        }

        var folder = Path.Combine("Golden", name, "expected");
        if (GoldenFile.Renews) Directory.Delete(Path.Combine(Repository.Tests, folder), recursive: true);
        foreach (var (path, text) in kept.OrderBy(file => file.Key, StringComparer.Ordinal))
            GoldenFile.Is(Path.Combine(folder, path), text, typeof(GoldenTests));
        foreach (var path in Pages[name].Select(FileOf).Where(path => Frame.Has(site.Text(path))))
            Assert.Equal(site.Text(path), Frame.Page(kept[Frame.FileFor(site.Text(path))], kept[path], site.UrlOf(path)));
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), Kept(folder));
    }

    static string FileOf(string address) => address.EndsWith(".html", StringComparison.Ordinal) ? address : address + "index.html";

    static IEnumerable<string> Kept(string folder)
    {
        var root = Path.Combine(Repository.Tests, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }
}
