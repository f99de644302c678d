namespace Knowledgebase.Theme.Views.Blocks.Search;

/// <summary>The place where the results of the search page appear; until then it says what the search needs.</summary>
/// <param name="Facets">The names in addresses by which is filtered.</param>
/// <param name="Title">That something is needed.</param>
/// <param name="Text">What that is, and the way without it.</param>
public sealed record SearchResultsBlock(ImmutableArray<string> Facets, string Title, string Text) : UnsearchedBlock;
