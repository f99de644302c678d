namespace Knowledgebase.Pages.RecordPages;

/// <summary>A page for each section of each source: every statement of the site that rests on it.</summary>
static class SectionPages
{
    const int PageLength = 200;

    // Plans and results stand behind what they led to.
    const int Said = 115;

    public static IEnumerable<PlannedPage> Plan(Site site) =>
        from entry in site.Catalog.All(Kind.Source)
        from section in ((Source)entry.Value).Sections
        let citing = SourcePages.Citing(site, entry, section)
        let pages = Pager.Count(citing.Length, PageLength)
        from page in Enumerable.Range(1, pages)
        select new PlannedPage(
            site.Routes.Section(entry.Id, section.Slug, page),
            SourceSpot.StartOf(entry.Path),
            !entry.Record.Head.Example,
            () => View(site, entry, section, citing, page, pages)
        );

    static PageView View(
        Site site,
        Entry entry,
        Section section,
        ImmutableArray<Entry> citing,
        int page,
        int pages
    )
    {
        var (source, of) = (entry.Record.Head.Title, (Source)entry.Value);
        var url = site.Routes.Section(entry.Id, section.Slug, page);
        var lead = $"「{source}」の見出し「{section.Title}」（{section.Slug}）を出典とする記述です。";
        Block block = citing.IsEmpty
            ? new TextBlock("この見出しを出典とするものは、まだありません。")
            : new GroupsBlock([
                .. citing
                    .Skip((page - 1) * PageLength)
                    .Take(PageLength)
                    .GroupBy(c => Kinds.Of(c.Id.Kind))
                    .OrderBy(g => g.Key.Search?.Place ?? Said)
                    .Select(g => new GroupView(
                        $"of-{g.Key.Folder}",
                        $"{g.Key.Label} {Numerals.Of(g.Count())}件",
                        [.. g.Select(site.Link)]
                    )),
            ]);
        return new PageView(site.Layout, url, section.Title, Pager.Numbered(lead, page, pages))
        {
            // Reports of two years have the same headings and ids.
            DocumentTitle = Pager.Numbered(
                $"{of.Name}「{section.Title}」（{section.Slug}）を出典とする記述",
                page,
                pages
            ),
            Breadcrumbs =
            [
                site.Home,
                new(Kinds.Of(Kind.Source).Label, site.Routes.List(Kind.Source)),
                new(source, site.Routes.Of(entry.Id)),
            ],
            Kind = "出典の見出し",
            Drawing = Icon.Source,
            Lead = $"この見出しを出典とするものは、このサイトに{Numerals.Of(citing.Length)}件あります。",
            Opening =
            [
                RecordPage.Facts([
                    new("文書", site.Value(entry)),
                    .. site.Facts(of, nameof(of.Address)).Where(f => f is { Values: [{ Absent: false }] }),
                    .. site.Facts(section, nameof(section.Heading), nameof(section.Note)),
                ])!,
            ],
            Sections =
            [
                new(
                    "statements",
                    "ここから書いたこと",
                    Pager.Of(n => site.Routes.Section(entry.Id, section.Slug, n), page, pages, block)
                ),
            ],
            CanonicalUrl = site.Routes.Absolute(url),
            NoIndex = entry.Record.Head.Example,
        };
    }
}
