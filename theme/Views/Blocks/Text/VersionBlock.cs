namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>The record in other words or another language, seen and printed alone when its address asks for it.</summary>
/// <param name="By">Who wrote it.</param>
/// <param name="Back">The link to the page as it was.</param>
public sealed record VersionBlock(string Id, string Title, ImmutableArray<string> Lines, string By, string Back) : Block
{
    /// <summary>Its language, where it differs from the page's.</summary>
    public string? Lang { get; init; }

    internal override IEnumerable<string> Texts() => Lines;
}
