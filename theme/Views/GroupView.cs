namespace Knowledgebase.Theme.Views;

/// <summary>One heading with its links. A link without an address is shown as text.</summary>
public sealed record GroupView(string Id, string Title, ImmutableArray<LinkView> Links);
