namespace Knowledgebase.Theme.Views;

/// <summary>One section of a page.</summary>
/// <param name="Id">
/// Fragment of the heading; ASCII, unique in the page. <c>main</c>, <c>top</c> and what starts with <c>page-</c> are taken.
/// </param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">The content in order.</param>
public sealed record SectionView(string Id, string Title, params ImmutableArray<Block> Blocks)
{
    /// <summary>An explanation under the heading.</summary>
    public string? Note { get; init; }

    /// <summary>The section's language, where it differs from the page's; or null.</summary>
    public string? Lang { get; init; }
}
