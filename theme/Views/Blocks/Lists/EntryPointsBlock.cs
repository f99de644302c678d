namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>The big ways into the site on the home page.</summary>
public sealed record EntryPointsBlock(ImmutableArray<EntryPointView> EntryPoints) : UnsearchedBlock;

/// <summary>One door: a title that leads somewhere, a sentence, and the most wanted places behind it.</summary>
public sealed record EntryPointView(Icon Icon, string Title, string Url, string Text, ImmutableArray<LinkView> Links);
