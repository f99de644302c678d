using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A source: what it is, its headings, and what rests on them.</summary>
static class SourcePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var s = (Source)entry.Value;
        return Of(
            site,
            entry,
            [
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
                            nameof(s.Address),
                            nameof(s.Pages)
                        ),
                    ])
                ),
                Section(
                    "sections",
                    "見出しと、そこを出典とする記述",
                    s.Sections.IsEmpty
                        ? null
                        : new TableBlock(
                            "見出しの一覧",
                            ["見出し", "記述の数", "補足"],
                            [
                                .. s.Sections.Select(section => new TableRow(
                                    null,
                                    [
                                        new([
                                            new ValueView(section.Title)
                                            {
                                                Url = site.Routes.Section(entry.Id, section.Slug),
                                            },
                                        ]),
                                        new([
                                            new ValueView(
                                                Citing(site, entry, section)
                                                    .Length.ToString(CultureInfo.InvariantCulture)
                                            )
                                            {
                                                Numeric = true,
                                            },
                                        ]),
                                        new(section.Note.Length > 0 ? [new ValueView(section.Note)] : []),
                                    ]
                                )),
                            ]
                        )
                ),
                Section("newer", "新しい点検・評価", Newer(site, entry)),
                Links(site, "indicators", "参考指標", site.Catalog.PointingAt(entry.Id, Kind.Indicator)),
                Links(site, "evaluations", "点検・評価", site.Catalog.PointingAt(entry.Id, Kind.Evaluation)),
                Links(site, "activities", "取組・行事", site.Catalog.PointingAt(entry.Id, Kind.Activity)),
            ]
        );
    }

    /// <summary>Says that a newer evaluation is there than the one that this document is; null otherwise.</summary>
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
