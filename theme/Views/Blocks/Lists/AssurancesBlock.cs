namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>What a reader may rely on, as a short list.</summary>
public sealed record AssurancesBlock(ImmutableArray<AssuranceView> Assurances) : UnsearchedBlock;

/// <summary>One of them: a title that leads to the explanation, and a sentence.</summary>
public sealed record AssuranceView(Icon Icon, string Title, string Url, string Text);
