namespace Knowledgebase.Theme.Views;

/// <summary>One heading with its links. A link without an address is shown as text.</summary>
/// <param name="Id">Fragment of the heading; unique in the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Links">What stands under it.</param>
public sealed record GroupView(string Id, string Title, ImmutableArray<LinkView> Links);
