namespace Knowledgebase.Theme.Views.Blocks.Search;

/// <summary>Filters above a list, opened when wanted. Without a script they hold the link alone.</summary>
public sealed record FilterBlock(string Kind, ImmutableArray<string> Facets, string Text, LinkView Link)
    : UnsearchedBlock;
