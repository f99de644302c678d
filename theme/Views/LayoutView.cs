namespace Knowledgebase.Theme.Views;

/// <summary>What every page of a site shares.</summary>
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
    /// <summary>The line on top of every page of an invented site; it stands in place of <see cref="Standing"/>.</summary>
    public LinkView? Banner { get; init; }

    /// <summary>What the site is and is not, for who comes to any page from elsewhere.</summary>
    public LinkView? Standing { get; init; }

    /// <summary>Who or what drafted the texts; null where nobody says.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>False where search engines are to leave out every page. Pages say so themselves: robots.txt is heard at the root of a host only.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>Where all addresses of the site begin (<c>/</c> or <c>/kb/</c>), in every language.</summary>
    public string Base { get; init; } = "/";

    /// <summary>Address of the style of pages with a form or its sheet.</summary>
    public string FormStyleUrl { get; init; } = "";

    /// <summary>Address of the style of pages that a script fills.</summary>
    public string FindStyleUrl { get; init; } = "";

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

    /// <summary>The site's home in another language.</summary>
    public LinkView? Other { get; init; }

    /// <summary>Address of the Atom feed, once there is one.</summary>
    public string? FeedUrl { get; init; }
}

/// <summary>A line of the imprint: what it is and what the settings say.</summary>
public sealed record ImprintView(string Label, string Text)
{
    /// <summary>Language of the text where it is not the page's.</summary>
    public string? Lang { get; init; }
}

/// <summary>Where the search of a site lies. The index and its reader are beside the page, as <c>api.js</c>.</summary>
public sealed record SearchView(string PageUrl, string ScriptUrl);
