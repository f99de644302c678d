namespace Knowledgebase.Pages.Translated;

/// <summary>The English pages: start, records with an English summary, and prose; made once the settings have an English title.</summary>
static class EnglishPages
{
    const int MaxInAList = 100;

    public static IEnumerable<PlannedPage> Paired(Site site, IEnumerable<PlannedPage> pages)
    {
        if (site.Catalog.Settings.English is null)
            return pages;
        var pairs = new Dictionary<string, string>
        {
            [site.Routes.Home] = site.Routes.English(),
            [site.Routes.List(Kind.Project)] = site.Routes.English("projects"),
            [site.Routes.List(Kind.Indicator)] = site.Routes.English("indicators"),
            [site.Routes.Method] = site.Routes.English("method"),
        };
        foreach (var (mine, other) in pairs.ToArray())
            pairs[other] = mine;
        return pages.Select(p =>
            pairs.TryGetValue(p.Url, out var other) ? p with { View = () => WithOther(site, p.View(), other) } : p
        );
    }

    public static PageView Prose(Site site, Entry entry)
    {
        var page = (Page)entry.Value;
        var sections = ProseReader.Read(page.Body, site.Routes.Base, [], site.Routes.Host);
        var view = EnglishLayout
            .Of(site)
            .Page(
                site.Routes.Of(entry.Id),
                page.Head.Title,
                page.Head.Summary,
                sections
                    .Where(s => s.Id.Length > 0)
                    .Select(s => new SectionView(s.Id, s.Title, [new ProseBlock(s.Html)]))
            );
        return view with { Opening = [.. sections.Where(s => s.Id.Length == 0).Select(s => new ProseBlock(s.Html))] };
    }

    static PageView WithOther(Site site, PageView page, string other)
    {
        var link =
            page.Site.Words == Words.Japanese
                ? new LinkView("English", other) { Lang = "en", TargetLang = "en" }
                : new LinkView("日本語", other) { Lang = "ja", TargetLang = "ja" };
        return page with { Other = link, AlternateUrl = site.Routes.Absolute(other) };
    }

    public static PageView Start(Site site, English english)
    {
        var page = site.Page(
            site.Routes.English(),
            english.Title,
            english.Summary,
            [
                new("ways", "What you can read here", [new CardsBlock([.. Ways(site)])]),
                new("coverage", "What is in English and what is not", [.. Coverage(site)]),
                new(
                    "evidence",
                    "How results are evidenced",
                    [
                        new TextBlock(
                            "Each result and outcome carries a level that describes what the source writes. It never grades a school."
                        ),
                        Table("Levels of evidence", "Level", EnglishWords.EvidenceLevels),
                    ]
                ),
            ]
        );
        return page with
        {
            DocumentTitle = page.Site.Title,
            Opening =
            [
                new NoteBlock(
                    Tone.Info,
                    "Whose English this is",
                    $"English: {english.By}. The records and their sources are in Japanese.",
                    []
                ),
            ],
        };
    }

    static IEnumerable<CardView> Ways(Site site) =>
        [
            .. EnglishLayout
                .ProsePages(site.Catalog)
                .Select(e => new CardView(e.Title, site.Routes.Of(e), e.Record.Head.Summary)),
            new(
                "The projects",
                site.Routes.English("projects"),
                "What each project is for, how it stood, and where its Japanese record is."
            ),
            new(
                "The reference indicators",
                site.Routes.English("indicators"),
                "Baseline, target, latest value and progress of each series, with sources."
            ),
            new(
                "How progress is computed",
                site.Routes.English("method"),
                "The formula, worked through for each series, and what it does not show."
            ),
            new(
                "All records with an English summary",
                site.Routes.English("records"),
                string.Join(", ", Shown(site).Select(k => k.Label)) + "."
            ),
        ];

    static IEnumerable<Block> Coverage(Site site)
    {
        var kinds = EnglishWords
            .Kinds.Select(k => (Label: k.English!, Counts: TranslationCoverage.Of(site.Catalog, k.Kind)))
            .Where(k => k.Counts.Records > 0)
            .ToArray();
        var (all, translated) = (kinds.Sum(k => k.Counts.Records), kinds.Sum(k => k.Counts.English));
        yield return new TextBlock(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{translated} of {all} records have an English title and summary. Everything else, and the rest of each record, is in Japanese only."
            )
        );
        yield return new TableBlock(
            "Records by kind, and how many are written in other ways",
            ["Kind", "Records", "English", "Easy Japanese", "Reading in kana"],
            [
                .. kinds.Select(k => new TableRow(
                    null,
                    [
                        k.Label,
                        N(k.Counts.Records),
                        N(k.Counts.English),
                        N(k.Counts.Easy),
                        N(k.Counts.Reading),
                    ]
                )),
            ]
        );

        static TableCell N(int count) => new([ValueView.Number(Numerals.Of(count))]);
    }

    public static PageView Records(Site site) =>
        site.Page(
            site.Routes.English("records"),
            "All records with an English summary",
            "Every record with an English title and summary. Each says who wrote the English, or that it is a machine's draft. "
                + "The links lead to the Japanese records, which hold the English as their last section.",
            Shown(site).Select(k => List(site, k.Label, k.Entries))
        );

    static IEnumerable<(string Label, Entry[] Entries)> Shown(Site site) =>
        from kind in EnglishWords.Kinds
        let entries = site.Catalog.All(kind.Kind).Where(e => e.Record.Head.Versions.English is not null).ToArray()
        where entries.Length > 0
        select (kind.English!, entries);

    static SectionView List(Site site, string label, Entry[] all)
    {
        var shown = all.Take(MaxInAList)
            .Select(e => new LinkView(e.Record.Head.Versions.English!.Title, site.Routes.Of(e) + "#english")
            {
                TargetLang = "ja",
            });
        return new(Knowledgebase.Basics.Kinds.Of(all[0].Id.Kind).Folder, label, [new LinksBlock([.. shown])])
        {
            Note =
                all.Length <= MaxInAList
                    ? null
                    : $"The first {Numerals.Of(MaxInAList)} of {Numerals.Of(all.Length)}.",
        };
    }

    public static TableBlock Table(
        string caption,
        string column,
        ImmutableArray<(string Label, string Meaning)> words
    ) =>
        new(
            caption,
            [column, "Meaning"],
            [.. words.Select(x => new TableRow(null, [x.Label, x.Meaning]))]
        );
}
