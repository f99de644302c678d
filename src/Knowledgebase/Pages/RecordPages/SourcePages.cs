using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A document: where it can be read, what it is, and how much of the site rests on each of its headings.</summary>
static class SourcePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var s = (Source)entry.Value;
        var page = Of(
            site,
            entry,
            [
                Section("newer", "新しい点検・評価", Newer(site, entry)),
                Sections(site, entry, s),
                Section(
                    "about",
                    "文書について",
                    site.Statements(s.About),
                    Facts([
                        site.Written(s, nameof(s.PartOf)),
                        .. site.Facts(
                            s,
                            nameof(s.Type),
                            nameof(s.FullTitle),
                            nameof(s.Publisher),
                            nameof(s.AsOf),
                            nameof(s.Pages)
                        ),
                    ])
                ),
                Folded(LinksFrom(site, entry, Kind.Evaluation)),
                Folded(LinksFrom(site, entry, Kind.Indicator)),
                Folded(LinksFrom(site, entry, Kind.Activity)),
            ]
        );
        return page with { Opening = [.. Where(s), .. page.Opening] };
    }

    // The first thing that one wants of a document; where nobody knows it, the mark of what is not known.
    static IEnumerable<Block> Where(Source source) =>
        source.Address.IsKnown ? [new LinksBlock(new LinkView("この文書を読む", source.Address.Value) { Note = source.Address.Value })]
        : source.Address.Absence is { Written: true } absence
            ? [new NoteBlock(Tone.Open, $"公開場所：{absence.Label}", "この文書をどこで読めるかは、まだ分かっていません。")]
        : [];

    static SectionView? Sections(Site site, Entry entry, Source source) =>
        source.Sections.IsEmpty
            ? null
            : new("sections", "見出しと、そこから書いたこと", new LinksBlock([
                .. source.Sections.Select(section => new LinkView(
                    section.Title,
                    site.Routes.Section(entry.Id, section.Slug)
                )
                {
                    Count = Citing(site, entry, section).Length,
                }),
            ]));

    static SectionView? Folded(SectionView? section) =>
        section is { Blocks: [LinksBlock links] }
            ? section with { Folded = true, Count = $"{Numerals.Of(links.Links.Length)}件" }
            : null;

    static NoteBlock? Newer(Site site, Entry source) =>
        site
            .Catalog.PointingAt(source.Id, Kind.Evaluation)
            .Select(e => (Evaluation)e.Value)
            .Where(e => e.Source.Target == source.Id)
            .Select(e => FollowUps.NotNewest(site, e))
            .FirstOrDefault();

    /// <summary>Who cites a section, each once, in the order in which the source says it.</summary>
    public static ImmutableArray<Entry> Citing(Site site, Entry source, Section section) =>
        [
            .. site
                .Catalog.Citations[(source.Id, section.Slug)]
                .GroupBy(use => use.From)
                .OrderBy(g => g.SelectMany(use => use.Citation.Lines).Select(l => l.From).DefaultIfEmpty().Min())
                .Select(g => site.Catalog[g.Key]),
        ];
}
