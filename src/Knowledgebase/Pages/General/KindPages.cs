namespace Knowledgebase.Pages.General;

/// <summary>How a kind is shown and found. What a kind does not have is said, too, so that nobody forgets it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Page">The page of a record; null for what stands on the page of another.</param>
/// <param name="List">Its list; null where there is none, or cases are listed by what they are for.</param>
/// <param name="Card">The few facts by which one chooses, on a card.</param>
/// <param name="Names">What the search finds like the title: earlier names, other spellings.</param>
/// <param name="Words">The words by which a record is classified.</param>
sealed record KindPages(
    Kind Kind,
    Func<Site, Entry, PageView>? Page,
    KindList? List,
    Func<Site, Entry, IEnumerable<FactView?>> Card,
    Func<Entry, IEnumerable<string>> Names,
    Func<Entry, IEnumerable<Word>> Words
)
{
    /// <summary>A kind whose records have files of their own.</summary>
    public static KindPages Of<T>(
        Kind kind,
        Func<Site, Entry, PageView> page,
        KindList? list,
        Func<Site, T, IEnumerable<FactView?>> card,
        Func<T, IEnumerable<string>> names,
        Func<T, IEnumerable<Word>> words
    )
        where T : Record =>
        new(kind, page, list, (site, e) => card(site, (T)e.Value), e => names((T)e.Value), e => words((T)e.Value));

    /// <summary>A kind of items in a record, which are found by what they state.</summary>
    public static KindPages Nested(Kind kind, KindList? list) => new(kind, null, list, (_, _) => [], _ => [], _ => []);

    /// <summary>The facts by which one chooses, where the search shows a record.</summary>
    public Func<Site, Entry, IEnumerable<string>> Found { get; init; } =
        (site, e) => Words(e).Take(1).Select(word => site.Catalog.Resolve(word).Label);

    /// <summary>The icon of a door of the home page that leads to it.</summary>
    public Icon Icon { get; init; } = Icon.Results;

    /// <summary>What only the site itself can say of what is behind that door.</summary>
    public Func<Site, string> Behind { get; init; } = _ => "";

    /// <summary>True when the home page counts it among what the site holds.</summary>
    public bool IsCounted { get; init; }
}

/// <summary>The list of a kind.</summary>
/// <param name="Lead">What stands above it.</param>
sealed record KindList(Func<Site, string> Lead)
{
    /// <summary>A list whose lead is the same on every site.</summary>
    public KindList(string lead)
        : this(_ => lead) { }

    public Func<Site, bool> IsThere { get; init; } = _ => true;

    /// <summary>What is shown of the records of a page.</summary>
    public Func<Site, ImmutableArray<Entry>, ImmutableArray<Block>> Show { get; init; } =
        (site, entries) => [new CardsBlock([.. entries.Select(e => Cards.Of(site, e))])];

    /// <summary>What stands above the records on its first page.</summary>
    public Func<Site, ImmutableArray<Block>> Before { get; init; } = _ => [];

    /// <summary>What stands below the records on its first page.</summary>
    public Func<Site, IEnumerable<SectionView>> Below { get; init; } = _ => [];

    /// <summary>A page of the list with what belongs around it, by its number and the number of pages.</summary>
    public Func<Site, PageView, int, int, PageView> Around { get; init; } = (_, page, _, _) => page;
}
