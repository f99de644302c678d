namespace Knowledgebase.Pages.General;

/// <summary>
/// How a kind is shown and found: the drawing by which its pages are told apart, its page, its list. What it does not have is said, too (null), so that nobody forgets it; names are what the
/// search finds like the title.
/// </summary>
sealed record KindPages(
    Kind Kind,
    Icon Icon,
    Func<Site, Entry, PageView>? Page,
    KindList? List,
    Func<Site, Entry, IEnumerable<FactView?>> Card,
    Func<Entry, IEnumerable<string>> Names,
    Func<Entry, IEnumerable<Word>> Words
)
{
    public static KindPages Of<T>(
        Kind kind,
        Icon icon,
        Func<Site, Entry, PageView> page,
        KindList? list,
        Func<Site, T, IEnumerable<FactView?>> card,
        Func<T, IEnumerable<string>> names,
        Func<T, IEnumerable<Word>> words
    )
        where T : Record =>
        new(
            kind, icon, page, list,
            (site, e) => card(site, (T)e.Value), e => names((T)e.Value), e => words((T)e.Value));

    /// <summary>A kind of items in a record, which are found by what they state.</summary>
    public static KindPages Nested(Kind kind, Icon icon, KindList? list) =>
        new(kind, icon, null, list, (_, _) => [], _ => [], _ => []);

    /// <summary>The facts by which one chooses, where the search shows a record.</summary>
    public Func<Site, Entry, IEnumerable<string>> Found { get; init; } =
        (site, e) => Words(e).Take(1).Select(word => site.Catalog.Resolve(word).Label);

    /// <summary>What only the site itself can say of what is behind that door.</summary>
    public Func<Site, string> Behind { get; init; } = _ => "";

    /// <summary>True when the home page counts it among what the site holds.</summary>
    public bool IsCounted { get; init; }
}

/// <summary>The list of a kind.</summary>
sealed record KindList(Func<Site, string> Lead)
{
    public KindList(string lead)
        : this(_ => lead) { }

    public Func<Site, bool> IsThere { get; init; } = _ => true;

    public Func<Site, ImmutableArray<Entry>, ImmutableArray<Block>> Show { get; init; } =
        (site, entries) => [new CardsBlock([.. entries.Select(e => Cards.Of(site, e))])];

    /// <summary>The records under several headings instead of one; null where there is one.</summary>
    public Func<Site, ImmutableArray<Entry>, IEnumerable<SectionView>>? Groups { get; init; }

    /// <summary>What stands above the records on its first page.</summary>
    public Func<Site, ImmutableArray<Block>> Before { get; init; } = _ => [];

    /// <summary>What stands below the records on its first page.</summary>
    public Func<Site, IEnumerable<SectionView>> Below { get; init; } = _ => [];

    /// <summary>A page of the list with what belongs around it, by its number and the number of pages.</summary>
    public Func<Site, PageView, int, int, PageView> Around { get; init; } = (_, page, _, _) => page;
}
