namespace Knowledgebase.Pages.RecordPages;

/// <summary>A page for each section of each source: every statement of the site that rests on it.</summary>
static class SectionPages
{
    const int PageLength = 200;

    public static IEnumerable<PlannedPage> Plan(Site site) =>
        from entry in site.Catalog.All(Kind.Source)
        from section in ((Source)entry.Value).Sections
        from page in Paged(site, entry, section)
        select page;

    static IEnumerable<PlannedPage> Paged(Site site, Entry entry, Section section)
    {
        var citing = SourcePages.Citing(site, entry, section);
        var pages = Math.Max(1, (citing.Length + PageLength - 1) / PageLength);
        for (var i = 1; i <= pages; i++)
        {
            var page = i;
            var url = site.Routes.Section(entry.Id, section.Slug, page);
            yield return new PlannedPage(
                url,
                SourceSpot.StartOf(entry.Path),
                !entry.Record.Head.Example,
                () => View(site, entry, section, citing, page, pages)
            );
        }
    }

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
            ? new NoteBlock(Tone.Open, "0件です", "この見出しを出典とする記述は、まだありません。", [])
            : new TableBlock(
                "この見出しを出典とする記述",
                ["記述", "種類", "内容"],
                [
                    .. citing
                        .Skip((page - 1) * PageLength)
                        .Take(PageLength)
                        .Select(c => new TableRow(
                            null,
                            [
                                new([site.Value(c)]),
                                new([new ValueView(Kinds.Of(c.Id.Kind).Label)]),
                                new([new ValueView(TextOf(c))]),
                            ]
                        )),
                ]
            );
        return new PageView(site.Layout, url, section.Title, Pager.Numbered(lead, page, pages))
        {
            // Reports of two years have the same headings and ids.
            DocumentTitle = Pager.Numbered(
                $"{((Source)entry.Value).Name}「{section.Title}」（{section.Slug}）を出典とする記述",
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
            Lead = "この見出しを出典とする、サイトの中の記述です。",
            Opening = RecordPage.Facts([
                RecordPage.Fact("文書", site.Value(entry)),
                site.Written(of, nameof(of.PartOf)),
                RecordPage.Fact("文書の題名", Format.Fact(of.FullTitle)),
                .. site.Facts(of, nameof(of.Publisher), nameof(of.Address), nameof(of.Pages)),
                .. site.Facts(section, nameof(section.Heading), nameof(section.Note)),
            ])
                is { } facts
                ? [facts]
                : [],
            Sections =
            [
                new(
                    "statements",
                    $"記述 {Numerals.Of(citing.Length)}件",
                    Pager.Of(n => site.Routes.Section(entry.Id, section.Slug, n), page, pages, block)
                ),
            ],
            CanonicalUrl = site.Routes.Absolute(url),
            NoIndex = entry.Record.Head.Example,
        };
    }

    static string TextOf(Entry entry) =>
        entry.Value is IStated item ? item.Stated.Statement.Text : entry.Record.Head.Summary;
}
