namespace Knowledgebase;

/// <summary>
/// The whole road: read, link, judge and plan in <see cref="Plan"/>; draw and check in <see cref="Finish"/>. The shell reads the sources
/// before it, writes each file as it is drawn, and publishes what nothing <see cref="Stops"/>.
/// </summary>
public static class Build
{
    /// <summary>Sources in, a plan of the site and every mistake out. Every stage goes as far as it can, so that all mistakes show in one run.</summary>
    public static SitePlan Plan(
        IReadOnlyList<SourceFile> sources, IReadOnlyList<Attachment> attachments, BuildOptions options)
    {
        var (read, unread) = RecordReader.Read(sources, options.Today);
        options.Ended(new(BuildStage.Parse, sources.Count, sources.Sum(s => (long)s.Bytes.Length)));
        var (catalog, unlinked) = CatalogBuilder.Link(read);
        options.Ended(new(BuildStage.Link));
        var unfit = catalog is null ? [] : Rules.Judge(catalog, attachments, options.Today, read.HasGaps);
        options.Ended(new(BuildStage.Judge));
        ImmutableArray<Diagnostic> diagnostics = [.. unread, .. unlinked, .. unfit];
        if (catalog is null || diagnostics.Any(m => m.Severity == Severity.Error))
            return Refused(read, diagnostics, sources);

        var host = catalog.Settings.Site.IsKnown ? catalog.Settings.Site.Value : null;
        var site = new Site(catalog, new Routes(catalog.Settings.Base, host), options.Today)
        {
            Assets = options.Assets,
            FileSizes = attachments.ToDictionary(a => a.Path, a => a.Length),
            PictureSizes = attachments.ToDictionary(a => a.Path, a => a.Facts?.Size ?? default),
        };
        site = site with
        {
            Layout = Pages.Layout.Of(site),
            CardFacts = (all, entry) => SiteKinds.Of(entry.Id.Kind).Card(all, entry),
            Comparison = ComparePage.Cells,
            DrawingOf = kind => SiteKinds.Of(kind).Icon,
        };
        var data = DataFiles.Of(site, attachments);
        options.Ended(new(BuildStage.Data));
        var texts = new PageTexts();
        var pages = SitePages.Plan(site, data, texts);
        options.Ended(new(BuildStage.Pages, pages.Length));
        var files = SiteFiles.Plan(site, pages, data, attachments);
        ImmutableArray<Diagnostic> all =
            [.. diagnostics, .. OutputPaths.Check(files), .. PreparedSearches.Judge(catalog, SiteKinds.Of)];
        options.Ended(new(BuildStage.Plan, files.Length));
        // The search warns of its dictionary alone; all other texts need not be kept until then.
        var folder = Kinds.Of(Kind.Dictionary).Folder + "/";
        SourceFile[] dictionary = [.. sources.Where(s => s.Path.StartsWith(folder, StringComparison.Ordinal))];
        return new(Sorted(all, sources), files, new(read.Records.Length, pages.Length, catalog.Questions.Length))
        {
            Base = site.Routes.Base,
            Today = options.Today,
            Ended = options.Ended,
            Search = new(() =>
            {
                var (search, warnings) = SearchFiles.Plan(site, SiteKinds.Of, texts);
                return (search, Sorted(warnings, dictionary));
            }),
            ProseLinks = ProseLinks.Of(site),
            SilentChanges = new SilentChanges(catalog, options.Today).Since,
        };
    }

    /// <summary>
    /// Draws every file, gives it to <paramref name="put"/>, and checks the site as a whole. Of a page only its facts are kept, so memory
    /// stays bounded; a copy has no bytes here.
    /// </summary>
    /// <returns>What was put, in the plan's order, and every mistake of the input and of the finished site.</returns>
    public static (T[] Put, ImmutableArray<Diagnostic> Diagnostics) Finish<T>(
        SitePlan plan,
        PublishedSite? before,
        Func<PlannedFile, ReadOnlyMemory<byte>, T> put,
        ParallelOptions? options = null
    )
    {
        var texts = new SharedTexts();
        var made = Made(plan.Files);
        plan.Ended(new(BuildStage.Draw, made.Length, made.Sum(d => d.Size.Length)));
        // Behind the pages, because it is made of what they say.
        var (search, warnings) = plan.Search.Value;
        var found = Made(search);
        plan.Ended(new(BuildStage.Search, found.Length, found.Sum(d => d.Size.Length)));
        var done = made.Concat(found).ToArray();
        plan = plan with { Files = [.. plan.Files, .. search] };
        PageFacts[] pages = [.. done.Select(d => d.Page).OfType<PageFacts>()];
        var broken = SiteCheck.Judge(plan, pages);
        var lost = before is null ? [] : KeptAddresses.Judge(plan, pages, before);
        var large = HostLimits.Judge([.. done.Select(d => d.Size)]);
        plan.Ended(new(BuildStage.Check));
        return ([.. done.Select(d => d.Put)],
            Shortlist.Of([.. plan.Diagnostics, .. warnings, .. broken, .. lost, .. large]));

        (PageFacts? Page, T Put, (PlannedFile File, long Length) Size)[] Made(ImmutableArray<PlannedFile> files) =>
            InParallel.Make(
                files,
                file =>
                {
                    var (bytes, page) = Draw(file, texts);
                    var length = file is CopiedFile copy ? copy.Source.Length : bytes.Length;
                    return (page, put(file, bytes), (file, length));
                },
                options
            );
    }

    /// <summary>True when the site must not be published: at an error, or at a warning too where it is <paramref name="strict"/>.</summary>
    public static bool Stops(ImmutableArray<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(d => d.Severity >= (strict ? Severity.Warning : Severity.Error));

    static (ReadOnlyMemory<byte> Bytes, PageFacts? Page) Draw(PlannedFile file, SharedTexts texts)
    {
        if (file is not MadeFile made)
            return default;
        try
        {
            var bytes = made.Make();
            return (bytes, PageFacts.Of(file, bytes.Span, texts));
        }
        catch (Exception e)
        {
            // Drawing is pure: whatever it throws, an error of the disk included, is our fault and no mistake in the
            // input.
            throw new RenderException(file, e);
        }
    }

    static SitePlan Refused(
        ReadRecords read, ImmutableArray<Diagnostic> diagnostics, IReadOnlyList<SourceFile> sources) =>
        new(Sorted(diagnostics, sources), [], new(read.Records.Length, 0, 0)) { Base = read.Settings?.Base ?? "/" };

    // As many as can be read, in the order of their places, each with the line it speaks of.
    static ImmutableArray<Diagnostic> Sorted(ImmutableArray<Diagnostic> diagnostics, IReadOnlyList<SourceFile> sources)
    {
        if (diagnostics.IsEmpty)
            return diagnostics;
        var byPath = sources.ToDictionary(s => s.Path);
        return
        [
            .. Shortlist.Of(diagnostics).Select(d =>
                d.Left is null && byPath.TryGetValue(d.Spot.Path, out var file)
                    ? d with { Line = SourceText.LineOf(file, d.Spot.Line) }
                    : d),
        ];
    }
}
