namespace Knowledgebase;

/// <summary>The whole road in one method: sources → records → catalog → pages → files.</summary>
public static class Build
{
    /// <summary>Sources in, a plan of the site and every mistake out. Every stage goes as far as it can, so that all mistakes show in one run.</summary>
    public static SitePlan Plan(IReadOnlyList<SourceFile> sources, IReadOnlyList<Attachment> attachments, BuildOptions options)
    {
        var (read, unread) = RecordReader.Read(sources, options.Today);
        var (catalog, unlinked) = CatalogBuilder.Link(read);
        var unfit = catalog is null ? [] : Rules.Judge(catalog, attachments, options.Today, read.HasGaps);
        ImmutableArray<Diagnostic> mistakes = [.. unread, .. unlinked, .. unfit];
        if (catalog is null || mistakes.Any(m => m.Severity == Severity.Error)) return Refused(read, mistakes, sources);

        var host = catalog.Settings.Site.IsKnown ? catalog.Settings.Site.Value : null;
        var site = new Site(catalog, new Routes(catalog.Settings.Base, host), options.Today)
        {
            FileSizes = attachments.ToDictionary(a => a.Path, a => a.Length),
        };
        site = site with { Layout = Pages.Layout.Of(site) };
        var data = DataFiles.Of(site, attachments);
        var pages = SitePages.Plan(site, data);
        var (search, doubts) = SearchFiles.Plan(site, entry => SitePages.View(site, entry));
        var files = SiteFiles.Plan(site, pages, search, data, attachments);
        ImmutableArray<Diagnostic> all = [.. mistakes, .. OutputPaths.Check(files), .. doubts];
        return new SitePlan(Sorted(all, sources), files, new SiteCounts(read.Records.Length, pages.Length, catalog.Questions.Length))
        {
            Base = site.Routes.Base,
            Today = options.Today,
            ProseLinks = ProseLinks.Of(site),
            SilentChanges = new SilentChanges(catalog, options.Today).Since,
        };
    }

    private static SitePlan Refused(ReadRecords read, ImmutableArray<Diagnostic> mistakes, IReadOnlyList<SourceFile> sources) =>
        new(Sorted(mistakes, sources), [], new SiteCounts(read.Records.Length, 0, 0)) { Base = read.Settings?.Base ?? "/" };

    /// <summary>As many as can be read, in the order of their places, each with the line it speaks of.</summary>
    private static ImmutableArray<Diagnostic> Sorted(ImmutableArray<Diagnostic> mistakes, IReadOnlyList<SourceFile> sources)
    {
        if (mistakes.IsEmpty) return mistakes;
        var byPath = sources.ToDictionary(s => s.Path);
        return [.. Shortlist.Of(mistakes).Select(WithLine)];

        Diagnostic WithLine(Diagnostic mistake) => mistake.Left is null && byPath.TryGetValue(mistake.Spot.Path, out var file)
            ? mistake with { Line = SourceText.LineOf(file, mistake.Spot.Line) }
            : mistake;
    }
}
