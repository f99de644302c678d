namespace Knowledgebase.Theme.Views.Blocks.Search;

/// <summary>The place where the results of the search page appear; until then it says what the search needs.</summary>
public sealed record SearchResultsBlock(NarrowingView Narrowing, string Title, string Text) : UnsearchedBlock;
