namespace Knowledgebase.Pages.RecordPages;

/// <summary>A page for each section of each source: every statement of the site that rests on it.</summary>
internal static class SectionPages
{
    private const int PageLength = 200;

    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site) =>
        from entry in w.Catalog.All(Kind.Source)
        from section in ((Source)entry.Value).Sections
        from page in Paged(w, site, entry, section)
        select page;

    private static IEnumerable<PlannedPage> Paged(Wording w, LayoutView site, Entry entry, Section section)
    {
        var citing = ReferencePages.Citing(w, entry, section);
        var pages = Math.Max(1, (citing.Length + PageLength - 1) / PageLength);
        for (var i = 1; i <= pages; i++)
        {
            var page = i;
            var url = w.Routes.Section(entry.Id, section.Slug, page);
            yield return new PlannedPage(url, SourceSpot.StartOf(entry.Path), !entry.Record.Head.Example,
                () => View(w, site, entry, section, citing, page, pages));
        }
    }

    private static PageView View(
        Wording w, LayoutView site, Entry entry, Section section, ImmutableArray<Entry> citing,
        int page, int pages)
    {
        var (source, of) = (entry.Record.Head.Title, (Source)entry.Value);
        var url = w.Routes.Section(entry.Id, section.Slug, page);
        var lead = $"「{source}」の見出し「{section.Title}」（{section.Slug}）を出典とする記述です。";
        Block block = citing.IsEmpty
            ? new NoteBlock(Tone.Open, "0件です", "この見出しを出典とする記述は、まだありません。", [])
            : new TableBlock("この見出しを出典とする記述", ["記述", "種類", "内容"],
            [
                .. citing.Skip((page - 1) * PageLength).Take(PageLength).Select(c => new TableRow(null,
                [
                    new([w.Value(c)]), new([new ValueView(Kinds.Of(c.Id.Kind).Label)]), new([new ValueView(TextOf(c))]),
                ])),
            ]);
        return new PageView(site, url, section.Title, ListPages.Numbered(lead, page, pages))
        {
            // Reports of two years have the same headings and ids.
            DocumentTitle = ListPages.Numbered($"{((Source)entry.Value).Name}「{section.Title}」（{section.Slug}）を出典とする記述", page, pages),
            Breadcrumbs = [new("ホーム", w.Routes.Home), new(Kinds.Of(Kind.Source).Label, w.Routes.List(Kind.Source)), new(source, w.Routes.Of(entry.Id))],
            Kind = "出典の見出し",
            Lead = "この見出しを出典とする、サイトの中の記述です。",
            Opening = RecordPage.Facts(
                RecordPage.Fact("文書", w.Value(entry)), RecordPage.Written("どの文書の一部か", of.PartOf, Wording.Fact),
                RecordPage.Fact("文書の題名", Wording.Fact(of.FullTitle)), RecordPage.Fact("発行者", Wording.Fact(of.Publisher)),
                RecordPage.Fact("公開場所", Wording.Address(of.Address)), RecordPage.Fact("ページ", Wording.Fact(of.Pages)),
                section.Heading.Length > 0 ? RecordPage.Fact("上の見出し", new ValueView(section.Heading)) : null,
                section.Note.Length > 0 ? RecordPage.Fact("補足", new ValueView(section.Note)) : null) is { } facts ? [facts] : [],
            Sections = [new("statements", $"記述 {Numerals.Of(citing.Length)}件",
                ListPages.Pager(n => w.Routes.Section(entry.Id, section.Slug, n), page, pages, block))],
            CanonicalUrl = w.Routes.Absolute(url),
            NoIndex = entry.Record.Head.Example,
        };
    }

    private static string TextOf(Entry entry) =>
        entry.Value is IStated item ? item.Stated.Statement.Text : entry.Record.Head.Summary;
}
