namespace Knowledgebase.Theme.Views;

/// <summary>One A4 page to hand out. What does not fit is left out by whoever makes the view, never set smaller.</summary>
public sealed record HandoutView(
    LayoutView Site,
    string Url,
    string PageUrl,
    string Title,
    string Kind,
    string Lead,
    ImmutableArray<FactView> Facts,
    ImmutableArray<HandoutSection> Sections,
    ImmutableArray<string> Foot
)
{
    /// <summary>What the site is, for those who hold nothing of it but this sheet.</summary>
    public required string Standing { get; init; }

    /// <summary>Address of the style of such sheets.</summary>
    public required string StyleUrl { get; init; }

    /// <summary>Marks beside the heading.</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The page's full address as text; null while the site's host is not settled.</summary>
    public string? Address { get; init; }

    /// <summary>The same address as a QR code.</summary>
    public QrView? Qr { get; init; }
}

/// <summary>A section of a handout.</summary>
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

/// <summary>A QR code as one SVG path in a square, whose size is in modules with the quiet zone.</summary>
public sealed record QrView(int Size, string Path);
