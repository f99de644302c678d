namespace Knowledgebase.Theme.Views.Blocks.Search;

/// <summary>The search box inside a page. The header then shows none, so that no page has two.</summary>
/// <param name="Label">What to type.</param>
/// <param name="Examples">Words that find something, offered below the box.</param>
public sealed record SearchBlock(string Label, ImmutableArray<string> Examples) : UnsearchedBlock;
