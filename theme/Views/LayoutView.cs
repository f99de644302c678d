namespace Knowledgebase.Theme.Views;

/// <summary>What every page of a site shares.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Imprint">Who answers for the site, where to report mistakes, under which terms; at the foot.</param>
/// <param name="Home">Address of the home page, which is also the base of all addresses (<c>/</c> or <c>/kb/</c>).</param>
/// <param name="Navigation">The main menu.</param>
/// <param name="Footer">The links at the foot of each page, under headings.</param>
/// <param name="StyleUrl">Address of the style sheet.</param>
/// <param name="IconUrl">Address of the icon (SVG).</param>
/// <param name="Search">Where the search lies.</param>
public sealed record LayoutView(
    string Title,
    ImmutableArray<ImprintView> Imprint,
    string Home,
    ImmutableArray<LinkView> Navigation,
    ImmutableArray<GroupView> Footer,
    string StyleUrl,
    string IconUrl,
    SearchView Search
)
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
    public Words Words { get; init; } = Words.Japanese;

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

/// <summary>Where the search of a site lies. The index and its reader are beside the page, as <c>api.js</c>.</summary>
/// <param name="PageUrl">Address of the search page.</param>
/// <param name="ScriptUrl">Address of the script that every page loads.</param>
public sealed record SearchView(string PageUrl, string ScriptUrl);
