namespace Knowledgebase.Pages.Shared;

/// <summary>
/// All that pages are made from, and how what is in the catalog is shown: places in sources, statements, links, words. Today decides
/// what has passed its printed end.
/// </summary>
sealed record Site(Catalog Catalog, Routes Routes, DateOnly Today)
{
    /// <summary>What every page shares: name, menu, foot; set once it is made from all the rest.</summary>
    public LayoutView Layout { get; init; } = null!;

    public ThemeAssets Assets { get; init; } = ThemeAssets.Built;

    internal Func<Site, Entry, IEnumerable<FactView?>> CardFacts { get; init; } = null!;

    internal Func<Site, Entry, byte[]?> Comparison { get; init; } = null!;

    internal Func<Kind, Icon> DrawingOf { get; init; } = null!;

    public LinkView Home { get; init; } = new("ホーム", Routes.Home);

    /// <summary>Where the feed lies; null while there is none: no host is known, or all records are invented.</summary>
    public string? FeedUrl => Routes.Host is null || Catalog.Settings.Example ? null : Routes.File("feed.atom");

    public string? EvidenceUrl => Catalog.Settings.Navigation.Levels is { } page ? Routes.Of(page.Target) : null;

    public IReadOnlyDictionary<string, long> FileSizes { get; init; } = ImmutableDictionary<string, long>.Empty;

    public IReadOnlyDictionary<string, PictureSize> PictureSizes { get; init; } =
        ImmutableDictionary<string, PictureSize>.Empty;

    internal Lazy<ImmutableArray<Concordance.PlainStatement>> PlainStatements { get; } =
        new(() => Concordance.All(Catalog));

    internal Lazy<Facets> Facets { get; } = new(() => new Facets(Catalog));

    internal Lazy<SimilarCases> Similar { get; } = new(() => new(Catalog));

    public Offers Offers { get; } = Catalog.Settings.Offers;

    /// <summary>A place in a source: document, section, and the heading in it. Lines of an extraction that nobody can open are for the data.</summary>
    public CiteView Cite(Citation citation)
    {
        var source = (Source)Catalog[citation.Source].Value;
        return new(source.Name, PlaceOf(citation), Routes.Section(citation.Source.Target, citation.Section));
    }

    public ImmutableArray<CiteView> Cites(ImmutableArray<Citation> citations) => [.. citations.Select(Cite).Distinct()];

    /// <summary>Places in sources, the documents with their whole titles: said once on a page, where it tells what the page rests on.</summary>
    public ImmutableArray<CiteView> CitesInFull(ImmutableArray<Citation> citations) =>
        [.. citations.Select(c => Cite(c) with { Source = Catalog[c.Source].Title }).Distinct()];

    public string SectionOf(Citation citation) =>
        ((Source)Catalog[citation.Source].Value).Sections.First(s => s.Slug == citation.Section).Title;

    /// <summary>Section and heading; a heading that the section's title already tells is not said twice.</summary>
    public string PlaceOf(Citation citation)
    {
        var section = SectionOf(citation);
        return Spelling.Key(section).Contains(Spelling.Key(citation.Heading), StringComparison.Ordinal)
            ? section
            : $"{section} › {citation.Heading}";
    }

    public LinkView Link(Entry entry) =>
        new(entry.Title, Routes.Of(entry)) { Lang = Format.LangOf(entry), TargetLang = Format.LangOf(entry) };

    public ValueView Value(Entry entry) =>
        new(entry.Title)
        {
            Url = Routes.Of(entry),
            Lang = Format.LangOf(entry),
            TargetLang = Format.LangOf(entry),
        };

    public ImmutableArray<ValueView> Words(ImmutableArray<Word> words) =>
        [.. words.Select(word => new ValueView(Catalog.Resolve(word).Label))];

    public ImmutableArray<ValueView> References(ImmutableArray<Reference> references) =>
        [.. references.Select(r => Value(Catalog[r]))];

    public ValueView Fact(Fact<Reference> fact) => Format.Fact(fact, reference => Value(Catalog[reference]));

    public ValueView Fact(Fact<Word> fact) => Format.Fact(fact, word => Catalog.Resolve(word).Label);

    /// <summary>
    /// A printed end; once it has passed, that is all that can be said. Sources print the end of a fiscal year and never its last day,
    /// so the year stands first.
    /// </summary>
    public ValueView Deadline(DateOnly date, bool followed = false) =>
        new(
            date is { Month: 3, Day: 31 }
                ? $"{new FiscalYear(date.Year - 1).ShortLabel}末（{Dates.Label(date)}）"
                : Dates.Label(date)
        )
        {
            Note = date >= Today ? null : Passed(date, followed),
        };

    /// <summary>Of a printed day; <paramref name="followed"/> where a later source speaks of it, or what came in its place is known.</summary>
    public string Passed(DateOnly date, bool followed = false) =>
        followed ? "予定の期日を過ぎた"
        : Catalog.All<Evaluation>(Kind.Evaluation).Any(evaluation => evaluation.Year.End >= date)
            ? "予定の期日を過ぎた・以後は記載なし"
        : "予定の期日を過ぎた（後の点検・評価は未登録）";
}
