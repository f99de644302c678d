namespace Knowledgebase.Pages;

/// <summary>Every file of the site: pages, redirects, style, attachments, feeds, samples of headers for hosts.</summary>
static class SiteFiles
{
    internal static ImmutableArray<PlannedFile> Plan(
        Site site,
        IReadOnlyList<PlannedPage> pages,
        DataRelease data,
        IReadOnlyList<Attachment> attachments
    )
    {
        PlannedFile[] files =
        [
            .. pages.Select(page => new MadeFile(
                site.Routes.FileOf(page.Url),
                () => ThemePages.Draw(page.View()),
                page.Origin
            )),
            .. Redirects(site, pages),
            .. SectionRedirects(site),
            .. LoanFiles.Plan(site),
            .. site.Assets.All
                .Except(Unused(site.Assets, site.Offers))
                .Concat(site.Routes.Host is null || !site.Layout.IsIndexed ? [] : ThemePictures.All)
                .Select(asset => new MadeFile(asset.Name, () => asset.Bytes)),
            .. Attached(site.Catalog, attachments),
            .. ChartFiles.Plan(site),
            .. DataFiles.Plan(site, data),
            .. ReferencePages.Schemas(site),
            .. Feeds.Plan(site, pages),
            .. HostHeaders.Plan(site.Routes),
        ];
        // Stable: of two files on one path the first is reported as the other's rival.
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    // Styles and scripts of what the site does not offer.
    static ThemeAsset[] Unused(ThemeAssets assets, Offers offers) =>
        [
            .. offers.TakesRequests ? [] : new[] { assets.AskScript, assets.FormScript },
            .. offers.TakesReports ? [] : new[] { assets.ReportScript },
            .. offers.TakesRequests || offers.TakesReports || offers.TakesCases ? [] : new[] { assets.FormStyle },
        ];

    static MadeFile Redirect(Site site, Entry entry, string old, string url) =>
        new(
            site.Routes.FileOf(old),
            () => ThemePages.DrawRedirect(site.Layout, url, entry.Title, site.Routes.Absolute(url)),
            SourceSpot.StartOf(entry.Path)
        );

    static IEnumerable<PlannedFile> SectionRedirects(Site site) =>
        from entry in site.Catalog.All(Kind.Source)
        from section in ((Source)entry.Value).Sections
        from alias in section.Aliases
        select Redirect(site, entry, site.Routes.Section(entry.Id, alias), site.Routes.Section(entry.Id, section.Slug));

    // A renamed record takes all its pages along: those of a source's sections too.
    static IEnumerable<PlannedFile> Redirects(Site site, IReadOnlyList<PlannedPage> pages) =>
        from kind in Kinds.All
        from entry in site.Catalog.All(kind.Kind)
        where !entry.IsNested
        from former in entry.Record.Head.FormerIds(entry.Id.Kind)
        let old = site.Routes.Of(former)
        let home = site.Routes.Of(entry)
        from url in pages.Select(p => p.Url).Where(url => url.StartsWith(home, StringComparison.Ordinal))
        select Redirect(site, entry, old + url[home.Length..], url);

    static IEnumerable<PlannedFile> Attached(Catalog catalog, IReadOnlyList<Attachment> attachments)
    {
        var used = AttachedFileRule.FilesOf(catalog).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return attachments.Where(a => used.Contains(a.Path)).Select(a => new CopiedFile(a.Path, a));
    }
}
