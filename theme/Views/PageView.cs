namespace Knowledgebase.Theme.Views;

/// <summary>Exactly what one page shows: already worded, linked and sorted. The theme neither sorts, filters nor formats.</summary>
/// <param name="Site">What every page of the site shares.</param>
/// <param name="Url">The page's own address below the site's base, for example <c>/kb/practices/x/</c>.</param>
/// <param name="Title">The heading; with the site's name it makes the document's title.</param>
/// <param name="Description">One sentence for search engines; unique in the site.</param>
public sealed record PageView(SiteView Site, string Url, string Title, string Description)
{
    /// <summary>The document's title without the site's name, where it must differ from the heading to be unique.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>The way from home to this page, home first, this page not included. Empty on the home page.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>What kind of thing this is (実践事例, 課題…), shown above the heading.</summary>
    public string? Kind { get; init; }

    /// <summary>How the heading is read in kana.</summary>
    public string? Reading { get; init; }

    /// <summary>Marks beside the heading: 手順の記載なし, 例示…</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The opening sentence or two.</summary>
    public string? Lead { get; init; }

    /// <summary>What the site is, in one sentence that leads to the whole; only the home page says it under its lead.</summary>
    public LinkView? Standing { get; init; }

    /// <summary>Blocks that stand with the heading on the cover; only the home page has one.</summary>
    public ImmutableArray<Block> Cover { get; init; } = [];

    /// <summary>Blocks between the heading and the first section.</summary>
    public ImmutableArray<Block> Opening { get; init; } = [];

    /// <summary>The sections in reading order; more than two of them get a table of contents, except on the home page.</summary>
    public ImmutableArray<SectionView> Sections { get; init; } = [];

    /// <summary>Where what the page says is found in the sources.</summary>
    public ImmutableArray<CiteView> Cites { get; init; } = [];

    /// <summary>What changed on this record and when, newest first.</summary>
    public ImmutableArray<ChangeView> History { get; init; } = [];

    /// <summary>What the page is about, for machines (schema.org); null where no word fits. The breadcrumbs are added to it.</summary>
    public JsonData? About { get; init; }

    /// <summary>Address of what the page shows as data (JSON), or null.</summary>
    public string? DataUrl { get; init; }

    /// <summary>True on pages that search engines should leave out wherever the site stands (例示, 404).</summary>
    public bool NoIndex { get; init; }

    /// <summary>Addresses of the modules that this page needs besides the search.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>True where the search box is a plain form, because the page needs its script's room for another.</summary>
    public bool PlainSearch { get; init; }

    /// <summary>The page's address with scheme and host, once the site's settings name one.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>How the words of this page are read, where that differs from the rest of the site; or null.</summary>
    public Furigana? Furigana { get; init; }

    /// <summary>The page that says the same in another language; null where only the site's home does.</summary>
    public LinkView? Other { get; init; }

    /// <summary>Address of <see cref="Other"/> with scheme and host, once the site's settings name one.</summary>
    public string? AlternateUrl { get; init; }
}

/// <summary>What every page of a site shares.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Imprint">Who answers for the site, where to report mistakes, under which terms; at the foot.</param>
/// <param name="Home">Address of the home page, which is also the base of all addresses (<c>/</c> or <c>/kb/</c>).</param>
/// <param name="Navigation">The main menu.</param>
/// <param name="Footer">The links at the foot of each page, under headings.</param>
/// <param name="StyleUrl">Address of the style sheet.</param>
/// <param name="IconUrl">Address of the icon (SVG).</param>
/// <param name="Search">Where the search lies.</param>
public sealed record SiteView(
    string Title,
    ImmutableArray<ImprintView> Imprint,
    string Home,
    ImmutableArray<LinkView> Navigation,
    ImmutableArray<GroupView> Footer,
    string StyleUrl,
    string IconUrl,
    SearchView Search)
{
    /// <summary>A line shown on top of every page (例示 site, trial), or null.</summary>
    public string? Banner { get; init; }

    /// <summary>Who or what drafted the texts; null where nobody says.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>False where search engines are to leave out every page. Pages say so themselves: robots.txt is heard at the root of a host only.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>Where all addresses of the site begin (<c>/</c> or <c>/kb/</c>), in every language.</summary>
    public string Base { get; init; } = "/";

    /// <summary>Scheme and host without a slash at the end, once the site's settings name one.</summary>
    public string? Host { get; init; }

    /// <summary>The page on which mistakes are reported; null leaves the link out.</summary>
    public string? ReportUrl { get; init; }

    /// <summary>The words of the frame.</summary>
    public FrameWords Words { get; init; } = FrameWords.Japanese;

    /// <summary>How words of running text are read; null where no readings are wanted.</summary>
    public Furigana? Furigana { get; init; }

    /// <summary>Address of the script that remembers whether readings are shown.</summary>
    public string FuriganaUrl { get; init; } = "";

    /// <summary>The site's home in another language, or null.</summary>
    public LinkView? Other { get; init; }

    /// <summary>Address of the Atom feed, once there is one.</summary>
    public string? FeedUrl { get; init; }
}

/// <summary>A line of the imprint: what it is, which may be left unsaid, and what the settings say.</summary>
public sealed record ImprintView(string Label, string Text)
{
    /// <summary>Language of the text where it is not the page's.</summary>
    public string? Lang { get; init; }

    /// <summary>Where the text is explained, or null.</summary>
    public string? Url { get; init; }
}

/// <summary>A link: text and address.</summary>
public sealed record LinkView(string Text, string Url)
{
    /// <summary>A number shown behind the link, for example how many records wait there.</summary>
    public int? Count { get; init; }

    /// <summary>A short explanation shown with the link.</summary>
    public string? Note { get; init; }

    /// <summary>The language of the text, where it differs from the page's; or null.</summary>
    public string? Lang { get; init; }

    /// <summary>The language of the page it leads to, where it differs from this page's; or null.</summary>
    public string? TargetLang { get; init; }
}

/// <summary>A short mark such as 手順の記載なし. <paramref name="Tone"/> decides its looks, never its meaning alone.</summary>
public sealed record MarkView(string Text, Tone Tone)
{
    /// <summary>Where the mark is explained, or null.</summary>
    public string? Url { get; init; }

    /// <summary>How many of five steps are filled before the text, which says the same in words; or null.</summary>
    public int? Level { get; init; }
}

/// <summary>What a mark or note is about.</summary>
public enum Tone
{
    /// <summary>Plain classification.</summary>
    Plain,

    /// <summary>Something worth knowing.</summary>
    Info,

    /// <summary>Not known yet: 未照会, 記載なし, 手順の記載なし.</summary>
    Open,

    /// <summary>Take care: 例示, an ended offer, a doubt.</summary>
    Caution,

    /// <summary>Achieved, reported.</summary>
    Good,
}

/// <summary>One section of a page.</summary>
/// <param name="Id">
/// Fragment of the heading; ASCII, unique in the page. <c>main</c>, <c>top</c> and what starts with <c>page-</c> are taken.
/// </param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">The content in order.</param>
public sealed record SectionView(string Id, string Title, ImmutableArray<Block> Blocks)
{
    /// <summary>An explanation under the heading.</summary>
    public string? Note { get; init; }

    /// <summary>The section's language, where it differs from the page's; or null.</summary>
    public string? Lang { get; init; }
}

/// <summary>A place in a source: 出典.</summary>
/// <param name="Source">The document.</param>
/// <param name="Place">Section and heading in it, as a reader looks them up.</param>
/// <param name="Url">The site's page of that section.</param>
public sealed record CiteView(string Source, string Place, string Url)
{
    /// <summary>Both in one line.</summary>
    public string Text => $"{Source} › {Place}";
}
