namespace Knowledgebase.Theme.Views.Blocks.Search;

/// <summary>The search box inside a page. The header then shows none, so that no page has two.</summary>
public sealed record SearchBlock(string Label, ImmutableArray<string> Examples) : UnsearchedBlock;
