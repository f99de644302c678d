namespace Knowledgebase.Theme.Views;

/// <summary>One A4 page to hand out. What does not fit is left out by whoever makes the view, never set smaller.</summary>
/// <param name="Site">What every page of the site shares.</param>
/// <param name="Url">The handout's own address.</param>
/// <param name="PageUrl">The page that tells all.</param>
/// <param name="Title">The heading.</param>
/// <param name="Kind">What kind of record it is.</param>
/// <param name="Lead">The opening sentence.</param>
/// <param name="Facts">The few facts by which one judges.</param>
/// <param name="Columns">Two columns of sections.</param>
/// <param name="Foot">Sources, rights, date: the small print, a line each.</param>
public sealed record HandoutView(
    LayoutView Site,
    string Url,
    string PageUrl,
    string Title,
    string Kind,
    string Lead,
    ImmutableArray<FactView> Facts,
    ImmutableArray<ImmutableArray<HandoutSection>> Columns,
    ImmutableArray<string> Foot
)
{
    /// <summary>What the site is, for those who hold nothing of it but this sheet.</summary>
    public required string Standing { get; init; }

    /// <summary>Marks beside the heading.</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The page's full address as text; null while the site's host is not settled.</summary>
    public string? Address { get; init; }

    /// <summary>The same address as a QR code, or null.</summary>
    public QrView? Qr { get; init; }
}

/// <summary>A section of a handout.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Form">How its lines are set.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="More">How many lines the page has besides.</param>
public sealed record HandoutSection(string Title, HandoutForm Form, ImmutableArray<string> Lines, int More);

/// <summary>How the lines of a handout's section are set.</summary>
public enum HandoutForm
{
    /// <summary>Paragraphs.</summary>
    Text,

    /// <summary>A numbered list.</summary>
    Steps,

    /// <summary>Boxes to tick.</summary>
    Boxes,

    /// <summary>A plain list.</summary>
    Items,
}

/// <summary>A QR code as one path in a square.</summary>
/// <param name="Size">Width and height in modules, quiet zone included.</param>
/// <param name="Path">The dark modules, as the data of an SVG path.</param>
public sealed record QrView(int Size, string Path);
