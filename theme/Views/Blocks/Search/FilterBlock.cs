namespace Knowledgebase.Theme.Views.Blocks.Search;

/// <summary>Filters above a list, opened when wanted. Without a script they hold the link alone.</summary>
/// <param name="Kind">The kind within which is filtered, as in <c>?kind=</c>.</param>
/// <param name="Facets">The names in addresses by which is filtered.</param>
/// <param name="Text">A sentence for those without a script.</param>
/// <param name="Link">Where the static lists are.</param>
public sealed record FilterBlock(string Kind, ImmutableArray<string> Facets, string Text, LinkView Link)
    : UnsearchedBlock;
