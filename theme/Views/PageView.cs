namespace Knowledgebase.Theme.Views;

/// <summary>Exactly what one page shows: already worded, linked and sorted. The theme neither sorts, filters nor formats. Its description is unique in the site.</summary>
public sealed record PageView(LayoutView Site, string Url, string Title, string Description)
{
    /// <summary>The document's title without the site's name, where it must differ from the heading to be unique.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>The way from home to this page, home first, this page not included. Empty on the home page.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>What kind of thing this is (実践事例, 課題…), shown above the heading.</summary>
    public string? Kind { get; init; }

    /// <summary>The drawing beside the kind, by which pages are told apart before they are read.</summary>
    public Icon? Drawing { get; init; }

    /// <summary>How the heading is read in kana.</summary>
    public string? Reading { get; init; }

    /// <summary>Marks beside the heading: 手順の記載なし, 例示…</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The opening sentence or two.</summary>
    public string? Lead { get; init; }

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

    /// <summary>True on pages that search engines should leave out wherever the site stands (例示, 404).</summary>
    public bool NoIndex { get; init; }

    /// <summary>Addresses of the modules that this page needs besides the search.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>True where the page does not load the script of most pages: its own holds the search box, or needs the room.</summary>
    public bool PlainSearch { get; init; }

    /// <summary>The page's address with scheme and host, once the site's settings name one.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>How the words of this page are read, where that differs from the rest of the site.</summary>
    public Furigana? Furigana { get; init; }

    /// <summary>The page that says the same in another language; null where only the site's home does.</summary>
    public LinkView? Other { get; init; }

    /// <summary>Address of <see cref="Other"/> with scheme and host, once the site's settings name one.</summary>
    public string? AlternateUrl { get; init; }

    /// <summary>The text that is worth finding by a search.</summary>
    public IEnumerable<string> Texts() =>
        Opening.Concat(Sections.SelectMany(s => s.Blocks)).SelectMany(b => b.Texts()).Where(t => t.Length > 0);
}
