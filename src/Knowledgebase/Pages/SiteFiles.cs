namespace Knowledgebase.Pages;

/// <summary>Every file of the site: pages, redirects, style, attachments, feeds, samples of headers for hosts.</summary>
public static class SiteFiles
{
    /// <summary>The files sorted by path.</summary>
    internal static ImmutableArray<PlannedFile> Plan(
        Wording w, LayoutView site, IReadOnlyList<PlannedPage> pages, IReadOnlyList<PlannedFile> search, DataRelease data,
        IReadOnlyList<Attachment> attachments)
    {
        PlannedFile[] files =
        [
            .. pages.Select(page => new PlannedFile(w.Routes.FileOf(page.Url), () => ThemePages.Draw(page.View()), null, page.Origin)),
            .. Handouts.Plan(w, site),
            .. Redirects(w, site, pages),
            .. SectionRedirects(w, site),
            .. ComparePage.Files(w),
            .. LoanFiles.Plan(w),
            .. ThemeAssets.All.Except(Unused(w.Offers)).Concat(w.Routes.Host is null || !site.IsIndexed ? [] : ThemePictures.All)
                .Select(asset => new PlannedFile(asset.Name, () => asset.Bytes, null, default)),
            .. search,
            .. Attached(w.Catalog, attachments),
            .. ChartFiles.Plan(w),
            .. DataFiles.Plan(w, data),
            .. Feeds.Plan(w, pages),
            .. HostHeaders.Plan(w.Routes),
        ];
        // Stable: of two files on one path the first is reported as the other's rival.
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Scripts of what the site does not offer.</summary>
    private static ThemeAsset[] Unused(Offers offers) =>
    [
        .. offers.TakesRequests ? [] : new[] { ThemeAssets.AskScript, ThemeAssets.FormScript },
        .. offers.TakesMistakes ? [] : new[] { ThemeAssets.ReportScript },
    ];

    private static PlannedFile Redirect(Wording w, LayoutView site, Entry entry, string old, string url) => new(w.Routes.FileOf(old),
        () => ThemePages.DrawRedirect(site, url, entry.Title, w.Routes.Absolute(url)), null, SourceSpot.StartOf(entry.Path));

    private static IEnumerable<PlannedFile> SectionRedirects(Wording w, LayoutView site) =>
        from entry in w.Catalog.All(Kind.Source)
        from section in ((Source)entry.Value).Sections
        from alias in section.Aliases
        select Redirect(w, site, entry, w.Routes.Section(entry.Id, alias), w.Routes.Section(entry.Id, section.Slug));

    /// <summary>A renamed record takes all its pages along: those of a source's sections and the sheet to hand out too.</summary>
    private static IEnumerable<PlannedFile> Redirects(Wording w, LayoutView site, IReadOnlyList<PlannedPage> pages) =>
        from kind in Kinds.All
        from entry in w.Catalog.All(kind.Kind)
        where !entry.IsNested
        from former in entry.Record.Head.FormerIds(entry.Id.Kind)
        let old = w.Routes.Of(former)
        let home = w.Routes.Of(entry)
        let sheet = kind.Kind is Kind.Practice or Kind.Lesson ? new[] { w.Routes.Handout(entry.Id) } : []
        from url in pages.Select(p => p.Url).Where(url => url.StartsWith(home, StringComparison.Ordinal)).Concat(sheet)
        select Redirect(w, site, entry, old + url[home.Length..], url);

    private static IEnumerable<PlannedFile> Attached(Catalog catalog, IReadOnlyList<Attachment> attachments)
    {
        var used = FilesAreFit.FilesOf(catalog).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return attachments.Where(a => used.Contains(a.Path)).Select(a => new PlannedFile(a.Path, null, a, SourceSpot.StartOf(a.Path)));
    }
}
