namespace Knowledgebase.Pages.Translated;

/// <summary>The English pages: start, records with an English summary, and prose; made once the settings have an English title.</summary>
internal static class EnglishPages
{
    private const int MostInAList = 100;

    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView japanese)
    {
        if (w.Catalog.Settings.English is not { } english) yield break;
        var site = SiteFrame.English(w, japanese);
        var origin = SourceSpot.StartOf("site.yaml");
        yield return new(w.Routes.English(), origin, true, () => Start(w, site, english));
        yield return new(w.Routes.English("projects"), origin, true, () => EnglishProjects.View(w, site));
        yield return new(w.Routes.English("indicators"), origin, true, () => EnglishIndicators.View(w, site));
        yield return new(w.Routes.English("method"), origin, true, () => EnglishMethod.View(w, site));
        yield return new(w.Routes.English("records"), origin, true, () => Translated(w, site));
    }

    /// <summary>Japanese pages that have an English counterpart lead to it.</summary>
    public static IEnumerable<PlannedPage> Paired(Wording w, IEnumerable<PlannedPage> pages)
    {
        if (w.Catalog.Settings.English is null) return pages;
        var pairs = new Dictionary<string, string>
        {
            [w.Routes.Home] = w.Routes.English(),
            [w.Routes.List(Kind.Project)] = w.Routes.English("projects"),
            [w.Routes.List(Kind.Indicator)] = w.Routes.English("indicators"),
            [w.Routes.Fixed("method")] = w.Routes.English("method"),
        };
        foreach (var (mine, other) in pairs.ToArray()) pairs[other] = mine;
        return pages.Select(p => pairs.TryGetValue(p.Url, out var other) ? p with { View = () => WithOther(w, p.View(), other) } : p);
    }

    /// <summary>A page of the English part.</summary>
    public static PageView Page(Wording w, LayoutView site, string url, string title, string lead, IEnumerable<SectionView> sections) =>
        new(site, url, title, lead)
        {
            Breadcrumbs = url == w.Routes.English() ? [] : [new("Home", site.Home)],
            Lead = lead,
            Sections = [.. sections],
            CanonicalUrl = w.Routes.Absolute(url),
        };

    /// <summary>An English prose page.</summary>
    public static PageView Prose(Wording w, LayoutView japanese, Entry entry)
    {
        var page = (Page)entry.Value;
        var sections = ProseReader.Read(page.Body, w.Routes.Base, [], w.Routes.Host);
        var view = Page(w, SiteFrame.English(w, japanese), w.Routes.Of(entry.Id), page.Head.Title, page.Head.Summary,
            sections.Where(s => s.Id.Length > 0).Select(s => new SectionView(s.Id, s.Title, [new ProseBlock(s.Html)])));
        return view with { Opening = [.. sections.Where(s => s.Id.Length == 0).Select(s => new ProseBlock(s.Html))] };
    }

    /// <summary>The English prose pages.</summary>
    public static IEnumerable<Entry> ProsePages(Catalog catalog) =>
        catalog.All(Kind.Page).Where(e => ((Page)e.Value).Language == PageLanguage.English);

    private static PageView WithOther(Wording w, PageView page, string other)
    {
        var link = page.Site.Words == Words.Japanese
            ? new LinkView("English", other) { Lang = "en", TargetLang = "en" }
            : new LinkView("日本語", other) { Lang = "ja", TargetLang = "ja" };
        return page with { Other = link, AlternateUrl = w.Routes.Absolute(other) };
    }

    private static PageView Start(Wording w, LayoutView site, English english)
    {
        var page = Page(w, site, w.Routes.English(), english.Title, english.Summary,
        [
            new("ways", "What you can read here", [new CardsBlock([.. Ways(w)])]),
            new("coverage", "What is in English and what is not", [.. Coverage(w)]),
            new("evidence", "How results are evidenced",
            [
                new TextBlock("Each result and outcome carries a level that describes what the source writes. It never grades a school."),
                Table("Levels of evidence", "Level", EnglishWords.EvidenceLevels),
            ]),
        ]);
        return page with
        {
            DocumentTitle = "Start page in English",
            Standing = new(StandingSentence.InEnglish(w.Catalog.Settings), w.Routes.Fixed(StandingPage.Name)) { TargetLang = "ja" },
            Opening =
            [
                new NoteBlock(Tone.Info, "Whose English this is", $"English: {english.By}. The records and their sources are in Japanese.", []),
            ],
        };
    }

    private static IEnumerable<CardView> Ways(Wording w) =>
    [
        .. ProsePages(w.Catalog).Select(e => new CardView(e.Title, w.Routes.Of(e), e.Record.Head.Summary)),
        new("The projects", w.Routes.English("projects"), "What each project is for, how it stood, and where its Japanese record is."),
        new("The reference indicators", w.Routes.English("indicators"), "Baseline, target, latest value and progress of each series, with sources."),
        new("How progress is computed", w.Routes.English("method"), "The formula, worked through for each series, and what it does not show."),
        new("All records with an English summary", w.Routes.English("records"), string.Join(", ", Shown(w).Select(k => k.Label)) + "."),
    ];

    private static IEnumerable<Block> Coverage(Wording w)
    {
        var kinds = EnglishWords.Kinds.Select(k => (k.Label, Counts: Coverages.Of(w.Catalog, k.Kind))).Where(k => k.Counts.Records > 0).ToArray();
        var (all, translated) = (kinds.Sum(k => k.Counts.Records), kinds.Sum(k => k.Counts.English));
        yield return new TextBlock(string.Create(CultureInfo.InvariantCulture,
            $"{translated} of {all} records have an English title and summary. Everything else, and the rest of each record, is in Japanese only."));
        yield return new TableBlock("Records by kind, and how many are written in other ways",
            ["Kind", "Records", "English", "Easy Japanese", "Reading in kana"],
        [
            .. kinds.Select(k => new TableRow(null,
                [new([new ValueView(k.Label)]), N(k.Counts.Records), N(k.Counts.English), N(k.Counts.Easy), N(k.Counts.Reading)])),
        ]);

        static TableCell N(int count) => new([new ValueView(Numerals.Of(count)) { Numeric = true }]);
    }

    private static PageView Translated(Wording w, LayoutView site) =>
        Page(w, site, w.Routes.English("records"), "All records with an English summary",
        "Every record with an English title and summary. Each says who wrote the English, or that it is a machine's draft. "
        + "The links lead to the Japanese records, which hold the English as their last section.",
        Shown(w).Select(k => List(w, k.Label, k.Entries)));

    /// <summary>The kinds with a record in English.</summary>
    private static IEnumerable<(string Label, Entry[] Entries)> Shown(Wording w) =>
        from kind in EnglishWords.Kinds
        let entries = w.Catalog.All(kind.Kind).Where(e => e.Record.Head.Versions.English is not null).ToArray()
        where entries.Length > 0
        select (kind.Label, entries);

    private static SectionView List(Wording w, string label, Entry[] all)
    {
        var shown = all.Take(MostInAList).Select(e =>
            new LinkView(e.Record.Head.Versions.English!.Title, w.Routes.Of(e) + "#english") { TargetLang = "ja" });
        return new(Records.Kinds.Of(all[0].Id.Kind).Folder, label, [new LinksBlock([.. shown])])
        {
            Note = all.Length <= MostInAList ? null : $"The first {Numerals.Of(MostInAList)} of {Numerals.Of(all.Length)}.",
        };
    }

    /// <summary>Words and what they mean.</summary>
    public static TableBlock Table(string caption, string column, ImmutableArray<(string Label, string Meaning)> words) =>
        new(caption, [column, "Meaning"],
            [.. words.Select(x => new TableRow(null, [new([new ValueView(x.Label)]), new([new ValueView(x.Meaning)])]))]);
}
