namespace Knowledgebase.Theme.Views;

/// <summary>One section of a page. Its id is ASCII and unique in the page; <c>main</c>, <c>top</c> and <c>page-…</c> are taken.</summary>
public sealed record SectionView(string Id, string Title, params ImmutableArray<Block> Blocks)
{
    /// <summary>An explanation under the heading.</summary>
    public string? Note { get; init; }

    /// <summary>True where only the heading shows until it is opened: by a press, by its address or that of anything in it, and on paper always.</summary>
    public bool Folded { get; init; }

    /// <summary>How much a folded section holds (6件), beside its heading.</summary>
    public string? Count { get; init; }

    /// <summary>The section's language, where it differs from the page's.</summary>
    public string? Lang { get; init; }
}
